/**
 * Figures that stand for many measurements.
 */

/**
 * @typedef {{ count: number, p50: number, p95: number, max: number }} Summary
 */

/**
 * Sums measurements up.
 *
 * @param {readonly number[]} values in any order
 * @returns {Summary} median, 95th percentile (nearest rank) and largest; NaN when there are no values
 * @example
 * summarize([3, 1, 2]) // { count: 3, p50: 2, p95: 3, max: 3 }
 */
export function summarize(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const rank = (part) => sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;
  return { count: sorted.length, p50: rank(0.5), p95: rank(0.95), max: rank(1) };
}

/**
 * Collects what a host's measurements give, and prints it.
 */

import { summarize } from './statistics.mjs';

/** How many faults of one check are printed. */
const shownFaults = 5;

/**
 * @typedef {object} Measurement
 * @property {string} what
 * @property {'ms' | 'MB' | ''} unit
 * @property {readonly number[]} values
 *
 * @typedef {{ what: string, faults: readonly string[], skipped?: string }} Check
 *
 * @typedef {ReturnType<typeof createReport>} Report
 */

/**
 * Starts a report.
 *
 * @param {import('../profile.mjs').ExtensionHost} host
 */
export function createReport(host) {
  /** @type {Measurement[]} */
  const measurements = [];
  /** @type {Check[]} */
  const checks = [];
  return {
    host,
    measurements,
    checks,
    /** Notes milliseconds. @type {(what: string, values: readonly number[]) => void} */
    times: (what, values) => measurements.push({ what, unit: 'ms', values }),
    /** Notes bytes. @type {(what: string, ...bytes: number[]) => void} */
    memory: (what, ...bytes) => measurements.push({ what, unit: 'MB', values: bytes.map((one) => one / 1e6) }),
    /** Notes numbers. @type {(what: string, ...values: number[]) => void} */
    count: (what, ...values) => measurements.push({ what, unit: '', values }),
    /** Notes whether the answers were right: a check without faults passes. @type {(what: string, faults: readonly string[]) => void} */
    check: (what, faults) => checks.push({ what, faults }),
    /** Notes what cannot be measured yet. @type {(what: string, why: string) => void} */
    skip: (what, why) => checks.push({ what, faults: [], skipped: why }),
  };
}

/**
 * A report as a table.
 *
 * @param {Report} report
 * @returns {string} several lines
 */
export function formatReport({ host, measurements, checks }) {
  const rows = measurements.map(({ what, unit, values }) => {
    const { count, p50, p95, max } = summarize(values);
    return [unit === '' ? what : `${what} (${unit})`, ...[p50, p95, max].map(formatNumber), String(count)];
  });
  const lines = checks.flatMap(({ what, faults, skipped }) => {
    if (skipped !== undefined) return [`﹣ ${what}: skipped, ${skipped}`];
    const shown = faults.slice(0, shownFaults).map((fault) => `    ${fault}`);
    return faults.length === 0 ? [`✔ ${what}`] : [`✖ ${what}: ${faults.length} wrong`, ...shown];
  });
  return [...formatTable([`${host} host`, 'p50', 'p95', 'max', 'count'], rows), '', ...lines].join('\n');
}

/**
 * Lays out columns: the first to the left, numbers to the right.
 *
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 * @returns {readonly string[]} lines
 */
function formatTable(head, rows) {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (row) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('  ');
  return [line(head), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.map(line)];
}

/** A number with as many digits as can mean something. */
function formatNumber(value) {
  if (Number.isNaN(value)) return '–';
  return value.toFixed(Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0);
}

/**
 * Measures how long the event loop of the extension host stands still.
 */

/** How often the timer rings when nothing is in its way. */
const intervalMs = 5;

/**
 * Runs something while a timer rings every five milliseconds.
 *
 * @param {() => Promise<unknown>} run
 * @returns {Promise<number>} the longest silence of the timer beyond its interval, in milliseconds
 */
export async function measureBlocking(run) {
  let last = performance.now();
  let longest = 0;
  const ring = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last - intervalMs);
    last = now;
  };
  const timer = setInterval(ring, intervalMs);
  try {
    await run();
    // A silence that is not over yet counts, too.
    await new Promise((resolve) => setTimeout(resolve, 2 * intervalMs));
  } finally {
    clearInterval(timer);
  }
  return longest;
}

/**
 * Measures the memory of the extension host.
 */

/**
 * Collects garbage where that is possible, then measures. In Node the whole process is known; in a web worker only the
 * JavaScript heap, and only in a browser that tells it.
 *
 * @returns {Promise<{ collected: boolean, heapUsed?: number, external?: number, arrayBuffers?: number, rss?: number }>}
 *   bytes; `collected` tells whether garbage was collected
 */
export async function measureMemory() {
  const collect = garbageCollector();
  // What a finalizer lets go is collected by the next round.
  for (let round = 0; collect !== undefined && round < 3; round++) {
    await collect();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const collected = collect !== undefined;
  if (isNode()) {
    const { rss, heapUsed, external, arrayBuffers } = process.memoryUsage();
    return { collected, rss, heapUsed, external, arrayBuffers };
  }
  const heapUsed = performance.memory?.usedJSHeapSize;
  return heapUsed === undefined ? { collected } : { collected, heapUsed };
}

/** Tells the Node extension host from the web worker, which has a `process` of its own making. */
function isNode() {
  return globalThis.process?.versions?.node !== undefined;
}

/**
 * What collects garbage: `gc` where the browser was started with `--js-flags=--expose-gc`; Node lets us switch it on.
 *
 * @returns {(() => unknown) | undefined} undefined where it is not possible
 */
function garbageCollector() {
  if (typeof globalThis.gc === 'function') return globalThis.gc;
  if (!isNode()) return undefined;
  require('node:v8').setFlagsFromString('--expose-gc');
  return require('node:vm').runInNewContext('gc');
}

/**
 * Measures the memory of the web extension host from outside, because a worker cannot see its own.
 */

/** The name that VS Code gives the worker. */
const workerName = 'ExtensionHostWorker';

/**
 * Measures the heap of the page's web extension host.
 *
 * @param {import('playwright-core').Page} page
 * @returns {Promise<{ heapUsed: number, arrayBuffers?: number }>} bytes
 * @throws {Error} when the page has no such worker
 */
export async function measureWorkerMemory(page) {
  const cdp = await page.context().newCDPSession(page);
  try {
    const sessionId = await findWorker(cdp);
    const usage = await askWorker(cdp, sessionId, 'Runtime.getHeapUsage');
    return { heapUsed: usage.usedSize, arrayBuffers: usage.backingStorageSize };
  } finally {
    await cdp.detach();
  }
}

/**
 * Attaches to the worker.
 *
 * @param {import('playwright-core').CDPSession} cdp
 * @returns {Promise<string>} the id to reach it by
 */
function findWorker(cdp) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`The page has no worker ${workerName}.`)), 10_000);
    cdp.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
      if (targetInfo.title !== workerName) return;
      clearTimeout(timer);
      resolve(sessionId);
    });
    cdp.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false }).catch(reject);
  });
}

/**
 * Sends one question to a worker.
 *
 * @param {import('playwright-core').CDPSession} cdp
 * @param {string} sessionId
 * @param {string} method of the Chrome DevTools protocol
 * @returns {Promise<any>} its result
 */
function askWorker(cdp, sessionId, method) {
  return new Promise((resolve, reject) => {
    cdp.on('Target.receivedMessageFromTarget', (event) => {
      const { id, result, error } = JSON.parse(event.message);
      if (event.sessionId !== sessionId || id !== 1) return;
      if (error === undefined) resolve(result);
      else reject(new Error(error.message));
    });
    const message = JSON.stringify({ id: 1, method });
    cdp.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
  });
}

/**
 * Finding a port on 127.0.0.1.
 */

import { createServer } from 'node:net';

/** How many ports past the wanted one are tried. */
const attempts = 100;

/**
 * The wanted port, or the next free one after it.
 *
 * @param {number} wanted 1 to 65535; 0 lets the system choose any free port
 * @returns {Promise<number>} a port that was free a moment ago
 * @throws {Error} when none of the 100 ports from `wanted` on is free
 */
export async function findFreePort(wanted) {
  for (let port = wanted; port <= Math.min(wanted + attempts, 65535); port++) {
    const free = await tryPort(port);
    if (free !== undefined) return free;
  }
  throw new Error(`No free port from ${wanted} on: name another one with --port.`);
}

/**
 * Listens on a port for a moment.
 *
 * @param {number} port 0 for any
 * @returns {Promise<number | undefined>} the port, or undefined when it is taken or not allowed
 */
function tryPort(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : undefined));
    });
  });
}

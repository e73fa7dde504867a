/**
 * The test's end of the link to the probe: a server on 127.0.0.1 that the probe asks for orders.
 */

import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';

/** How long the probe's question for orders stays open when there are none. */
const openMs = 25_000;

/**
 * @typedef {object} ProbeHub
 * @property {Record<string, unknown>} settings user settings that tell the probe where to ask
 * @property {() => string | undefined} instance the newest window's probe; undefined before the first one says hello
 * @property {(before: string | undefined, timeoutMs: number) => Promise<void>} untilConnected resolves when there is a
 *   newer probe than `before`; rejects when none comes in time
 * @property {(name: string, args: unknown, timeoutMs: number) => Promise<unknown>} ask gives an order to the newest probe
 * @property {(files: Record<string, string | null>) => void} keepMemoryFiles files that every new window gets
 * @property {() => void} close
 */

/**
 * Starts the server on a free port. Each window of the workbench, and each reload of it, brings a new probe; orders go
 * to the newest.
 *
 * @returns {Promise<ProbeHub>}
 */
export async function startProbeHub() {
  const secret = randomUUID();
  /** @type {Map<number, { resolve: (value: unknown) => void, reject: (error: Error) => void }>} */
  const waiting = new Map();
  /** Orders that the probe has not said to have received. @type {{ id: number, name: string, args: unknown }[]} */
  let queue = [];
  /** The last order that was sent, received or not. */
  let lastSent = 0;
  /** @type {Record<string, string | null>} */
  let memoryFiles = {};
  /** @type {string | undefined} */
  let newest;
  let lastId = 0;
  /** Called when there is something new for the probe whose question is open. */
  let wake = () => {};
  /** @type {Set<() => void>} */
  const onHello = new Set();

  const takeOrders = async (instance, { received }) => {
    if (instance === newest) queue = queue.filter(({ id }) => id > received);
    if (queue.length === 0 && instance === newest) {
      await new Promise((resolve) => {
        const timer = setTimeout(resolve, openMs);
        wake = () => {
          clearTimeout(timer);
          resolve(undefined);
        };
      });
    }
    if (instance !== newest) return { orders: [], ended: true };
    lastSent = lastId;
    return { orders: queue, ended: false };
  };

  const places = {
    hello: (instance) => {
      newest = instance;
      // What the window before was told is not for this one.
      queue = queue.filter(({ id }) => id > lastSent);
      wake();
      for (const tell of onHello) tell();
      return { memoryFiles };
    },
    orders: takeOrders,
    answers: (_instance, { id, result, error }) => {
      const asked = waiting.get(id);
      waiting.delete(id);
      if (error === undefined) asked?.resolve(result);
      else asked?.reject(Object.assign(new Error(error.message), { probeStack: error.stack }));
      return {};
    },
  };

  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://127.0.0.1');
    const [, given, name] = pathname.split('/');
    const place = given === secret && Object.hasOwn(places, name) ? places[name] : undefined;
    try {
      const body = await text(request);
      const answer = place && (await place(searchParams.get('instance'), JSON.parse(body)));
      // The web worker asks from another origin.
      response.writeHead(answer === undefined ? 404 : 200, { 'Access-Control-Allow-Origin': '*' });
      response.end(JSON.stringify(answer ?? {}));
    } catch {
      response.writeHead(400).end();
    }
  });
  // A host may be busy for longer than the five seconds after which Node closes an idle connection.
  server.keepAliveTimeout = 600_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());

  return {
    settings: { 'yimingProbe.address': `http://127.0.0.1:${port}/${secret}` },
    instance: () => newest,
    untilConnected: (before, timeoutMs) =>
      within(timeoutMs, 'The probe did not say hello', (resolve) => {
        const look = () => {
          if (newest === undefined || newest === before) return;
          onHello.delete(look);
          resolve(undefined);
        };
        onHello.add(look);
        look();
      }),
    ask: (name, args, timeoutMs) => {
      const id = ++lastId;
      return within(timeoutMs, `The probe did not answer the order ${name}`, (resolve, reject) => {
        waiting.set(id, { resolve, reject });
        queue.push({ id, name, args });
        wake();
      }).finally(() => waiting.delete(id));
    },
    keepMemoryFiles: (files) => {
      memoryFiles = { ...memoryFiles, ...files };
    },
    close: () => {
      wake();
      server.closeAllConnections();
      server.close();
    },
  };
}

/**
 * A promise that is rejected when it takes too long.
 *
 * @template T
 * @param {number} timeoutMs
 * @param {string} complaint
 * @param {(resolve: (value: T) => void, reject: (error: Error) => void) => void} start
 * @returns {Promise<T>}
 */
function within(timeoutMs, complaint, start) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${complaint} within ${timeoutMs / 1000} seconds.`)), timeoutMs);
    const settle = (how) => (value) => {
      clearTimeout(timer);
      how(value);
    };
    start(settle(resolve), settle(reject));
  });
}

/**
 * A proxy that lets nothing through and remembers who asked. Given to the server as its proxy, it shows what the
 * processes of the server — the Node extension host among them — would have fetched from elsewhere.
 */

import { createServer } from 'node:http';

/**
 * Starts the proxy on a free port of 127.0.0.1.
 *
 * @returns {Promise<{ env: NodeJS.ProcessEnv, asked: readonly string[], close: () => void }>} `env` makes a process use
 *   it; `asked` grows with every request
 */
export async function startProxyTrap() {
  /** @type {string[]} */
  const asked = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(undefined));
  });
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  const names = ['HTTP_PROXY', 'HTTPS_PROXY', 'http_proxy', 'https_proxy'];
  const local = '127.0.0.1,localhost';
  return {
    env: { ...Object.fromEntries(names.map((name) => [name, url])), NO_PROXY: local, no_proxy: local },
    asked,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

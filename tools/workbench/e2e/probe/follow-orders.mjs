/**
 * The probe's end of the link to the test. It asks over HTTP, because that is what both extension hosts can do.
 */

/** How often in a row the test may be out of reach before the probe gives up. */
const patience = 20;

/** Waits a moment. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 250));

/**
 * Says hello, then fetches orders and sends answers until disposed. Orders that arrive together run side by side.
 *
 * @param {object} options
 * @param {string | undefined} options.address where the test listens; without it nothing happens
 * @param {(welcome: { memoryFiles: Record<string, string | null> } | undefined) => void} options.onHello called once,
 *   without a welcome when there is no test
 * @param {(name: string, args: unknown) => Promise<unknown>} options.onOrder
 * @returns {{ dispose: () => void }}
 */
export function followOrders({ address, onHello, onOrder }) {
  const instance = crypto.randomUUID();
  let disposed = false;

  /** As `text/plain` a request from the page needs no preflight. */
  const post = async (place, body) => {
    const answer = await fetch(`${address}/${place}?instance=${instance}`, {
      method: 'POST',
      headers: { 'Content-Type': 'text/plain' },
      body: JSON.stringify(body),
    });
    return answer.json();
  };

  /** Tries again what the network has swallowed, as when a busy host has missed that a connection was closed. */
  const insist = async (place, body) => {
    for (let failures = 0; ; failures++) {
      try {
        return await post(place, body);
      } catch (error) {
        if (failures >= patience) throw error;
        await pause();
      }
    }
  };

  const carryOut = async ({ id, name, args }) => {
    const answer = await onOrder(name, args).then(
      (result) => ({ result }),
      (error) => ({ error: { message: error?.message ?? String(error), stack: error?.stack } }),
    );
    await insist('answers', { id, ...answer });
  };

  const follow = async () => {
    onHello(await insist('hello', {}));
    for (let received = 0; !disposed; ) {
      const { orders, ended } = await insist('orders', { received });
      // A newer window has taken our place.
      if (ended) return;
      for (const order of orders) carryOut(order).catch(() => {});
      received = orders.at(-1)?.id ?? received;
    }
  };

  if (address === undefined) onHello(undefined);
  else follow().catch((error) => console.error(`The probe cannot reach the test: ${error}`));
  return {
    dispose: () => {
      disposed = true;
    },
  };
}

/**
 * The probe's end of the link to the test. It asks over HTTP, because that is what both extension hosts can do.
 */

/** How often in a row the test may be out of reach before the probe gives up. */
const patience = 20;

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

  const carryOut = async ({ id, name, args }) => {
    try {
      await post('answers', { id, result: await onOrder(name, args) });
    } catch (error) {
      const { message = String(error), stack } = error ?? {};
      await post('answers', { id, error: { message, stack } });
    }
  };

  const follow = async () => {
    onHello(await post('hello', {}));
    for (let failures = 0; !disposed && failures < patience; ) {
      try {
        const { orders, ended } = await post('orders', {});
        // A newer window has taken our place.
        if (ended) return;
        for (const order of orders) carryOut(order).catch(() => {});
        failures = 0;
      } catch {
        failures++;
        await new Promise((resolve) => setTimeout(resolve, 250));
      }
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

/**
 * The probe: an extension for tests that runs beside ours, in the same extension host, and does what a test orders.
 */

import { workspace } from 'vscode';
import { watchChangeHandlers } from './change-handlers.mjs';
import { followOrders } from './follow-orders.mjs';
import { registerMemoryFiles } from './memory-files.mjs';
import { orders } from './orders/index.mjs';
import { revive } from './revive.mjs';
import { toJson } from './to-json.mjs';

/**
 * What an order can use besides its arguments.
 *
 * @typedef {object} ProbeState
 * @property {import('vscode').ExtensionContext} context
 * @property {ReturnType<typeof registerMemoryFiles>} memoryFiles
 * @property {ReturnType<typeof watchChangeHandlers>} changeHandlers
 * @property {typeof orders} orders all orders, for those that run others
 */

/**
 * Starts to follow the orders of the test whose address stands in the settings.
 *
 * @param {import('vscode').ExtensionContext} context
 */
export function activate(context) {
  // Registered before any other extension is active, so that it is the first to hear of a change.
  const changeHandlers = watchChangeHandlers();
  const memoryFiles = registerMemoryFiles();
  const state = { context, memoryFiles, changeHandlers, orders };
  const link = followOrders({
    address: workspace.getConfiguration('yimingProbe').get('address'),
    onHello: (welcome) => {
      memoryFiles.put(welcome?.memoryFiles ?? {});
      memoryFiles.open();
    },
    onOrder: async (name, args) => {
      const order = orders[name];
      if (order === undefined) throw new TypeError(`The probe knows no order "${name}".`);
      return toJson(await order(revive(args, context.extensionUri), state));
    },
  });
  context.subscriptions.push(changeHandlers, memoryFiles, link);
}

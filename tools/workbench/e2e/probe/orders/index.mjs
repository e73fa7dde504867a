/**
 * All that a test can order. Each order takes its revived arguments and the state of the probe; what it returns is made
 * JSON-safe and sent to the test.
 */

import { commandOrders } from './commands.mjs';
import { documentOrders } from './documents.mjs';
import { environmentOrders } from './environment.mjs';
import { exhibitOrders } from './exhibits.mjs';
import { measureOrders } from './measure.mjs';
import { providerOrders } from './providers.mjs';
import { subjectOrders } from './subject.mjs';
import { workspaceOrders } from './workspace.mjs';

/**
 * @typedef {(args: any, state: import('../extension.mjs').ProbeState) => unknown} Order
 */

/** @type {Readonly<Record<string, Order>>} */
export const orders = {
  ...commandOrders,
  ...documentOrders,
  ...environmentOrders,
  ...exhibitOrders,
  ...measureOrders,
  ...providerOrders,
  ...subjectOrders,
  ...workspaceOrders,
};

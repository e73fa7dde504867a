/**
 * Orders that measure, and those that run the probe's own routines.
 */

import { routines } from '../routines/index.mjs';
import { askProvider, isQuestion } from './providers.mjs';

/** @type {Readonly<Record<string, import('./index.mjs').Order>>} */
export const measureOrders = {
  /** Repeats an order, one after the other, and gives the milliseconds of each; making JSON does not count. */
  measure: async ({ order, args = {}, times = 10 }, state) => {
    if (state.orders[order] === undefined) throw new TypeError(`The probe knows no order "${order}".`);
    const run = isQuestion(order) ? () => askProvider(order, args) : () => state.orders[order](args, state);
    const milliseconds = [];
    for (let time = 0; time < times; time++) {
      const start = performance.now();
      await run();
      milliseconds.push(performance.now() - start);
    }
    return milliseconds;
  },

  /** Runs a routine of the folder `routines`. */
  script: ({ name, options = {} }, state) => {
    if (routines[name] === undefined) {
      throw new TypeError(`The probe has no routine "${name}" but ${Object.keys(routines).join(', ')}.`);
    }
    return routines[name](options, state);
  },
};

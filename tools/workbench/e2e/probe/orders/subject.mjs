/**
 * Orders about the extension under test and what it exports.
 */

import { extensions } from 'vscode';
import { subjectApi, subjectId } from '../subject.mjs';

/** @type {Readonly<Record<string, import('./index.mjs').Order>>} */
export const subjectOrders = {
  /**
   * Activates an extension, by default ours, and gives the milliseconds that it took, loading of its code included;
   * undefined when it was active already.
   */
  activate: async ({ id = subjectId }) => {
    const extension = extensions.getExtension(id);
    if (extension === undefined) throw new Error(`There is no extension ${id}.`);
    if (extension.isActive) return undefined;
    const start = performance.now();
    await extension.activate();
    return performance.now() - start;
  },

  /** Whether our extension is active. */
  isActive: () => extensions.getExtension(subjectId)?.isActive ?? false,

  /** The names of what our extension exports; none when it exports nothing. */
  apiNames: async () => Object.keys((await subjectApi()) ?? {}),

  /** Calls what our extension exports, or reads it when it is no function. */
  callApi: async ({ method, args = [] }) => {
    const api = await subjectApi();
    if (api?.[method] === undefined) throw new Error(`${subjectId} exports no ${method}.`);
    return typeof api[method] === 'function' ? api[method](...args) : api[method];
  },
};

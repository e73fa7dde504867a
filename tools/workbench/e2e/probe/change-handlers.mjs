/**
 * Measures how long the handlers of a change to a document keep the extension host busy.
 */

import { workspace } from 'vscode';

/**
 * Listens to changes. The event calls its handlers one after the other, in the order in which they registered; a
 * microtask asked for in the first one runs when the last one has returned.
 *
 * @returns {{ take: () => readonly number[], dispose: () => void }} `take` gives the milliseconds of each change since
 *   the last time it was called
 */
export function watchChangeHandlers() {
  /** @type {number[]} */
  let milliseconds = [];
  const listener = workspace.onDidChangeTextDocument(() => {
    const start = performance.now();
    queueMicrotask(() => milliseconds.push(performance.now() - start));
  });
  return {
    take: () => {
      const taken = milliseconds;
      milliseconds = [];
      return taken;
    },
    dispose: () => listener.dispose(),
  };
}

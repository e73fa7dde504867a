import { parentPort, workerData } from 'node:worker_threads';
import { inputFaults, kindOf, shortestFaulty } from './check-input.js';
import { inputAt } from './inputs.js';

/** What a worker is told: the inputs `from`, `from + step`, … below `to`; it notes in `now` which one it is at. */
export interface Task {
  readonly seed: number;
  readonly from: number;
  readonly step: number;
  readonly to: number;
  readonly now: SharedArrayBuffer;
}

/** What a worker tells: inputs done since it last said so, or an input with its faults. */
export type Message =
  | { readonly type: 'done'; readonly count: number }
  // `shortest` is left out where the same fault was told often.
  | {
      readonly type: 'faults';
      readonly index: number;
      readonly faults: readonly string[];
      readonly shortest: string | undefined;
    };

/** Every so many inputs are parsed twice. */
const twiceEvery = 16;
/** Faults of one kind that are cut down to their shortest text. */
const shortestOf = 3;

// Only `run.ts` starts this file, with such a task.
const { seed, from, step, to, now } = workerData as Task;
const at = new Int32Array(now);
const tell = (message: Message): void => parentPort?.postMessage(message);
const kinds = new Map<string, number>();
let count = 0;
for (let index = from; index < to; index += step) {
  Atomics.store(at, 0, index);
  const input = inputAt(seed, index);
  const faults = inputFaults(input, Math.floor(index / step) % twiceEvery === 0 ? 'twice' : 'once');
  if (faults[0] !== undefined) {
    const kind = kindOf(faults[0]);
    const seen = kinds.get(kind) ?? 0;
    kinds.set(kind, seen + 1);
    const shortest = seen < shortestOf ? JSON.stringify(shortestFaulty(input)) : undefined;
    tell({ type: 'faults', index, faults, shortest });
  }
  count += 1;
  if (count === 500) {
    tell({ type: 'done', count });
    count = 0;
  }
}
tell({ type: 'done', count });

import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { inputFaults, shortestFaulty } from './check-input.js';
import { inputAt } from './inputs.js';
import type { Message, Task } from './worker.js';

/**
 * Parses generated input and checks what comes back: `npm run fuzz -w @yiming/core -- --count 1000000 --seed 1`, or one
 * input of a run again with `--only INDEX`. Ends with `fuzz: N inputs, seed S, 0 problems`; the exit code says the same.
 */
const workers = 2;
const reportEvery = 50_000;
/** An input that takes longer never ends. */
const hang = 60_000;

/** A worker does not inherit the reader of TypeScript, so it registers its own first. */
const workerCode = `import('tsx/esm/api').then(({ register }) => { register(); return import('${new URL('./worker.ts', import.meta.url).href}'); })`;

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
});

function wholeNumber(name: string, value: string): number {
  const number = Number(value);
  if (!/^\d+$/.test(value) || number > 0x7fffffff) throw new TypeError(`--${name} wants a whole number, not ${value}`);
  return number;
}

const say = (line: string): boolean => process.stdout.write(`${line}\n`);

function showFaults(index: number, seed: number, faults: readonly string[], shortest: string | undefined): void {
  say(`fuzz: input ${index} of seed ${seed}\n  ${faults.slice(0, 5).join('\n  ')}`);
  if (shortest !== undefined) say(`  shortest: ${shortest}`);
}

function runOne(seed: number, index: number): number {
  const input = inputAt(seed, index);
  say(JSON.stringify(input));
  const faults = inputFaults(input, 'twice');
  if (faults.length > 0) showFaults(index, seed, faults, JSON.stringify(shortestFaulty(input)));
  return faults.length;
}

/** Runs one share of the inputs; resolves with the number of inputs that have a fault. */
function runShare(seed: number, first: number, to: number, onDone: (count: number) => void): Promise<number> {
  return new Promise((resolve, reject) => {
    let problems = 0;
    const start = (from: number): void => {
      const now = new SharedArrayBuffer(4);
      const task: Task = { seed, from, step: workers, to, now };
      const worker = new Worker(workerCode, { eval: true, workerData: task });
      let last = { index: from, since: performance.now() };
      const watch = setInterval(() => {
        const index = Atomics.load(new Int32Array(now), 0);
        if (index !== last.index) last = { index, since: performance.now() };
        else if (performance.now() - last.since > hang) {
          clearInterval(watch);
          problems += 1;
          showFaults(index, seed, ['never ends'], JSON.stringify(inputAt(seed, index)));
          worker.removeAllListeners('exit');
          void worker.terminate();
          start(index + workers);
        }
      }, 1000);
      worker.on('message', (message: Message) => {
        if (message.type === 'done') return onDone(message.count);
        problems += 1;
        showFaults(message.index, seed, message.faults, message.shortest);
      });
      worker.on('error', reject);
      worker.on('exit', () => {
        clearInterval(watch);
        resolve(problems);
      });
    };
    start(first);
  });
}

async function runAll(seed: number, count: number): Promise<number> {
  const began = performance.now();
  let done = 0;
  const onDone = (more: number): void => {
    const before = done;
    done += more;
    if (Math.floor(done / reportEvery) === Math.floor(before / reportEvery)) return;
    const rate = Math.round((done * 1000) / (performance.now() - began));
    say(`fuzz: ${done} of ${count} inputs, ${rate} a second`);
  };
  const shares = await Promise.all(Array.from({ length: workers }, (_, index) => runShare(seed, index, count, onDone)));
  return shares.reduce((sum, problems) => sum + problems, 0);
}

const seed = wholeNumber('seed', values.seed);
const count = values.only === undefined ? wholeNumber('count', values.count) : 1;
const problems = values.only === undefined ? await runAll(seed, count) : runOne(seed, wholeNumber('only', values.only));
say(`fuzz: ${count} inputs, seed ${seed}, ${problems} problems`);
process.exitCode = problems === 0 ? 0 : 1;

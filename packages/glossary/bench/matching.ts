import { buildTrie, readTrie, tableBytes, writeTrie } from '../src/trie/index.js';
import { makeNames } from './made-names.js';
import { makeText } from './made-text.js';
import { floor, type Method, methods } from './matching-methods.js';

/**
 * Finding many names in a text against a plain Map trie, npm's matchers and the bare reading of the text, all in one
 * run and with equal counts of matches. `YIMING_TEXTS` names a folder whose sentences are taken instead of the seeds',
 * `YIMING_SIZES` numbers of names. A method that takes too long at one size is left out there and at larger ones.
 */
const rounds = 9;
const sizes = (process.env['YIMING_SIZES'] ?? '1000,10000,100000,1000000').split(',').map(Number);
/** ms; a peer whose building takes a tenth of it is not tried with ten times as many names. */
const longestBuild = 20_000;
/** ms */
const longestPass = 1000;

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
function timed<T>(run: () => T): { readonly result: T; readonly ms: number } {
  const before = performance.now();
  const result = run();
  return { result, ms: performance.now() - before };
}

const { text, source } = makeText(3_000_000);
const megabytes = Buffer.byteLength(text) / 1e6;
console.log(
  `${megabytes.toFixed(2)} MB of UTF-8, ${text.length} code units: ${source}. Medians of ${rounds}, one run.`,
);

interface Running {
  readonly method: Method;
  readonly count: (text: string) => number;
  readonly buildMs: number;
  readonly times: number[];
}

const leftOut = new Map<string, string>();
const sample = text.slice(0, 100_000);

/** Builds a method and lets it read a sample of the text, unless that takes too long; then says why it is left out. */
function start(method: Method, names: readonly string[]): Running | undefined {
  const built = timed(() => method.build(names));
  if (method.isPeer && built.ms * 10 > longestBuild) {
    leftOut.set(method.name, `building took ${(built.ms / 1000).toFixed(1)} s for ${names.length} names`);
  }
  built.result(sample);
  const { ms } = timed(() => built.result(sample));
  if ((ms * text.length) / sample.length > longestPass) {
    const speed = (megabytes * 1000 * sample.length) / text.length / ms;
    leftOut.set(method.name, `only ${speed.toFixed(2)} MB/s with ${names.length} names, on a part of the text`);
    return undefined;
  }
  return { method, count: built.result, buildMs: built.ms, times: [] };
}

function compare(size: number): void {
  const names = makeNames(size);
  const running: Running[] = [];
  const notes: string[] = [];
  for (const method of methods) {
    const reason = leftOut.get(method.name);
    const started = reason === undefined ? start(method, names) : undefined;
    if (started === undefined) notes.push(`${method.name}: left out, ${leftOut.get(method.name)}`);
    else running.push(started);
  }

  const expected = { leftmost: 0, all: 0 };
  for (const { method, count } of running) {
    const found = count(text);
    if (expected[method.counts] === 0) expected[method.counts] = found;
    if (found !== expected[method.counts]) {
      throw new Error(`${method.name} found ${found} names instead of ${expected[method.counts]}`);
    }
  }
  const floors: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    floor(text);
    for (const { count } of running) count(text);
  }
  for (let round = 0; round < rounds; round += 1) {
    floors.push(timed(() => floor(text)).ms);
    for (const { count, times } of running) times.push(timed(() => count(text)).ms);
  }

  const base = median(floors);
  const own = median(running[0]?.times ?? []);
  console.log(`\n${size} names: ${expected.leftmost} matches leftmost-longest, ${expected.all} in all`);
  console.log(`${''.padEnd(30)}       ms     MB/s  × floor  × yiming   build ms`);
  const row = (name: string, ms: number, build: string): void =>
    console.log(
      `${name.padEnd(30)} ${ms.toFixed(2).padStart(8)} ${(megabytes / (ms / 1000)).toFixed(0).padStart(8)} ${(ms / base).toFixed(1).padStart(8)} ${(ms / own).toFixed(2).padStart(9)} ${build.padStart(10)}`,
    );
  row('floor: charCodeAt', base, '');
  for (const { method, times, buildMs } of running) row(method.name, median(times), buildMs.toFixed(0));
  for (const note of notes) console.log(note);
  const peers = running.filter(({ method }) => method.isPeer).map(({ times }) => median(times));
  const mapTrie = median(running.find(({ method }) => method.name === 'Map trie')?.times ?? []);
  console.log(
    `→ ${(own / base).toFixed(1)} × floor (≤ 9); Map trie ${(mapTrie / own).toFixed(2)} × (≥ 2.5); best peer ${(Math.min(...peers) / own).toFixed(1)} × (≥ ${size < 100_000 ? 4 : 10})`,
  );
}

/** Building, writing and loading of the largest trie; the floor beside tells how fast the machine is. */
function measureTables(size: number): void {
  const names = makeNames(size);
  const units = names.reduce((sum, name) => sum + name.length, 0);
  const many = <T>(run: () => T): number => median(Array.from({ length: rounds }, () => timed(run).ms));
  const { trie } = buildTrie(names);
  const file = writeTrie(trie);
  const unaligned = new Uint8Array(file.length + 1).subarray(1);
  unaligned.set(file);
  const line = (name: string, value: number, unit: string): void =>
    console.log(`${name.padEnd(30)} ${value.toFixed(2).padStart(8)} ${unit}`);
  console.log(`\nTables of ${size} names of ${(units / size).toFixed(1)} code units`);
  line('tables', tableBytes(trie) / 1e6, 'MB (≤ 40)');
  line(
    'nodes in use',
    (100 * trie.nodes.filter((check, at) => at % 2 === 1 && check >= 0).length) / (trie.nodes.length / 2),
    '%',
  );
  line(
    'build',
    many(() => buildTrie(names)),
    'ms (≤ 2,500)',
  );
  line(
    'load',
    many(() => readTrie(file)),
    'ms (≤ 40)',
  );
  line(
    'load without the checksum',
    many(() => readTrie(file, { verify: false })),
    'ms',
  );
  line(
    'load from an odd offset',
    many(() => readTrie(unaligned)),
    'ms',
  );
  line(
    'floor: charCodeAt',
    many(() => floor(text)),
    'ms',
  );
}

for (const size of sizes) compare(size);
measureTables(sizes.at(-1) ?? 0);

/**
 * Conversion with the offset map against opencc-js's `Converter`, on the same text in one run: medians of nine rounds, in
 * which the two take turns. Texts that differ fail. Then the first conversion of a fresh process, which loads what
 * `npm run build` made. Run with `npx tsx bench/converting.ts`; `YIMING_TEXTS` names a folder of texts instead of the seeds.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { OpenccConfig } from '../src/convert/configurations.js';
import { loadConversion } from '../src/convert/conversion-node.js';
import { referenceConverter } from '../src/convert/fixtures/reference-converter.js';
import { makeText } from './made-text.js';

const rounds = 9;
const floors: Readonly<Partial<Record<OpenccConfig, number>>> = { s2t: 4, s2twp: 4, t2s: 4 };
const conversion = await loadConversion();
const { text: simplified, source } = makeText(1_000_000);
const traditional = conversion.converter('s2tw').convert(simplified);

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;

function time(work: () => string): { ms: number; result: string } {
  const start = performance.now();
  const result = work();
  return { ms: performance.now() - start, result };
}

console.log(`${simplified.length} characters, ${source}; medians of ${rounds}`);
let failed = false;
for (const config of ['s2t', 's2tw', 's2twp', 's2hk', 't2s', 'tw2sp', 't2tw'] as const) {
  const text = config.startsWith('s') ? simplified : traditional;
  const megabytes = Buffer.byteLength(text) / 1e6;
  const converter = conversion.converter(config);
  const reference = referenceConverter(config);
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let round = -2; round < rounds; round += 1) {
    const own = time(() => converter.convertMapped(text).text);
    const other = time(() => reference(text));
    if (own.result !== other.result) throw new Error(`${config}: the texts differ`);
    if (round < 0) continue;
    ours.push(own.ms);
    theirs.push(other.ms);
  }
  const ratio = median(theirs) / median(ours);
  const floor = floors[config];
  if (floor !== undefined && ratio < floor) failed = true;
  const speed = (times: readonly number[]): string =>
    `${(megabytes / (median(times) / 1000)).toFixed(0).padStart(4)} MB/s`;
  const wanted = floor === undefined ? '' : ` (at least ${floor})`;
  console.log(
    `${config.padEnd(6)} ours, with map ${speed(ours)}  opencc-js ${speed(theirs)}  ×${ratio.toFixed(1)}${wanted}`,
  );
}

const modules = { ours: '../dist/convert/conversion-node.js', theirs: 'opencc-js' };
const first = {
  ours: (module: string): string => `const { loadConversion } = await import(${JSON.stringify(module)});
    const imported = performance.now();
    (await loadConversion()).converter('CONFIG').convert('鼠标里面');`,
  theirs: (module: string): string => `const { Converter } = await import(${JSON.stringify(module)});
    const imported = performance.now();
    Converter(LOCALES)('鼠标里面');`,
};
const locales = { s2t: "{ from: 'cn', to: 't' }", s2twp: "{ from: 'cn', to: 'twp' }", t2s: "{ from: 't', to: 'cn' }" };
for (const config of ['s2t', 's2twp', 't2s'] as const) {
  const figures = (['ours', 'theirs'] as const).map((side) => {
    const module = side === 'ours' ? new URL(modules.ours, import.meta.url).href : modules.theirs;
    const program = `const memory = process.memoryUsage().rss; const start = performance.now();
      ${first[side](module).replace('CONFIG', config).replace('LOCALES', locales[config])}
      console.log([imported - start, performance.now() - imported, (process.memoryUsage().rss - memory) / 1e6].join(' '));`;
    const runs = Array.from({ length: 7 }, () =>
      execFileSync(process.execPath, ['--input-type=module', '-e', program], {
        encoding: 'utf8',
        cwd: fileURLToPath(new URL('..', import.meta.url)),
      })
        .trim()
        .split(' ')
        .map(Number),
    );
    const [load = 0, convert = 0, memory = 0] = [0, 1, 2].map((at) => median(runs.map((run) => run[at] ?? 0)));
    if (side === 'ours' && convert > 60) failed = true;
    return `${side} ${convert.toFixed(0)} ms after an import of ${load.toFixed(0)} ms, +${memory.toFixed(0)} MB`;
  });
  console.log(`first ${config}: ${figures.join('; ')}`);
}
if (failed) {
  console.error('below the floor');
  process.exitCode = 1;
}

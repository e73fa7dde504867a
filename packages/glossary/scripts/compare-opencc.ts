import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openccConfigs } from '../src/convert/configurations.js';
import { loadConversion } from '../src/convert/conversion-node.js';
import { referenceConverter } from '../src/convert/fixtures/reference-converter.js';

/**
 * Compares every line of the seeds, and of the folder that `YIMING_TEXTS` names, with opencc-js's `Converter` for all
 * configurations, line by line and file by file. Run with `npx tsx scripts/compare-opencc.ts`; exit code 1 when any differ.
 */
const folders = [fileURLToPath(new URL('../../../seeds', import.meta.url)), process.env['YIMING_TEXTS'] ?? []].flat();
const files = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name}`)
    .filter((path) => statSync(path).isFile()),
);
const texts = files.map((path) => readFileSync(path, 'utf8'));
const lines = texts.flatMap((text) => text.split('\n'));
const han = lines.filter((line) => /\p{Script=Han}/u.test(line)).length;
console.log(`${files.length} files, ${lines.length} lines (${han} with Chinese), ${lines.join('').length} characters`);

const conversion = await loadConversion();
let total = 0;
for (const config of openccConfigs) {
  const converter = conversion.converter(config);
  const reference = referenceConverter(config);
  const different = [...lines, ...texts].filter((text) => converter.convert(text) !== reference(text));
  const changed = lines.filter((line) => converter.convert(line) !== line).length;
  console.log(
    `${config.padEnd(6)} ${lines.length} lines and ${files.length} files, ${changed} lines changed, ${different.length} differ`,
  );
  for (const text of different.slice(0, 3)) console.log(`  ${text.slice(0, 80)}`);
  total += different.length;
}
if (total > 0) process.exitCode = 1;

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { linePositions } from '@yiming/core';
import { readBuiltin } from '../src/builtin/builtin-glossary.js';
import { compileLayer } from '../src/compiled/compiled-layer.js';
import { writeLayer } from '../src/compiled/layer-file.js';

/**
 * Packs `data/*.tsv`, sorted by name, into `dist/builtin-glossary.bin`, compiled, and into
 * `dist/builtin-glossary.json`, the texts, for a reader that cannot use the first. Any problem in them fails the build, named by
 * file, line and column.
 */
const data = new URL('../data/', import.meta.url);
const dist = new URL('../dist/', import.meta.url);

const files = readdirSync(data)
  .filter((name) => name.endsWith('.tsv'))
  .sort()
  .map((name) => ({ name, text: readFileSync(new URL(name, data), 'utf8') }));
const { layer, problems } = readBuiltin(files);

for (const { file, code, message, start } of problems) {
  const { line, column } = linePositions(files.find(({ name }) => name === file)?.text ?? '')(start);
  console.error(`data/${file}:${line}:${column}: ${code}: ${message}`);
}
if (problems.length > 0) process.exit(1);

mkdirSync(dist, { recursive: true });
writeFileSync(new URL('builtin-glossary.json', dist), `${JSON.stringify({ version: 1, files })}\n`);
const compiled = writeLayer(compileLayer(layer));
writeFileSync(new URL('builtin-glossary.bin', dist), compiled);
const kilobytes = Math.round(compiled.length / 1024);
console.log(`builtin-glossary: ${layer.entries.length} entries from ${files.length} files, ${kilobytes} kB compiled`);

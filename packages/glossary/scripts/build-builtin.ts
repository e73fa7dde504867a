import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { linePositions } from '@yiming/core';
import { readBuiltin } from '../src/builtin/builtin-glossary.js';
import { compileLayer } from '../src/compiled/compiled-layer.js';
import { writeLayer } from '../src/compiled/layer-file.js';
import { furtherParts, knowledgeFiles, knowledgePath, readKnowledge } from '../src/knowledge/read-knowledge.js';
import { readNameData } from '../src/parts/name-data.js';
import { heldOutShare, shareOf } from '../src/suggest/held-out.js';

/**
 * Packs `data/*.tsv`, sorted by name, into `dist/builtin-glossary.bin`, compiled, and into
 * `dist/builtin-glossary.json`, the texts, for a reader that cannot use the first; and the name parts, tables of
 * transcription and clips into `dist/name-data.json`. Any problem in them fails the build, named by file, line and column.
 */
const data = new URL('../data/', import.meta.url);
const dist = new URL('../dist/', import.meta.url);

const filesOf = (folder: string) =>
  readdirSync(new URL(folder, data))
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .map((name) => ({ name, text: readFileSync(new URL(folder + name, data), 'utf8') }));
const files = filesOf('./');
const { layer, problems: glossaryProblems } = readBuiltin(files);
const [parts, tables, clips] = [filesOf('name-parts/'), filesOf('transcription/'), filesOf('clips/')];
const nameData = readNameData(parts, tables, clips);
const knowledge = knowledgeFiles.map((name) => ({
  name,
  text: readFileSync(new URL(`../${knowledgePath(name)}`, import.meta.url), 'utf8'),
}));
const suggestions = readFileSync(new URL('../model/suggestions.bin', import.meta.url));
/** The lines of the parts that the suggestion model was not trained with. */
const further = parts.flatMap(({ text }, index) =>
  text
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .filter((line, row) => (row === 0 ? index === 0 : shareOf(line.split('\t')[0] ?? '') === heldOutShare)),
);
const packed = [...knowledge, { name: furtherParts, text: `${further.join('\n')}\n` }];
const problems = [...glossaryProblems, ...nameData.problems, ...readKnowledge(packed, suggestions).problems];
const texts = new Map([
  ...files.map(({ name, text }) => [name, text] as const),
  ...parts.map(({ name, text }) => [`name-parts/${name}`, text] as const),
  ...tables.map(({ name, text }) => [`transcription/${name}`, text] as const),
  ...knowledge.map(({ name, text }) => [name, text] as const),
]);

for (const { file, code, message, start } of problems) {
  const { line, column } = linePositions(texts.get(file) ?? '')(start);
  console.error(`data/${file}:${line}:${column}: ${code}: ${message}`);
}
if (problems.length > 0) process.exit(1);

mkdirSync(dist, { recursive: true });
writeFileSync(new URL('builtin-glossary.json', dist), `${JSON.stringify({ version: 1, files })}\n`);
writeFileSync(new URL('name-data.json', dist), `${JSON.stringify({ version: 1, parts, tables, clips })}\n`);
writeFileSync(new URL('name-knowledge.json', dist), `${JSON.stringify({ version: 1, files: packed })}\n`);
writeFileSync(new URL('suggestions.bin', dist), suggestions);
const compiled = writeLayer(compileLayer(layer));
writeFileSync(new URL('builtin-glossary.bin', dist), compiled);
const kilobytes = Math.round(compiled.length / 1024);
console.log(`builtin-glossary: ${layer.entries.length} entries from ${files.length} files, ${kilobytes} kB compiled`);
console.log(
  `name data: ${nameData.parts.length} parts, ${nameData.tables.size} tables, ${nameData.clips.length} clips`,
);

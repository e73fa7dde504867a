import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { linePositions } from '@yiming/core';
import { readBuiltin } from '../src/builtin/builtin-glossary.js';
import { compileLayer } from '../src/compiled/compiled-layer.js';
import { writeLayer } from '../src/compiled/layer-file.js';
import { knowledgeFiles, knowledgePath, readKnowledge } from '../src/knowledge/read-knowledge.js';
import { readNameData } from '../src/parts/name-data.js';

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
const problems = [...glossaryProblems, ...nameData.problems, ...readKnowledge(knowledge).problems];
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
writeFileSync(new URL('name-knowledge.json', dist), `${JSON.stringify({ version: 1, files: knowledge })}\n`);
const compiled = writeLayer(compileLayer(layer));
writeFileSync(new URL('builtin-glossary.bin', dist), compiled);
const kilobytes = Math.round(compiled.length / 1024);
console.log(`builtin-glossary: ${layer.entries.length} entries from ${files.length} files, ${kilobytes} kB compiled`);
console.log(
  `name data: ${nameData.parts.length} parts, ${nameData.tables.size} tables, ${nameData.clips.length} clips`,
);

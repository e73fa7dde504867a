import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArticle } from '@yiming/core';
import { createGlossary, fold } from '@yiming/glossary';
import { loadBuiltin } from '@yiming/glossary/builtin';
import { loadKnowledge } from '@yiming/glossary/knowledge';
import { findMentions, type Strictness } from '../src/index.js';

/**
 * How well recognition finds foreign persons that no glossary has: the built-in entries of the persons of each annotated
 * article are switched off, and the spans that are found as persons are compared with those of the annotation. The
 * annotation is JSON with `file` and `names: [{ zh, type, origin, clip?, guard?, unsure? }]`.
 *
 *   tsx scripts/evaluate-unknown.ts ANNOTATION-FOLDER ARTICLES-FOLDER [strict|balanced|loose] [--show]
 */
interface Name {
  readonly zh: string;
  readonly type: string;
  readonly origin: string;
  readonly clip?: string;
  readonly guard?: boolean;
  readonly unsure?: boolean;
}

const [folder = '', articles = '', strictness = 'strict'] = process.argv
  .slice(2)
  .filter((arg) => !arg.startsWith('--'));
const levels: readonly Strictness[] = ['strict', 'balanced', 'loose'];
const level = levels.find((one) => one === strictness) ?? 'strict';
const show = process.argv.includes('--show');

const entries = (await loadBuiltin()).layer.entries;
const { knowledge } = await loadKnowledge();
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

let [wanted, found, said, right, others] = [0, 0, 0, 0, 0];
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()) {
  const gold = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { file: string; names: Name[] }; // the shape told above
  const persons = gold.names.filter(
    ({ type, origin, guard }) => type === 'person' && origin === 'foreign' && guard !== true,
  );
  const off = new Set(persons.map(({ zh }) => fold(zh)));
  const rest = entries.filter(({ type, zh }) => type !== 'person' || !zh.some(({ text }) => off.has(fold(text))));
  const source = readFileSync(join(articles, gold.file.split('/').pop() ?? ''), 'utf8');
  const mentions = findMentions(
    parseArticle(source, { fileName: gold.file }),
    createGlossary([{ name: 'builtin', entries: rest }]),
    {
      knowledge,
      strictness: level,
    },
  );
  // Where the annotated names stand: leftmost-longest, in what the mentions' own texts cover as well.
  const pattern = new RegExp(
    [...new Set(gold.names.map(({ zh }) => zh))]
      .sort((a, b) => b.length - a.length)
      .map(escaped)
      .join('|'),
    'g',
  );
  const byText = new Map(gold.names.map((name) => [name.zh, name]));
  const visible = new Uint8Array(source.length);
  const article = parseArticle(source, { fileName: gold.file });
  for (const { start, end, kind } of article.blocks) if (kind !== 'code') visible.fill(1, start, end);
  const places = [...source.matchAll(pattern)].filter(
    ({ index }) => visible[index] === 1 && !/[/="-]$/.test(source.slice(Math.max(0, index - 1), index)),
  );
  const at = new Map(places.map((match) => [`${match.index}-${match.index + match[0].length}`, byText.get(match[0])]));
  const own = mentions.filter(({ type, entry }) => type === 'person' && entry === undefined);
  const spans = new Set(mentions.filter(({ type }) => type === 'person').map(({ start, end }) => `${start}-${end}`));
  for (const [span, name] of at) {
    if (
      name?.type !== 'person' ||
      name.origin !== 'foreign' ||
      name.unsure === true ||
      !/\p{Script=Han}/u.test(name.zh)
    )
      continue;
    wanted += 1;
    if (spans.has(span)) found += 1;
    else if (show) console.log(`missed  ${file.slice(0, 4)}  ${name.zh}`);
  }
  for (const { start, end, text } of own) {
    if (visible[start] !== 1) continue;
    const name = at.get(`${start}-${end}`);
    if (name !== undefined && !(name.type === 'person' && name.origin === 'foreign')) {
      others += 1;
      continue;
    }
    said += 1;
    if (name !== undefined) right += 1;
    else if (show) console.log(`said    ${file.slice(0, 4)}  ${text}`);
  }
}
const percent = (part: number, all: number): string => `${all === 0 ? '-' : ((100 * part) / all).toFixed(1)} %`;
console.log(
  `${level}: ${wanted} places of foreign persons, found ${found}: recall ${percent(found, wanted)}; ` +
    `said ${said}, right ${right}: precision ${percent(right, said)} (${others} are other names of the annotation)`,
);

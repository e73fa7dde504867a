import { readdirSync, readFileSync } from 'node:fs';
import { parseArticle } from '@yiming/core';
import { readBuiltin } from '../src/builtin/builtin-glossary.js';
import { createGlossary } from '../src/create-glossary.js';
import { foldCode } from '../src/match/fold.js';
import { sounds } from '../src/match/sound-characters.js';

/**
 * What looks like a name rendered by sound in articles, and is not in the glossary: three or more characters of sound in
 * a row (卡斯塔尼奥), middle dots allowed, that no entry covers. Shows the most frequent ones for two states of the data.
 *
 *   tsx scripts/unmatched.ts BEFORE DATA ARTICLES…
 */
const [before = '', after = '', ...articles] = process.argv.slice(2);

interface Run {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const isSound = (text: string, at: number): boolean => sounds.has(String.fromCharCode(foldCode(text.charCodeAt(at))));
const isDot = (text: string, at: number): boolean => foldCode(text.charCodeAt(at)) === 0xb7;

function runsOf(text: string): readonly Run[] {
  const runs: Run[] = [];
  for (let start = 0; start < text.length; start += 1) {
    if (!isSound(text, start)) continue;
    let end = start + 1;
    while (
      end < text.length &&
      (isSound(text, end) || (isDot(text, end) && end + 1 < text.length && isSound(text, end + 1)))
    )
      end += 1;
    if (end - start >= 3) runs.push({ text: text.slice(start, end), start, end });
    start = end;
  }
  return runs;
}

const texts = articles.map((file) =>
  parseArticle(readFileSync(file, 'utf8'))
    .blocks.map((block) => block.text)
    .join('\n'),
);

function unmatched(folder: string): { readonly all: number; readonly open: ReadonlyMap<string, number> } {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') }));
  const glossary = createGlossary([readBuiltin(files).layer]);
  const open = new Map<string, number>();
  let all = 0;
  for (const text of texts) {
    const covered = new Uint8Array(text.length);
    for (const { start, end } of glossary.findAll(text)) covered.fill(1, start, end);
    for (const { text: run, start, end } of runsOf(text)) {
      all += 1;
      if (covered.subarray(start, end).includes(1)) continue;
      open.set(run, (open.get(run) ?? 0) + 1);
    }
  }
  return { all, open };
}

const top = (open: ReadonlyMap<string, number>): readonly string[] =>
  [...open]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, 40)
    .map(([run, count]) => `${run} ${count}`);

const [old, now] = [unmatched(before), unmatched(after)];
const total = (open: ReadonlyMap<string, number>): number => [...open.values()].reduce((sum, count) => sum + count, 0);
console.log(
  `runs of sound characters: ${now.all}; untouched by any entry: ${total(old.open)} before, ${total(now.open)} after`,
);
const [left, right] = [top(old.open), top(now.open)];
for (let row = 0; row < 40; row += 1) console.log(`${left[row] ?? ''}\t${right[row] ?? ''}`);

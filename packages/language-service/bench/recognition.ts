import { readdirSync, readFileSync } from 'node:fs';
import { type Article, parseArticle } from '@yiming/core';
import { createGlossary } from '@yiming/glossary';
import { loadBuiltin } from '@yiming/glossary/builtin';
import { loadKnowledge } from '@yiming/glossary/knowledge';
import { suggestNames } from '@yiming/glossary/recognition';
import { findMentions, hoverAt, type Mention } from '../src/index.js';

/**
 * What recognition costs, in one run, each figure beside two others: searching the text for every surface of the glossary one
 * after the other, and cutting it into words with the platform's segmentation, which says nothing of names. Wrong answers
 * fail: each article must have the names that it is known for.
 */
const rounds = 40;
const seeds = new URL('../../../seeds/', import.meta.url);

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
/** The median of some runs, after as many that warm up. Each is told which it is. */
function timed(run: (round: number) => unknown, times: number): number {
  for (let round = 0; round < times; round += 1) run(round);
  return median(
    Array.from({ length: times }, (_, round) => {
      const start = performance.now();
      run(times + round);
      return performance.now() - start;
    }),
  );
}
const shown = (ms: number): string => `${ms < 10 ? ms.toFixed(2) : ms.toFixed(0)} ms`;

const glossary = createGlossary([(await loadBuiltin()).layer]);
const beforeLoad = performance.now();
const { knowledge } = await loadKnowledge();
const loadMs = performance.now() - beforeLoad;

const names = readdirSync(seeds)
  .filter((name) => name.endsWith('.md'))
  .sort();
const texts = names.map((name) => readFileSync(new URL(name, seeds), 'utf8'));
const find = (article: Article): readonly Mention[] => findMentions(article, glossary, { knowledge });

/** What must be found, by seed: the clip 阿, a learned person, a composed body. */
const expected: readonly (readonly [file: string, text: string, english: string])[] = [
  ['000', '卡伊姆', 'Javid Ah'],
  ['000', '阿', 'Afghan'],
  ['001', '中阿巴', 'China-Afghanistan-Pakistan'],
  ['004', '赛义德·尼扎米', 'Sayed Nizami'],
];
for (const [file, text, english] of expected) {
  const at = names.findIndex((name) => name.startsWith(file));
  const mention = find(parseArticle(texts[at] ?? '')).find((one) => one.text === text);
  if (mention === undefined || !mention.english.startsWith(english))
    throw new Error(`${file}: ${text} is ${mention?.english ?? 'not found'}, not ${english}…`);
}

const surfaces = glossary.layers.flatMap(({ entries }) => entries.flatMap(({ zh }) => zh.map(({ text }) => text)));
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
/** The text with a number behind each paragraph: nothing that is remembered of the text of another number helps here. */
const unseen = (text: string, number: number): string =>
  text.replace(/(?<=[。”！？])\n/g, `${String(number).padStart(4, '0')}\n`);
function compare(label: string, text: string, times: number): void {
  const article = parseArticle(text);
  const variants = Array.from({ length: 2 * times }, (_, number) => parseArticle(unseen(text, number)));
  const variant = (round: number): Article => variants[round] ?? article;
  const own = timed((round) => find(variant(round)), times);
  const plain = timed((round) => findMentions(variant(round), glossary), times);
  // Both are linear, so a part of the text is enough; the segmenter keeps its whole input with each word.
  const sample = text.slice(0, 3000);
  const words = timed(() => [...segmenter.segment(sample)].length, 5) * (text.length / sample.length);
  const naive =
    timed(() => surfaces.filter((surface) => sample.includes(surface)).length, 3) * (text.length / sample.length);
  console.log(
    `${label}, ${(Buffer.byteLength(text) / 1000).toFixed(0)} kB, ${find(article).length} mentions: ${shown(own)}; ` +
      `the glossary alone ${shown(plain)}; words of the platform ${shown(words)} (${(words / own).toFixed(1)}×); ` +
      `every surface by itself ${shown(naive)} (${(naive / own).toFixed(0)}×)`,
  );
}

console.log(`knowledge loaded in ${shown(loadMs)}`);
for (const [index, name] of names.entries()) compare(name.slice(0, 3), texts[index] ?? '', rounds);
const joined = texts.map((text) => text.replace(/^\s*---[\s\S]*?\n---\n/, '')).join('\n\n');
const copies = Array.from({ length: Math.ceil(1_000_000 / Buffer.byteLength(joined)) }, (_, copy) =>
  unseen(joined, 1000 + copy),
);
compare('1 MB', copies.join('\n\n'), 6);

// Linear in the worst case, too: one sentence of nothing but names, of names with titles and of bodies.
for (const unit of ['巴拉达尔', '国务卿布林肯', '外交部', '巴拉达尔（Baradar）']) {
  const [short = 1, long = 1] = [4000, 16_000].map((times) => {
    const repeated = parseArticle(`阿富汗和美国、中国。${unit.repeat(times)}`);
    return timed(() => find(repeated), 3);
  });
  console.log(`${unit} 4,000 times ${shown(short)}, 16,000 times ${shown(long)} (${(long / short).toFixed(1)}×)`);
}

const article = parseArticle(texts[0] ?? '');
const mentions = find(article);
const offsets = mentions.map(({ start }) => start);
const hovers = timed(() => offsets.map((offset) => hoverAt(mentions, offset)).length, rounds) / offsets.length;
console.log(`a hover on a finished analysis: ${(hovers * 1000).toFixed(1)} µs`);

const unknown = ['俾斯麦拉·汗·穆罕默迪', '福尔加尔', '纳舍尔', '狄季蒂亚列夫', '阿卜杜勒哈米德'];
if (!/Khan/.test(suggestNames('俾斯麦拉·汗·穆罕默迪', knowledge, { countries: ['AF'] })[0]?.english ?? ''))
  throw new Error('俾斯麦拉·汗·穆罕默迪 has no Khan');
const suggesting = timed(() => unknown.map((name) => suggestNames(name, knowledge, { countries: ['AF'] })), rounds);
console.log(`suggestions for a name: ${shown(suggesting / unknown.length)}`);

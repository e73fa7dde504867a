import { bench, describe } from 'vitest';
import { loadBuiltin } from '../src/builtin/builtin-node.js';
import { fold, type GlossaryLayer } from '../src/index.js';
import { createLookup, type LookupHit } from '../src/lookup/index.js';
import { readPinyin } from '../src/pinyin/read-pinyin.js';

const wanted = 100_000;
const { layer } = await loadBuiltin();
/** Misspelt names, which shall be nobody's. */
const queries = ['木塔机', '巴拉打尔', '马厘', '阿富汉塔利班们'];

/** The built-in entries, and names put together from the syllables and words of built-in ones, up to 100,000 renderings. */
function manyNames(): GlossaryLayer {
  let seed = 20210815;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const people = layer.entries.filter(({ type }) => type === 'person' || type === 'place');
  const syllables = people.flatMap(({ zh }) => zh.flatMap(({ text }) => [...text])).filter((one) => /\p{L}/u.test(one));
  const words = people.flatMap(({ en }) => en.split(' '));
  const some = (list: readonly string[], count: number, between: string): string =>
    Array.from({ length: count }, () => list[random(list.length)] ?? '').join(between);
  const entries = [...layer.entries];
  const seen = new Set([...queries, ...layer.entries.flatMap(({ zh }) => zh.map(({ text }) => text))]);
  while (seen.size < wanted) {
    const text = some(syllables, 2 + random(5), '');
    if (seen.has(text)) continue;
    seen.add(text);
    const en = some(words, 1 + random(3), ' ');
    const origin = { layer: 'made', file: 'made.tsv', line: seen.size };
    entries.push({
      id: `made/${seen.size}`,
      type: 'person',
      en,
      english: [{ text: en, status: 'preferred' }],
      zh: [{ text, kind: 'full', status: 'preferred' }],
      roles: [],
      status: 'preferred',
      origin,
    });
  }
  return { name: 'made', entries };
}

const lookup = createLookup([manyNames()], { readSounds: readPinyin });
const plain = createLookup([manyNames()]);

/** A wrong answer is no fast one. */
function check(hits: readonly LookupHit[], expected: string): void {
  if (!hits.some(({ form }) => fold(form.text) === fold(expected))) throw new Error(`${expected} is not found`);
}

describe(`${wanted} renderings`, () => {
  bench('chinese: 喀布爾', () => check(lookup.chinese('喀布爾'), '喀布爾'));
  bench('english: the taliban', () => check(lookup.english('the taliban'), 'Taliban'));
  bench('completeChinese: 阿', () => check(lookup.completeChinese('阿'), '阿曼'));
  bench('completeEnglish: a', () => check(lookup.completeEnglish('a', { limit: 1000 }), 'Asia'));
  bench('nearChinese with sounds: 木塔机', () => check(lookup.nearChinese('木塔机'), '穆塔基'));
  bench('nearChinese with sounds: 马厘', () => check(lookup.nearChinese('马厘'), '马里'));
  bench('nearChinese with sounds, 2 edits: 阿富汉塔利班们', () =>
    check(lookup.nearChinese('阿富汉塔利班们'), '阿富汗塔利班'),
  );
  bench('nearChinese without: 巴拉打尔', () => check(plain.nearChinese('巴拉打尔', { limit: 1000 }), '巴拉达尔'));
  bench('nearEnglish: Baradur', () => check(lookup.nearEnglish('Baradur', { limit: 1000 }), 'Baradar'));
  bench('nearEnglish, 3 edits: Abdul Gani Baradur', () =>
    check(lookup.nearEnglish('Abdul Gani Baradur'), 'Abdul Ghani Baradar'),
  );
});

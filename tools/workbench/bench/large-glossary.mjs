/**
 * A glossary of a hundred thousand invented names, and an article in which some of them stand.
 */

import { createRandom } from '../e2e/probe/random.mjs';

/** Characters that foreign names are written with, and what they stand for. */
const syllables = Object.entries({
  ...{
    阿: 'a',
    贝: 'be',
    卡: 'ka',
    达: 'da',
    埃: 'e',
    法: 'fa',
    加: 'ga',
    哈: 'ha',
    伊: 'i',
    贾: 'ja',
    基: 'ki',
    拉: 'la',
  },
  ...{
    马: 'ma',
    纳: 'na',
    奥: 'o',
    帕: 'pa',
    库: 'ku',
    鲁: 'ru',
    萨: 'sa',
    塔: 'ta',
    乌: 'u',
    瓦: 'va',
    扎: 'za',
    米: 'mi',
  },
  ...{
    尼: 'ni',
    里: 'ri',
    西: 'si',
    托: 'to',
    维: 'vi',
    约: 'yo',
    佐: 'zo',
    德: 'd',
    姆: 'm',
    恩: 'n',
    尔: 'r',
    斯: 's',
  },
});

const types = ['person', 'person', 'place', 'org'];

/** How many names stand in the article. */
const planted = 60;

/**
 * Makes the same glossary for the same seed.
 *
 * @param {{ entries?: number, seed?: number }} [options] Default 100,000 and 1
 * @returns {{ tsv: string, article: string, names: readonly { zh: string, en: string }[] }} the glossary in the
 *   repository's own format; an article in Markdown; the names in it, each once
 */
export function makeLargeGlossary({ entries = 100_000, seed = 1 } = {}) {
  const random = createRandom(seed);
  /** @type {Map<string, { en: string, type: string }>} */
  const made = new Map();
  while (made.size < entries) {
    const word = () => Array.from({ length: 3 + random.below(3) }, () => random.pick(syllables));
    const [given, surname] = [word(), word()];
    const zh = [given, surname].map((part) => part.map(([character]) => character).join('')).join('·');
    const en = [given, surname].map((part) => capital(part.map(([, sound]) => sound).join(''))).join(' ');
    made.set(zh, { en, type: random.pick(types) });
  }
  // The format's order: by code units, so that git merges it.
  const rows = [...made].sort(([a], [b]) => (a < b ? -1 : 1));
  const tsv = ['zh\ten\ttype', ...rows.map(([zh, { en, type }]) => `${zh}\t${en}\t${type}`)].join('\n');
  const step = Math.floor(rows.length / planted);
  const names = Array.from({ length: planted }, (_, nth) => rows[nth * step]).map(([zh, { en }]) => ({ zh, en }));
  const sentences = names.map(({ zh }, nth) => `第${nth + 1}位发言的是${zh}。`);
  return { tsv: `${tsv}\n`, article: `与会者名单\n\n${sentences.join('\n\n')}\n`, names };
}

/** A word with a capital letter. */
const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);

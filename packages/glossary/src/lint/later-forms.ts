import type { Entry } from '../entry/entry.js';
import { englishWords } from '../lookup/fold-english.js';
import { fold } from '../match/fold.js';
import type { Finding } from './finding.js';
import { findingAt } from './finding-at.js';

/** Words that capitals leave out: UN of United Nations, but also the F of `for`. */
const small = new Set(['of', 'the', 'and', 'for', 'on', 'in', 'to', 'a', 'de', 'et', 'la', 'del', 'du']);

/** Whether `short` can be read as the first letters of words of `full`, in order: WHO, Fatah-RC, PLA. */
function abbreviates(short: string, full: string): boolean {
  const letters = englishWords(short).join('');
  const words = englishWords(full);
  let at = 0;
  for (const word of words) {
    let taken = 0;
    while (at < letters.length && taken < word.length && word[taken] === letters[at]) {
      at += 1;
      taken += 1;
    }
    if (taken === 0 && !small.has(word) && at === 0) return false;
  }
  return at === letters.length;
}

/** Words of rank that stand before a later form, as in Prince Mohammed. */
const ranks = new Set(['king', 'queen', 'prince', 'princess', 'pope', 'sheikh', 'emperor', 'saint']);

/** Whether every word of the later form stands in the full one, ranks apart; also in the plural, as in Greens. */
function isPartOf(short: string, full: string): boolean {
  const words = new Set(englishWords(full));
  const joined = englishWords(full).join('');
  return englishWords(short).every(
    (word) => words.has(word) || words.has(word.replace(/s$/, '')) || joined.endsWith(word) || ranks.has(word),
  );
}

/** Whether the two have a character in common, as 小布什 and 乔治·布什 have, 川普 and 特朗普. */
const akin = (short: string, full: string): boolean => [...short].some((character) => full.includes(character));

/**
 * Later-mention forms that nothing in the full form explains, in English (Qaem of Javid Ahmad Qaem, WHO of World Health
 * Organization) and in Chinese (巴拉达尔 of 阿卜杜勒·加尼·巴拉达尔).
 *
 * @example The short form Karzai for Ashraf Ghani is `later-form`.
 */
export function laterForms(entry: Entry): readonly Finding[] {
  const { short, english, zh, type } = entry;
  const findings: Finding[] = [];
  if (short !== undefined) {
    const explained = english.some(
      ({ text }) => isPartOf(short, text) || (type !== 'person' && abbreviates(short, text)) || text === short,
    );
    const message = `The later form “${short}” is no part of “${entry.en}” nor of another English form`;
    if (!explained) findings.push(findingAt(entry, 'later-form', message));
  }
  if (type !== 'person') return findings;
  for (const { text, region, kind } of zh) {
    if (kind !== 'short') continue;
    const longer = zh.filter((other) => other.region === region && other.kind !== 'short' && other.text !== text);
    const letters = (form: string): string => fold(form).replaceAll('·', '');
    if (longer.length === 0 || longer.some((other) => akin(letters(text), letters(other.text)))) continue;
    const message = `“${text}” has nothing in common with ${longer.map((other) => `“${other.text}”`).join(' or ')}`;
    findings.push(findingAt(entry, 'short-rendering', message));
  }
  return findings;
}

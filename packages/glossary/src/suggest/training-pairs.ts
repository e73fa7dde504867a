import type { Entry } from '../entry/entry.js';
import { type LetterModel, type LetterPair, learnLetters } from '../letters/letter-model.js';
import { fold } from '../match/fold.js';
import type { NamePart } from '../parts/name-part.js';
import { shareOf } from './held-out.js';
import { languageClassOf } from './language-classes.js';
import { nameLanguagesOf } from './name-languages.js';
import { plainSpelling } from './plain-spelling.js';
import { type Proposal, proposeDotted, proposeWhole, wordForms } from './propose-spellings.js';

/** A part of a name in Chinese and one of its spellings, to learn from. */
export interface TrainingPair {
  /** Folded: Simplified characters alone. */
  readonly zh: string;
  /** As {@link plainSpelling} gives it. */
  readonly letters: string;
  /** As it is printed: `McDonald`. */
  readonly spelling: string;
  /** The class of its language; `undefined` where it is not known. */
  readonly languageClass: number | undefined;
  /** Where it comes from: a name part, a person's name, or another entry. */
  readonly source: 'part' | 'person' | 'other';
}

/** What a model is trained on. */
export interface TrainingData {
  readonly pairs: readonly TrainingPair[];
  /** Words of the English sides, in small letters, with how often each occurs. */
  readonly words: ReadonlyMap<string, number>;
}

const han = /^\p{Script=Han}+$/u;
const dot = /[·-]/;

/** Languages of cultures that say more than a country does. */
const languageOfCulture: Readonly<Record<string, string>> = {
  arabic: 'ar',
  persian: 'fa',
  afghan: 'ps',
  russian: 'ru',
  turkish: 'tr',
  'south-asian': 'hi',
  japanese: 'ja',
  korean: 'ko',
  vietnamese: 'vi',
  thai: 'th',
  khmer: 'km',
  burmese: 'my',
  indonesian: 'id',
  malay: 'ms',
  hungarian: 'hu',
  mongolian: 'mn',
};

function classOfEntry({ culture, country }: Entry): number | undefined {
  const language = languageOfCulture[culture ?? ''] ?? nameLanguagesOf(country ?? '')[0];
  return language === undefined ? undefined : languageClassOf(language);
}

/** Costs in bits a character above which letters are taken for a translation, or for another name. */
const mostCost = { dotted: 7, ends: 5.5, whole: 5 };

/** The cheapest of some readings, when it is cheap enough; the cost is the worst of its parts. */
function cheapest(model: LetterModel, readings: readonly (readonly Proposal[])[], most: number): readonly Proposal[] {
  let best: readonly Proposal[] = [];
  let bestCost = most;
  for (const reading of readings) {
    let worst = 0;
    for (const { zh, spelling } of reading)
      worst = Math.max(worst, model.fit({ zh, en: plainSpelling(spelling) })?.cost ?? Number.POSITIVE_INFINITY);
    if (worst >= bestCost) continue;
    best = reading;
    bestCost = worst;
  }
  return best;
}

/** Chinese and English names of an entry that belong together: full ones with full ones, short ones with the short one. */
function namesOf(entry: Entry): readonly (readonly [zh: string, english: string])[] {
  const full = entry.english.filter(({ status }) => status !== 'forbidden').map(({ text }) => text);
  return entry.zh.flatMap(({ text, kind }) => {
    const english = kind === 'short' ? (entry.short === undefined ? [] : [entry.short]) : kind === 'abbr' ? [] : full;
    return english.map((one) => [fold(text), one] as const);
  });
}

/** Types whose names may be rendered by sound. */
const types: ReadonlySet<string> = new Set(['person', 'place', 'country', 'org', 'media', 'group']);

/**
 * Gathers what a model of spellings learns from: name parts with all their spellings; names of persons, part by part; places
 * and others whose letters fit their characters. What is written in Chinese characters in China and Taiwan is left out, and
 * so is every pair whose Chinese part `leaveOut` names, together with its words where nothing else has them.
 * Deterministic; some ten seconds for the whole glossary.
 *
 * @param leaveOut whether nothing may be learned of a folded Chinese part
 * @example
 * gatherTrainingData(parts, entries, { leaveOut: (zh) => shareOf(zh) === heldOutShare }).pairs
 * // { zh: '约翰', letters: 'john', spelling: 'John', … } and others
 */
export function gatherTrainingData(
  parts: readonly NamePart[],
  entries: readonly Entry[],
  options: { readonly leaveOut: (zh: string) => boolean },
): TrainingData {
  const { leaveOut } = options;
  const pairs: TrainingPair[] = [];
  const words = new Map<string, number>();
  const add = (
    zh: string,
    spelling: string,
    languageClass: number | undefined,
    source: TrainingPair['source'],
  ): void => {
    if (leaveOut(zh)) return;
    const letters = plainSpelling(spelling);
    if (letters === '') return;
    pairs.push({ zh, letters, spelling, languageClass, source });
    countWords(letters, words);
  };
  for (const { zh, tw, spellings, language } of parts) {
    if (leaveOut(fold(zh))) continue;
    for (const spelling of spellings) {
      add(fold(zh), spelling, languageClassOf(language), 'part');
      if (tw !== undefined && fold(tw) !== fold(zh)) add(fold(tw), spelling, languageClassOf(language), 'part');
    }
  }
  const first: LetterPair[] = pairs.map(({ zh, letters }) => ({ zh, en: letters }));
  const known = entries.filter((entry) => types.has(entry.type) && entry.culture !== 'chinese');
  const foreign = known.filter(
    ({ country }) => country !== 'CN' && country !== 'TW' && country !== 'HK' && country !== 'MO',
  );
  for (const entry of foreign) {
    if (entry.type !== 'person') continue;
    for (const [zh, english] of namesOf(entry)) {
      const own = zh.split(dot);
      if (own.length < 2) continue;
      const said = proposeDotted(own, english);
      if (said.length !== own.length) continue;
      for (const { zh: part, spelling } of said)
        if (han.test(part) && !leaveOut(part)) first.push({ zh: part, en: plainSpelling(spelling) });
    }
  }
  const model = learnLetters(
    first.filter(({ en }) => en !== ''),
    4,
  );
  for (const entry of foreign) {
    const languageClass = classOfEntry(entry);
    const source = entry.type === 'person' ? 'person' : 'other';
    const take = (readings: readonly (readonly Proposal[])[], most: number): void => {
      for (const { zh, spelling } of cheapest(model, readings, most)) add(zh, spelling, languageClass, source);
    };
    for (const [zh, english] of namesOf(entry)) {
      const own = zh.split(dot);
      if (own.length > 1 && entry.type === 'person') {
        const said = proposeDotted(own, english);
        const most = said.length === own.length ? mostCost.dotted : mostCost.ends;
        for (const { zh: part, spelling } of said)
          if (han.test(part))
            take(
              wordForms(spelling).map((form) => [{ zh: part, spelling: form }]),
              most,
            );
      } else if (han.test(zh)) take(proposeWhole(zh, english, entry), mostCost.whole);
    }
  }
  return { pairs, words };
}

/**
 * The data without one share of all Chinese parts and the words that only they have: for fitting weights on what the tables
 * have not seen. Linear.
 *
 * @example withoutShare(data, shareOf('约翰')).pairs.some(({ zh }) => zh === '约翰') // false
 */
export function withoutShare(data: TrainingData, share: number): TrainingData {
  const pairs = data.pairs.filter(({ zh }) => shareOf(zh) !== share);
  const words = new Map<string, number>();
  for (const { letters } of pairs) countWords(letters, words);
  return { pairs, words };
}

function countWords(letters: string, words: Map<string, number>): void {
  for (const word of letters.split(/[ -]/)) if (word.length > 1) words.set(word, (words.get(word) ?? 0) + 1);
}

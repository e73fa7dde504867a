import type { EnglishForm, Entry } from '../entry/entry.js';
import type { GlossaryLayer } from '../glossary.js';
import { chineseKey } from './fold-chinese.js';
import { englishKeys } from './fold-english.js';
import { formIndex, type LimitOptions, type NearOptions } from './form-index.js';
import { type ChineseHit, type EnglishHit, type LookupHit, type Near, unwantedness } from './hit.js';
import { middleNames } from './middle-names.js';
import type { ReadSounds } from './sounds.js';

/** What a lookup may be given besides its layers. */
export interface LookupOptions {
  /**
   * The readings of characters, `readPinyin` of `@yiming/glossary/pinyin`: then what sounds alike is nearer.
   * @default none: every replaced character counts as an edit
   */
  readonly readSounds?: ReadSounds;
}

/** Asks a glossary from both sides. Empty queries, and those of marks alone, find nothing. */
export interface Lookup {
  /**
   * The entries with this Chinese form, in either script, with or without middle dots and blanks: by layer, in a layer
   * what is written just so first and discouraged forms last. A binary search.
   *
   * @example lookup.chinese('普丁') // Putin, by his rendering for TW
   */
  chinese(form: string): readonly ChineseHit[];
  /**
   * The entries with this English form, short, admitted and forbidden ones included, whatever case, accents, hyphens and
   * leading `the` it has, in the same order. Where no form is that, persons with more or fewer middle names.
   *
   * @example lookup.english('the taliban')[0]?.entry.zh[0]?.text // '塔利班'
   */
  english(form: string): readonly EnglishHit[];
  /**
   * The Chinese forms that begin so, for completion: preferred ones first, shorter first, then by layer; an entry once for
   * each of its forms. The cost is that of all forms that begin so.
   *
   * @example lookup.completeChinese('阿富', { limit: 2 }) // 阿富汗, 阿富汗人
   */
  completeChinese(prefix: string, options?: LimitOptions): readonly ChineseHit[];
  /** The same for English: `kab` gives Kabul (喀布尔). */
  completeEnglish(prefix: string, options?: LimitOptions): readonly EnglishHit[];
  /**
   * The entries nearest to a mistyped Chinese form, nearest first, each by its nearest form: Damerau–Levenshtein distance
   * (see {@link Near}), for which what sounds alike counts less given `readSounds`. Exact: nothing within the distance is
   * missed. A few milliseconds for 100,000 forms.
   *
   * @example lookup.nearChinese('穆塔奇')[0]?.form.text // '穆塔基'
   */
  nearChinese(form: string, options?: NearOptions): readonly Near<ChineseHit>[];
  /** The same for English, by its letters alone: `Baradur` gives Baradar (巴拉达尔). */
  nearEnglish(form: string, options?: NearOptions): readonly Near<EnglishHit>[];
}

/** The English forms of an entry, and its later-mention form where that is not one of them. */
function englishForms({ english, short }: Entry): readonly EnglishForm[] {
  if (short === undefined || english.some(({ text }) => text === short)) return english;
  return [...english, { text: short, status: 'preferred' }];
}

const deprecated = 3;

/** In each layer discouraged forms after all others, so that the order of layers holds. */
function inOrder<Hit extends LookupHit>(hits: readonly Hit[]): readonly Hit[] {
  const discouraged = (hit: Hit): boolean => unwantedness(hit) >= deprecated;
  return [...hits.filter((hit) => !discouraged(hit)), ...hits.filter(discouraged)];
}

/**
 * Makes layers of entries askable from both sides, in the order of precedence. Nothing is built before it is asked for:
 * each side, what is near on it, and middle names at the first question (about half a second each for 100,000 forms). No layers
 * give a lookup that finds nothing.
 *
 * @example createLookup([layer]).chinese('喀布爾')[0]?.entry.en // 'Kabul'
 */
export function createLookup(layers: readonly GlossaryLayer[], { readSounds }: LookupOptions = {}): Lookup {
  const chineseHits = layers.map(({ entries }) =>
    inOrder(
      entries.flatMap((entry) =>
        entry.zh.map((form): ChineseHit => ({ language: 'zh', entry, form, match: 'folded' })),
      ),
    ),
  );
  const englishHits = layers.map(({ entries }) =>
    inOrder(
      entries.flatMap((entry) =>
        englishForms(entry).map((form): EnglishHit => ({ language: 'en', entry, form, match: 'folded' })),
      ),
    ),
  );
  const chinese = formIndex({
    layers: chineseHits,
    keysOf: (form) => [chineseKey(form)],
    ...(readSounds === undefined ? {} : { readSounds }),
  });
  const english = formIndex({ layers: englishHits, keysOf: englishKeys });
  let byMiddleNames: ReturnType<typeof middleNames> | undefined;
  return {
    chinese: chinese.exact,
    english: (form) => {
      const found = english.exact(form);
      if (found.length > 0) return found;
      byMiddleNames ??= middleNames(englishHits.flat());
      return byMiddleNames(form);
    },
    completeChinese: chinese.complete,
    completeEnglish: english.complete,
    nearChinese: chinese.near,
    nearEnglish: english.near,
  };
}

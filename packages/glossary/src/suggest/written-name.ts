import { classWeights } from './class-weights.js';
import type { KnownParts } from './known-parts.js';
import { languageClassOf } from './language-classes.js';
import type { SuggestionModel } from './suggestion-model.js';

/** A name written in Chinese characters where it comes from, cut into family and given name. */
export interface WrittenName {
  readonly family: string;
  readonly given: string;
  readonly language: 'ja' | 'ko' | 'vi';
  /** Which of them English puts first: Takeo Miki (三木武夫), but Kim Jong-un. */
  readonly first: 'family' | 'given';
}

const written = ['ja', 'ko', 'vi'] as const;
const mostCharacters = { ja: 6, ko: 4, vi: 4 };
/** How likely a language must be by the characters where none is given. */
const clearly = 0.6;

/**
 * Cuts a name of Japan, Korea or Vietnam behind a known family name, the longest that leaves a given name. `undefined` when the
 * languages expected are others, the characters do not say one of them clearly, or the family name is not known.
 *
 * @param zh folded, without dots
 * @param languages BCP 47, the likeliest first; empty when nothing is expected
 * @example cutWrittenName(model, known, '岸田文雄', ['ja']) // { family: '岸田', given: '文雄', language: 'ja', first: 'given' }
 */
export function cutWrittenName(
  model: SuggestionModel,
  known: KnownParts,
  zh: string,
  languages: readonly string[],
): WrittenName | undefined {
  const weights = classWeights(model, zh, []);
  const language = written.find((one) =>
    languages.length > 0 ? languages[0] === one : (weights[languageClassOf(one)] ?? 0) > clearly,
  );
  if (language === undefined || zh.length < 2 || zh.length > mostCharacters[language]) return undefined;
  const index = languageClassOf(language);
  const isKnown = (text: string): boolean =>
    known.readingsOf(text).some(({ support }) => support.some(([own]) => own === index));
  // A part that is known as a whole is no full name: 长谷川.
  if (isKnown(zh)) return undefined;
  for (let at = Math.min(3, zh.length - 1); at > 0; at -= 1) {
    const family = zh.slice(0, at);
    if (isKnown(family))
      return { family, given: zh.slice(at), language, first: language === 'ja' ? 'given' : 'family' };
  }
  return undefined;
}

import type { Entry } from '../entry/entry.js';
import { isWritten } from '../entry/is-written.js';
import { englishWords } from '../lookup/fold-english.js';
import type { NamePart } from '../parts/name-part.js';
import { type Fit, type LetterPair, learnLetters } from './letter-model.js';

/** An entry whose English letters fit its Chinese characters badly, and the best fit there is; `cost` is infinite, without pieces, where there is none. */
export interface LetterDoubt extends Fit {
  readonly entry: Entry;
  /** The English form that fits best. */
  readonly english: string;
}

/** What {@link letterDoubts} may use besides the entries. */
export interface LetterDoubtOptions {
  /** Parts of names to learn from, such as 约翰 for John. */
  readonly parts?: readonly NamePart[];
  /** Readings of one character, the usual one first, such as `readPinyin`: what names written in characters are learned from. */
  readonly readingsOf?: (character: string) => readonly string[];
}

/** Languages whose names are written, not rendered by sound: 岸田, 尹锡悦. */
const writtenLanguages: ReadonlySet<string> = new Set(['zh', 'ja', 'ko', 'vi']);

const han = (text: string): string => text.replace(/\P{Script=Han}/gu, '');
const letters = (words: readonly string[]): string => words.join('').replace(/[^a-z]/g, '');

/** The orders in which the words of an English name may stand for its characters: as they are, or family name first. */
function orders(text: string): readonly string[] {
  const words = englishWords(text);
  const turned = [...words.slice(-1), ...words.slice(0, -1)];
  return [...new Set([letters(words), letters(turned)])].filter((order) => order !== '');
}

/**
 * Persons and places whose English letters do not say what their Chinese characters usually say, the worst first: rows
 * that slipped (特朗普 beside Obama) or were invented stand out. Names rendered by sound and names written in characters
 * are learned apart, from the entries themselves, and each entry is judged without its own testimony. An odd row may still be
 * right (海牙 for The Hague): the list is for reading again. Deterministic; some five seconds for ten thousand entries.
 *
 * @example letterDoubts(entries)[0]?.english // the English of the entry that fits worst, such as 'Munich' of 慕尼黑
 */
export function letterDoubts(entries: readonly Entry[], options: LetterDoubtOptions = {}): readonly LetterDoubt[] {
  const { parts = [], readingsOf = () => [] } = options;
  const judged = entries.filter(
    ({ type, zh }) => (type === 'person' || type === 'place') && han(zh[0]?.text ?? '') !== '',
  );
  const doubts = [true, false].flatMap((byCharacter) => {
    const own = judged.filter((entry) => isWritten(entry) === byCharacter);
    const pairs: LetterPair[] = own.map(({ zh, en }) => ({ zh: han(zh[0]?.text ?? ''), en: orders(en)[0] ?? '' }));
    if (byCharacter) {
      for (const character of new Set(pairs.flatMap(({ zh }) => [...zh])))
        for (const reading of readingsOf(character)) pairs.push({ zh: character, en: reading.replaceAll('ü', 'u') });
    }
    for (const { zh, spellings, language } of parts) {
      if (writtenLanguages.has(language) === byCharacter) pairs.push({ zh, en: orders(spellings[0] ?? '')[0] ?? '' });
    }
    const model = learnLetters(pairs.filter(({ en }) => en !== ''));
    return own.flatMap((entry): readonly LetterDoubt[] => {
      const fits = entry.english.flatMap(({ text }) =>
        orders(text).flatMap((en) => {
          const fit = model.fit({ zh: han(entry.zh[0]?.text ?? ''), en }, { known: true });
          return fit === undefined ? [] : [{ ...fit, entry, english: text }];
        }),
      );
      const best = fits.sort((a, b) => a.cost - b.cost)[0];
      return [best ?? { entry, english: entry.en, cost: Number.POSITIVE_INFINITY, pieces: [] }];
    });
  });
  return doubts.sort((a, b) => b.cost - a.cost);
}

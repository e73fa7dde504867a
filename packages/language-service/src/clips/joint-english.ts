import { type Clip, withArticle } from '@yiming/glossary';

/** Forms that stand in a joint name instead of the full one: U.S.-China, not United States-China. */
const jointForms: ReadonlyMap<string, string> = new Map([
  ['United States', 'U.S.'],
  ['European Union', 'EU'],
  ['United Arab Emirates', 'UAE'],
]);

const inSentence = ({ english }: Clip): string => withArticle(english);

/** Pairs with a form of their own: 朝韩 are the two Koreas. */
const pairs: ReadonlyMap<string, readonly string[]> = new Map([['KP KR', ['inter-Korean', 'the two Koreas']]]);

/**
 * English of several countries in one word, the form to print first: 中美 China-U.S., 中阿巴 China-Afghanistan-Pakistan;
 * then the form of a sentence, “China and the United States”. At least one clip.
 *
 * @example jointEnglish([china, unitedStates]) // ['China-U.S.', 'China and the United States']
 */
export function jointEnglish(clips: readonly Clip[]): readonly string[] {
  const hyphened = clips.map(({ english }) => jointForms.get(english) ?? english).join('-');
  const names = clips.map(inSentence);
  const listed = names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
  const own =
    pairs.get(
      clips
        .map(({ country = '' }) => country)
        .sort()
        .join(' '),
    ) ?? [];
  return [...new Set([hyphened, listed, ...own])];
}

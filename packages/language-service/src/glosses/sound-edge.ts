import { latinWords } from './latin-words.js';

/** Where a name rendered by sound begins, as its letters tell. */
export interface SoundEdge {
  readonly start: number;
  /** Bits a character that the letters cost. */
  readonly cost: number;
  /** Bits that one character less would cost more. */
  readonly drop: number;
  /** Bits that one character more would cost more; infinite at the floor. */
  readonly rise: number;
  /** The words that the Chinese has, as they are looked for: `qaem`. */
  readonly words: readonly string[];
}

/** What a letter is worth when the characters account for it: what it costs to guess one. */
const letterBits = 4;
/** A shorter stretch is taken although a longer one costs so many bits less: stray characters absorb some letters. */
const slack = 4;
const mostCharacters = 12;

const dot = /[·•‧・∙．⋅･]/;
const soundless = /\P{Script=Han}/gu;

/** Words that the Chinese may have: all, the last ones, the first alone, first and last, family name first; a dotted name has the first in any case. */
function groupsOf(words: readonly string[], whole: boolean): readonly (readonly string[])[] {
  const groups: (readonly string[])[] = [words];
  const spoken = words.filter((word) => word.length > 1);
  if (spoken.length < words.length) groups.push(spoken);
  if (whole) {
    if (words.length > 2) groups.push([...words.slice(0, 1), ...words.slice(-1)]);
    return groups;
  }
  for (let from = Math.max(1, words.length - 4); from < words.length; from += 1) groups.push(words.slice(from));
  if (words.length > 1) {
    const [first, last] = [words.slice(0, 1), words.slice(-1)];
    groups.push(first, [...last, ...words.slice(0, -1)], [...first, ...last]);
  }
  return groups;
}

/**
 * Finds where a name that is rendered by sound begins before `end`: the shortest stretch that the letters of the Latin, or of
 * some of its words, fit about as well as any longer one. Starts between `floor` and `last` are tried, twelve characters
 * at most. `undefined` when nothing can be dealt out. Text is folded.
 *
 * @example soundEdge('大使卡伊姆', { floor: 0, last: 4, end: 5 }, 'Javid Ahamad Qaem', fit)?.start // 2
 */
export function soundEdge(
  text: string,
  { floor, last, end }: { readonly floor: number; readonly last: number; readonly end: number },
  latin: string,
  fit: (zh: string, latin: string) => number | undefined,
): SoundEdge | undefined {
  const starts: number[] = [];
  for (let at = last; at >= floor && starts.length < mostCharacters; at -= 1)
    if (/\p{Script=Han}/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0))) starts.push(at);
  const stretches = starts.map((start) => text.slice(start, end).replace(soundless, ''));
  let best: SoundEdge | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const words of groupsOf(latinWords(latin), text.slice(last, end).search(dot) >= 0)) {
    const letters = words.join('');
    if (letters.length < 2 || letters.length > 40) continue;
    // A character without a letter of its own tells nothing more.
    const possible = stretches.filter((zh) => zh.length <= letters.length + 2);
    const totals = possible.map((zh) => (fit(zh, letters) ?? Number.POSITIVE_INFINITY) * [...zh].length);
    const least = Math.min(...totals);
    if (least === Number.POSITIVE_INFINITY) continue;
    const index = totals.findIndex((total) => total <= least + slack);
    const total = totals[index] ?? least;
    const gain = letterBits * letters.length - total;
    if (gain <= most) continue;
    most = gain;
    best = {
      start: starts[index] ?? last,
      cost: total / [...(stretches[index] ?? '')].length,
      drop: (totals[index - 1] ?? Number.POSITIVE_INFINITY) - total,
      rise: (totals[index + 1] ?? Number.POSITIVE_INFINITY) - total,
      words,
    };
  }
  return best;
}

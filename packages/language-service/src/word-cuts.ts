/** A word of the platform's segmentation. */
interface Word {
  readonly start: number;
  readonly end: number;
}

const middleDot = /[·•‧・∙．⋅]/;

/** The word that holds the character at `at`, by binary search. */
function wordAt(words: readonly Word[], at: number): Word | undefined {
  let low = 0;
  let high = words.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((words[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return words[low];
}

/**
 * Makes a test whether a match cuts an ordinary word: it is the end or middle of a longer one (民主党 in 社会民主党), or it
 * has two characters and begins inside one (中国 in 其中|国内). Uses the platform's word segmentation (`Intl.Segmenter`, ICU's
 * dictionary), asked once a text and only when a match is tested. It knows few names, so what it cuts otherwise is no
 * objection: 中国人 holds 中国.
 *
 * @example `cutsWord('其中国内的')(1, 3)` is true, `cutsWord('中国人的')(0, 2)` is false.
 */
export function cutsWord(text: string): (start: number, end: number) => boolean {
  let words: readonly Word[] | undefined;
  return (start, end) => {
    words ??= [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].map(({ index, segment }) => ({
      start: index,
      end: index + segment.length,
    }));
    const word = wordAt(words, start);
    return word !== undefined && word.start < start && (end <= word.end || end - start <= 2);
  };
}

/**
 * Tells whether a surname or other short form touches a middle dot: then it is a part of somebody else's full name, such
 * as 阿萨德 in 阿萨德·乌马尔.
 */
export function touchesMiddleDot(text: string, start: number, end: number): boolean {
  return middleDot.test(text.charAt(start - 1)) || middleDot.test(text.charAt(end));
}

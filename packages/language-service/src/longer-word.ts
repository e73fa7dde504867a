/**
 * Makes a test whether a match is only the end or middle of a longer ordinary word: 民主党 in 社会民主党, 中国 in
 * 发展中国家. Uses the platform's word segmentation (`Intl.Segmenter`, ICU's dictionary), asked once a text and only when
 * a match is tested. A word that begins with the name (中国人) is no objection, nor is one that only meets it.
 *
 * @example `insideLongerWord('属于发展中国家')(4, 6)` is true.
 */
export function insideLongerWord(text: string): (start: number, end: number) => boolean {
  let words: readonly { readonly start: number; readonly end: number }[] | undefined;
  return (start, end) => {
    words ??= [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].map(({ index, segment }) => ({
      start: index,
      end: index + segment.length,
    }));
    let low = 0;
    let high = words.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((words[middle]?.start ?? 0) <= start) low = middle;
      else high = middle - 1;
    }
    const word = words[low];
    return word !== undefined && word.start < start && end <= word.end;
  };
}

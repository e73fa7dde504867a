/** Finds the line and the character in it of offsets into a text, all from 0 and in UTF-16 code units. */
export type LinePlaces = (offset: number) => { readonly line: number; readonly character: number };

/**
 * Makes a text's lines ready to be asked for. Lines end as in the editor: with `\n`, `\r\n` or `\r`. Linear once, then
 * logarithmic in the number of lines; an offset behind the text is in the last line.
 *
 * @example linePlaces('喀布尔\n多哈')(4) // { line: 1, character: 0 }
 */
export function linePlaces(text: string): LinePlaces {
  const starts = [0];
  for (const { index, 0: mark } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + mark.length);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: offset - (starts[low] ?? 0) };
  };
}

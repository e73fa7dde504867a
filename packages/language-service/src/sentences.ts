/** Where a sentence ends. */
const sentenceEnd = /[。！？!?\n]/g;

/** The sentences of a text. */
export interface Sentences {
  /** The number of the sentence that a place of the text is in, from 0. Logarithmic. */
  at(place: number): number;
  /** The text of a sentence by its number; from the mark that ends the one before. */
  textOf(sentence: number): string;
}

/**
 * Cuts a text into its sentences. Linear.
 *
 * @example sentencesOf('他说。加尼走了。').at(4) // 1
 */
export function sentencesOf(text: string): Sentences {
  const bounds = Array.from(text.matchAll(sentenceEnd), ({ index }) => index);
  return {
    at(place) {
      let low = 0;
      let high = bounds.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((bounds[middle] ?? 0) < place) low = middle + 1;
        else high = middle;
      }
      return low;
    },
    textOf: (sentence) => text.slice(bounds[sentence - 1] ?? 0, bounds[sentence] ?? text.length),
  };
}

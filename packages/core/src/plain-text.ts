import { type ContentToken, noAttributes } from './content-token.js';
import { verbatimMap } from './mapped-text.js';

/**
 * Turns plain text into content tokens. A blank line parts paragraphs; where lines begin with ideographic blanks, or no
 * line is blank, each line is a paragraph of its own. A first line that is short, ends without a stop and is followed by
 * longer text is the title. `base` is the offset of `text` in the source. Linear.
 *
 * @example `多哈会谈\n\n　　会谈开始。\n　　各方出席。` gives a title and two paragraphs.
 */
export function plainTextTokens(text: string, base: number): readonly ContentToken[] {
  const indented = /(?:^|\n)\u3000\u3000/.test(text);
  const spaced = /\n[ \t\u3000\r]*\n/.test(text.trim());
  const paragraph = indented || !spaced ? /[^\n]+/g : /[^\n]*[^\s][^\n]*(?:\n[^\n]*[^\s][^\n]*)*/g;
  const parts = [...text.matchAll(paragraph)].filter((match) => match[0].trim() !== '');
  const first = parts[0]?.[0].trim() ?? '';
  const titled =
    parts.length > 1 &&
    first.length <= 60 &&
    !/[。！？；，,.!?;：:]$/.test(first) &&
    !parts[0]?.[0].startsWith('\u3000');
  return parts.flatMap((match, index): ContentToken[] => {
    const start = base + match.index;
    const end = start + match[0].length;
    const name = titled && index === 0 ? 'h1' : 'p';
    return [
      { type: 'open', start, end, name, attributes: noAttributes },
      { type: 'text', start, end, text: match[0], map: verbatimMap(start, match[0].length) },
      { type: 'close', start: end, end, name },
    ];
  });
}

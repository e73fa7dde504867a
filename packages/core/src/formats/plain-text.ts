import { verbatimMap } from '../text/mapped-text.js';
import { type ContentToken, noAttributes } from './content-token.js';

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
  const parts: { from: number; to: number }[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    if (line[0].trim() === '') continue;
    const last = parts[parts.length - 1];
    const to = line.index + line[0].length;
    if (spaced && !indented && last?.to === line.index - 1) last.to = to;
    else parts.push({ from: line.index, to });
  }
  const opening = text.slice(parts[0]?.from, parts[0]?.to);
  const first = opening.trim();
  const titled =
    parts.length > 1 && first.length <= 60 && !/[。！？；，,.!?;：:]$/.test(first) && !opening.startsWith('\u3000');
  return parts.flatMap(({ from, to }, index): ContentToken[] => {
    const start = base + from;
    const end = base + to;
    const name = titled && index === 0 ? 'h1' : 'p';
    return [
      { type: 'open', start, end, name, attributes: noAttributes },
      { type: 'text', start, end, text: text.slice(from, to), map: verbatimMap(start, to - from) },
      { type: 'close', start: end, end, name },
    ];
  });
}

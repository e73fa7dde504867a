import type { Problem, Span } from '@yiming/core';
import type { Cell } from './read-rows.js';

/** Control characters other than those that a value may hold: tab and line breaks. */
const control = /[^\P{Cc}\t\n\r]/u;

/**
 * The problem of the first control character (Unicode's Cc, other than tab and line breaks) in a range of a cell's text;
 * `undefined` when there is none. Linear.
 *
 * @example In the cell 马␀里 it is `control-character` over the NUL: “马里” holds U+0000.
 */
export function controlCharacter(cell: Cell, range: Span): Problem | undefined {
  const text = cell.text.slice(range.start, range.end);
  const match = control.exec(text);
  if (match === null) return undefined;
  const name = `U+${match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  const seen = text.replaceAll(new RegExp(control, 'gu'), '').trim();
  const start = cell.offsetOf(range.start + match.index);
  return {
    code: 'control-character',
    message: `The value “${seen}” holds the control character ${name}; remove it`,
    start,
    end: start + 1,
  };
}

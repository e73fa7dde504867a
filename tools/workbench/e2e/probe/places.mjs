/**
 * Finds the places that tests name: by offset, by line and character, or by the text that stands there.
 */

import { Position, Range } from 'vscode';

/**
 * @typedef {number | [number, number] | Position | { text: string, within?: string, nth?: number }} At an offset in
 *   UTF-16 code units; a line and a character; or the character `nth` of a piece of text, which may be told apart from
 *   others by a longer text around it
 */

/**
 * The position that is meant.
 *
 * @param {import('vscode').TextDocument} document
 * @param {At} at
 * @returns {Position}
 * @throws {Error} when the document does not hold the text
 */
export function positionIn(document, at) {
  if (at instanceof Position) return at;
  if (typeof at === 'number') return document.positionAt(at);
  if (Array.isArray(at)) return new Position(...at);
  return document.positionAt(offsetOf(document, at) + (at.nth ?? 0));
}

/**
 * The range that is meant.
 *
 * @param {import('vscode').TextDocument} document
 * @param {At | Range | { start: number, end: number } | undefined} at offsets; a piece of text as a whole; an empty range
 *   for any other place; undefined means the whole document
 * @returns {Range}
 * @throws {Error} when the document does not hold the text
 */
export function rangeIn(document, at) {
  if (at instanceof Range) return at;
  if (at === undefined) return new Range(document.positionAt(0), document.positionAt(document.getText().length));
  if (typeof at.start === 'number') return new Range(document.positionAt(at.start), document.positionAt(at.end));
  if (typeof at.text === 'string') {
    const start = offsetOf(document, at);
    return new Range(document.positionAt(start), document.positionAt(start + at.text.length));
  }
  const position = positionIn(document, at);
  return new Range(position, position);
}

/** Where a piece of text begins. */
function offsetOf(document, { text, within = text }) {
  const found = document.getText().indexOf(within);
  if (found < 0) throw new Error(`${document.uri.path} does not hold ${within}.`);
  return found + within.indexOf(text);
}

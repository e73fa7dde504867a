import type { Span } from '@yiming/core';
import type { Answer } from './decide.js';

/** A name found in one of an article's texts: UTF-16 code units, end exclusive, into that text; and what it says. */
export interface FoundName extends Span {
  readonly answer: Answer;
  /** ISO 3166-1 code of the country that it names or clips, where it is one: 阿 of 驻阿 has AF. */
  readonly country?: string;
  /** ISO 3166-1 code of the country whose armed forces it clips: 俄军 has RU. */
  readonly forces?: string;
}

/** Marks the places of a text that names cover with 1. */
export function coveredBy(length: number, names: readonly Span[]): Uint8Array {
  const covered = new Uint8Array(length);
  for (const { start, end } of names) covered.fill(1, start, end);
  return covered;
}

/** Whether a stretch has a covered place. */
export const isCovered = (covered: Uint8Array, start: number, end: number): boolean =>
  covered.subarray(start, end).includes(1);

/** Names in the order of the text. */
export const inOrder = (names: readonly FoundName[]): readonly FoundName[] =>
  [...names].sort((a, b) => a.start - b.start);

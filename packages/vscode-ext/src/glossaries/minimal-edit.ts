/** The replacement that makes one text of another: UTF-16 code units, end exclusive, into the former. */
export interface TextReplacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Whether an offset lies inside what is one for an editor: a pair of surrogates, a line break of two characters. */
const isInsideUnit = (text: string, at: number): boolean =>
  /^[\ud800-\udbff\r]$/.test(text.charAt(at - 1)) && /^[\udc00-\udfff\n]$/.test(text.charAt(at));

/**
 * The one replacement between what two texts begin and end with alike, so that an editor keeps its cursors and folds. Linear.
 *
 * @example minimalEdit('马里\tMali\n', '马里\tMali\n多哈\tDoha\n') // { start: 8, end: 8, text: '多哈\tDoha\n' }
 */
export function minimalEdit(before: string, after: string): TextReplacement {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  while (start > 0 && (isInsideUnit(before, start) || isInsideUnit(after, start))) start -= 1;
  let tail = 0;
  while (tail < shorter - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  while (tail > 0 && (isInsideUnit(before, before.length - tail) || isInsideUnit(after, after.length - tail)))
    tail -= 1;
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}

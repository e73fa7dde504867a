/**
 * Where a conversion changed the length of a text: `start`, `end` (UTF-16 code units of the source, end exclusive) and the
 * length of the target in turn, in text order, without overlap. All between them keeps its length, unit for unit.
 * Most texts have few: 网络 → 網路 is none, 鼠标里 → 滑鼠裡 neither, B超 → 超音波 is 0, 2, 3.
 */
export type Edits = readonly number[];

interface Cursor {
  readonly edits: Edits;
  /** Of the edit that is next, in `edits`. */
  index: number;
  /** How much longer the target is than the source up to here. */
  shift: number;
}

const startOf = ({ edits, index }: Cursor): number => edits[index] ?? Number.POSITIVE_INFINITY;
const endOf = ({ edits, index }: Cursor): number => edits[index + 1] ?? Number.POSITIVE_INFINITY;

function step(cursor: Cursor): void {
  const [start = 0, end = 0, length = 0] = cursor.edits.slice(cursor.index, cursor.index + 3);
  cursor.shift += length - (end - start);
  cursor.index += 3;
}

/**
 * The edits of two conversions, one after the other, as one: what overlaps in the text between becomes one edit. Linear.
 *
 * @example composeEdits([0, 1, 2], [1, 2, 3]) // [0, 1, 4]: one unit became two, the second of them three
 */
export function composeEdits(first: Edits, second: Edits): Edits {
  if (first.length === 0) return second;
  if (second.length === 0) return first;
  const edits: number[] = [];
  const a: Cursor = { edits: first, index: 0, shift: 0 };
  const b: Cursor = { edits: second, index: 0, shift: 0 };
  /** Ends in the text between: that of the target of an edit of the first, that of the source of one of the second. */
  const middleEnd = (cursor: Cursor): number =>
    cursor === a ? startOf(a) + a.shift + (first[a.index + 2] ?? 0) : endOf(b);
  const middleStart = (cursor: Cursor): number => (cursor === a ? startOf(a) + a.shift : startOf(b));
  while (a.index < first.length || b.index < second.length) {
    let next = middleStart(a) < middleStart(b) ? a : b;
    const from = middleStart(next);
    const [shiftA, shiftB] = [a.shift, b.shift];
    let to = middleEnd(next);
    step(next);
    for (;;) {
      next = middleStart(a) < middleStart(b) ? a : b;
      if (!(middleStart(next) < to)) break;
      to = Math.max(to, middleEnd(next));
      step(next);
    }
    edits.push(from - shiftA, to - a.shift, to + b.shift - (from + shiftB));
  }
  return edits;
}

/**
 * Carries ascending offsets that lie inside no edit from the source to the target, in place. Linear.
 *
 * @example shiftOffsets(Int32Array.of(2, 5), [0, 2, 3]) // 3, 6
 */
export function shiftOffsets(offsets: Int32Array, edits: Edits): void {
  if (edits.length === 0) return;
  const cursor: Cursor = { edits, index: 0, shift: 0 };
  for (let at = 0; at < offsets.length; at += 1) {
    const offset = offsets[at] ?? 0;
    while (endOf(cursor) <= offset) step(cursor);
    offsets[at] = offset + cursor.shift;
  }
}

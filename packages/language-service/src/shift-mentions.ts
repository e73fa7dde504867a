import type { Span } from '@yiming/core';
import type { Mention } from './mention.js';

/** A replacement in a text: `start`–`end`, in UTF-16 code units of the text before it, end exclusive, becomes `text`. */
export interface TextEdit extends Span {
  readonly text: string;
}

/** What a name goes on with: letters and digits of any script, marks, and the dots between the parts of a name. */
const beginsWithLetter = /^[\p{L}\p{N}\p{M}·•‧・∙．⋅･]/u;
const endsWithLetter = /[\p{L}\p{N}\p{M}·•‧・∙．⋅･]$/u;

/** The places of spans while edits are gone over. */
interface Places {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** 1 for what an edit touched. */
  readonly touched: Uint8Array;
}

function placesOf(spans: readonly Span[]): Places {
  return {
    starts: Float64Array.from(spans, ({ start }) => start),
    ends: Float64Array.from(spans, ({ end }) => end),
    touched: new Uint8Array(spans.length),
  };
}

/** Goes over one edit: marks what it touches, and moves what stands behind it. */
function applyEdit({ starts, ends, touched }: Places, { start, end, text }: TextEdit): void {
  const by = text.length - (end - start);
  // A character may be two code units.
  const extendsBefore = beginsWithLetter.test(text.slice(0, 2));
  const extendsBehind = endsWithLetter.test(text.slice(-2));
  for (let index = 0; index < starts.length; index += 1) {
    const from = starts[index] ?? 0;
    const to = ends[index] ?? 0;
    if (to < start || touched[index] === 1) continue;
    const overlaps = start < to && end > from;
    if (overlaps || (start === to && extendsBefore) || (end === from && extendsBehind)) touched[index] = 1;
    else if (from >= end) {
      starts[index] = from + by;
      ends[index] = to + by;
    }
  }
}

/**
 * Moves mentions over edits of their text, for the time until it is analysed again. Each edit is in offsets of the text
 * that the former left, as editors give them. A mention is left out when an edit touches it: inside, or at its edge with
 * a letter, a digit or the dot of a name, since the name may go on there (索 before 马里); a blank, a mark or a deletion at
 * its edge leaves it. The parts of a title move with it; where an edit touches one, the mention stays without its title.
 * Numbers, and what is due, stay as they were. The order stays; what is not moved is the same object. Linear in the
 * mentions for each edit.
 *
 * @example shiftMentions([喀布尔 at 0–3, 多哈 at 4–6], [{ start: 3, end: 3, text: '市' }]) // [多哈 at 5–7]
 * @throws TypeError for an edit that ends before it starts.
 */
export function shiftMentions(mentions: readonly Mention[], edits: readonly TextEdit[]): readonly Mention[] {
  if (edits.length === 0) return mentions;
  const names = placesOf(mentions);
  const parts = placesOf(mentions.flatMap(({ role }) => role?.parts ?? []));
  for (const edit of edits) {
    if (!(edit.start >= 0 && edit.start <= edit.end))
      throw new TypeError(`An edit goes from its start to its end, not from ${edit.start} to ${edit.end}`);
    applyEdit(names, edit);
    applyEdit(parts, edit);
  }
  let part = 0;
  return mentions.flatMap((mention, index): readonly Mention[] => {
    const first = part;
    part += mention.role?.parts.length ?? 0;
    if (names.touched[index] === 1) return [];
    const start = names.starts[index] ?? 0;
    const end = names.ends[index] ?? 0;
    const { role } = mention;
    if (role === undefined) return [start === mention.start ? mention : { ...mention, start, end }];
    const isMoved = parts.starts.subarray(first, part).some((at, number) => at !== role.parts[number]?.start);
    if (parts.touched.subarray(first, part).includes(1)) {
      const { role: _, ...rest } = mention;
      return [{ ...rest, start, end }];
    }
    if (start === mention.start && !isMoved) return [mention];
    const moved = role.parts.map((one, number) => ({
      ...one,
      start: parts.starts[first + number] ?? 0,
      end: parts.ends[first + number] ?? 0,
    }));
    return [{ ...mention, role: { ...role, parts: moved }, start, end }];
  });
}

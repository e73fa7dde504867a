/** How many parts an ideographic description character joins: ⿰ two, ⿲ three; 0 for every other unit. */
function partsOf(unit: number): number {
  if (unit < 0x2ff0 || unit > 0x2fff) return 0;
  return unit === 0x2ff2 || unit === 0x2ff3 ? 3 : 2;
}

/** Whether a code unit opens an ideographic description: ⿰ does. */
export function opensDescription(unit: number): boolean {
  return (unit & 0xfff0) === 0x2ff0;
}

/** A description that is being read. */
interface Frame {
  readonly at: number;
  end: number;
  missing: number;
}

/** Finds the ends of descriptions in one text. */
export interface DescriptionReader {
  /**
   * The end of the description that opens at `at`, 0 when the text ends at `limit` before it does: a part that is itself
   * an unfinished description counts as a single character then, as in OpenCC.
   */
  end(at: number, limit: number): number;
  /** Whether any description read so far, be it a part of another, ran into its limit. */
  ranOut(): boolean;
}

/**
 * Reads ideographic descriptions (⿰亻为, for a character that has no code), which OpenCC leaves as they are. Every place is
 * read once for one limit, so that thousands of unfinished ones in a row cost no more than a text of that length.
 *
 * @example createDescriptionReader(unitsOf('⿰亻为了').units).end(0, 4) // 3
 */
export function createDescriptionReader(units: Uint16Array): DescriptionReader {
  const known = new Map<number, number>();
  let knownLimit = -1;
  let short = false;
  const characterLength = (at: number, limit: number): number =>
    ((units[at] ?? 0) & 0xfc00) === 0xd800 && at + 1 < limit && ((units[at + 1] ?? 0) & 0xfc00) === 0xdc00 ? 2 : 1;

  function end(from: number, limit: number): number {
    if (limit !== knownLimit) known.clear();
    knownLimit = limit;
    const before = known.get(from);
    if (before !== undefined) return before;
    const stack: Frame[] = [{ at: from, end: from + 1, missing: partsOf(units[from] ?? 0) }];
    for (;;) {
      const top = stack.at(-1);
      if (top === undefined) return 0;
      const done = top.missing === 0 ? top.end : top.end >= limit ? 0 : undefined;
      if (done !== undefined) {
        known.set(top.at, done);
        if (done === 0) short = true;
        stack.pop();
        const above = stack.at(-1);
        if (above === undefined) return done;
        above.end = done === 0 ? top.at + 1 : done;
        above.missing -= 1;
        continue;
      }
      const at = top.end;
      const partEnd = partsOf(units[at] ?? 0) === 0 ? at + characterLength(at, limit) : known.get(at);
      if (partEnd === undefined) {
        stack.push({ at, end: at + 1, missing: partsOf(units[at] ?? 0) });
        continue;
      }
      top.end = partEnd === 0 ? at + 1 : partEnd;
      top.missing -= 1;
    }
  }
  return { end, ranOut: () => short };
}

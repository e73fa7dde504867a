/** The nodes of a double array while it is built, and which of its places are still free. */
export interface Slots {
  /** Values and checks as {@link Trie} has them; replaced by a longer one as it grows. */
  nodes: Int32Array;
  /**
   * A base with which the places of all `codes` (the first `count`, ascending) are free, now taken. Later searches for
   * as many codes begin where this one ended, so that building stays linear.
   */
  place(codes: Uint16Array, count: number): number;
  /** A base for a single code: the first free place, so that few stay empty. */
  placeOne(code: number): number;
  /** Takes the place of a code under the base 0. */
  take(slot: number): void;
  /** The nodes, cut to what is used and a margin, so that no read by a code goes past the end. */
  finish(): Int32Array;
}

/** Searches for many codes and for few each remember their own place; from this number of codes on they share one. */
const cursorCount = 64;

/** Empty slots for codes below `codeCount`, with memory for about `expected` at first. */
export function createSlots(expected: number, codeCount: number): Slots {
  /** Bits of taken places, with room for a search past the end. */
  let taken = new Uint32Array((expected + 2 * codeCount + 128) >> 5);
  let last = 0;
  const cursors = new Int32Array(cursorCount);
  // No code reaches below this place with a base of 0, so a search for a single free place never goes back.
  cursors[1] = codeCount;

  const ensure = (slot: number): void => {
    const needed = slot + 2 * codeCount + 128;
    if (needed > taken.length << 5) {
      const longer = new Uint32Array((needed + (needed >> 1)) >> 5);
      longer.set(taken);
      taken = longer;
    }
    if (2 * needed > slots.nodes.length) {
      const longer = new Int32Array(2 * (needed + (needed >> 1))).fill(-1);
      longer.set(slots.nodes);
      slots.nodes = longer;
    }
  };

  const take = (slot: number): void => {
    ensure(slot);
    // In bounds by `ensure`, as are the reads below.
    taken[slot >> 5] = (taken[slot >> 5] as number) | (1 << (slot & 31));
    if (slot > last) last = slot;
  };

  /** The first free place from `slot` on. */
  const nextFree = (slot: number): number => {
    ensure(slot);
    let word = slot >> 5;
    let free = ~(taken[word] as number) & (-1 << (slot & 31));
    while (free === 0) {
      word += 1;
      ensure(word << 5);
      free = ~(taken[word] as number);
    }
    return (word << 5) + 31 - Math.clz32(free & -free);
  };

  const slots: Slots = {
    nodes: new Int32Array(2 * (expected + 2 * codeCount + 128)).fill(-1),
    place(codes, count) {
      const lowest = codes[0] as number;
      const kind = Math.min(count, cursorCount - 1);
      for (let word = Math.max(0, (cursors[kind] as number) - lowest) >> 5; ; word += 1) {
        ensure(word << 5);
        // 32 bases at once: a bit stays clear when every place that it asks for is free.
        let blocked = 0;
        for (let index = 0; index < count && blocked !== -1; index += 1) {
          const code = codes[index] as number;
          const at = word + (code >> 5);
          const shift = code & 31;
          blocked |= (taken[at] as number) >>> shift;
          if (shift !== 0) blocked |= (taken[at + 1] as number) << (32 - shift);
        }
        if (blocked === -1) continue;
        const open = ~blocked;
        const base = (word << 5) + 31 - Math.clz32(open & -open);
        for (let index = 0; index < count; index += 1) take(base + (codes[index] as number));
        cursors[kind] = (word << 5) + lowest;
        return base;
      }
    },
    placeOne(code) {
      const slot = nextFree(cursors[1] as number);
      cursors[1] = slot + 1;
      take(slot);
      return slot - code;
    },
    take,
    finish: () => slots.nodes.slice(0, 2 * (last + 1 + codeCount)),
  };
  return slots;
}

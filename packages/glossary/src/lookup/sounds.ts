/** The readings of a character, as `readPinyin` of `@yiming/glossary/pinyin` gives them: `['qi', 'ji']` for 奇. */
export type ReadSounds = (character: string) => readonly string[];

/** A syllable cut in two, and the class of all that sound nearly like it. */
export interface Sound {
  readonly initial: string;
  readonly final: string;
  /** Syllables of one class sound alike or nearly so; those of two classes do not. */
  readonly nearby: string;
}

/**
 * Initials and finals that ears, dialects and input methods mistake for each other, and transliterators choose between:
 * flat and curled tongue (z, zh), l, n and r, f and h, with breath and without (j, q), final -n and -ng. Sources: the
 * “fuzzy” pairs of Chinese input methods, and GB/T 17693's tables, where one foreign consonant has both members of a pair.
 */
const initialGroups: readonly string[] = ['b p', 'd t', 'g k', 'j q', 'z zh c ch', 's sh', 'l n r', 'f h'];
const finalGroups: readonly string[] = ['an ang', 'en eng', 'in ing', 'ian iang', 'uan uang', 'o uo'];

const groupOf = (groups: readonly string[]): ReadonlyMap<string, string> =>
  new Map(groups.flatMap((group) => group.split(' ').map((member) => [member, group] as const)));
const initials = /* @__PURE__ */ groupOf(initialGroups);
const finals = /* @__PURE__ */ groupOf(finalGroups);

/**
 * Cuts a syllable of Hanyu Pinyin; y and w count as initials.
 *
 * @example soundOf('zhang') // 张: { initial: 'zh', final: 'ang', nearby: 'z zh c ch/an ang' }
 */
export function soundOf(syllable: string): Sound {
  const initial = /^(?:[zcs]h|[b-df-hj-np-tw-z])/.exec(syllable)?.[0] ?? '';
  const final = syllable.slice(initial.length);
  return { initial, final, nearby: `${initials.get(initial) ?? initial}/${finals.get(final) ?? final}` };
}

/** The price of one edit. Prices are in quarters, so that distances are whole numbers inside. */
export const fullPrice = 4;

/**
 * What it costs to write one character for another, in quarters of an edit: 1 when both have a reading in common, 2 when
 * readings differ in a nearby initial or a nearby final, 3 in both, 4 (an edit) otherwise. The same character costs 0.
 *
 * @example soundPrice([soundOf('qi')], [soundOf('ji')]) // 2: 气 for 基
 */
export function soundPrice(a: readonly Sound[], b: readonly Sound[]): number {
  let price = fullPrice;
  for (const one of a) {
    for (const other of b) {
      if (one.nearby !== other.nearby) continue;
      const parts = Number(one.initial !== other.initial) + Number(one.final !== other.final);
      price = Math.min(price, 1 + parts);
    }
  }
  return price;
}

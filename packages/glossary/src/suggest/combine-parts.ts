import { languageClassCount } from './language-classes.js';
import type { PartCandidate } from './rank-part.js';

/** Spellings of all parts of a name, and how likely they are together. */
export interface Combination {
  readonly parts: readonly PartCandidate[];
  readonly chance: number;
}

/** How far it counts that parts are of one language: they are not independent, and classes are rough. */
const agreementPull = 0.5;

interface Beginning {
  readonly parts: readonly PartCandidate[];
  readonly chance: number;
  /** How likely each class is for all of them. */
  readonly classes: Float64Array;
}

/**
 * The likeliest spellings of a whole name from those of its parts, the best first: parts of one language go together better
 * than a mixture. Chances add up to at most the product of what the parts' chances add up to. Linear in the parts times
 * their spellings times `width`.
 *
 * @param parts the spellings of each part
 * @param width how many combinations are kept
 * @example combineParts([spellingsOf约翰, spellingsOf史密斯], 8)[0] // John and Smith; not Johan and Smith
 */
export function combineParts(parts: readonly (readonly PartCandidate[])[], width: number): readonly Combination[] {
  const [first = [], ...others] = parts;
  let beginnings: readonly Beginning[] = first.map((part) => ({
    parts: [part],
    chance: part.chance,
    classes: part.classes,
  }));
  let mass = sumOf(beginnings);
  for (const next of others) {
    mass *= sumOf(next);
    const longer = beginnings.flatMap(({ parts: before, chance, classes }) =>
      next.map((part): Beginning => {
        const together = new Float64Array(languageClassCount);
        let agreement = 0;
        for (let index = 0; index < languageClassCount; index += 1) {
          const both = (classes[index] ?? 0) * (part.classes[index] ?? 0);
          together[index] = both;
          agreement += both;
        }
        for (let index = 0; index < languageClassCount; index += 1)
          together[index] = (together[index] ?? 0) / Math.max(agreement, 1e-12);
        const pull = (0.02 + agreement) ** agreementPull;
        return { parts: [...before, part], chance: chance * part.chance * pull, classes: together };
      }),
    );
    const all = sumOf(longer);
    beginnings = [...longer]
      .sort((a, b) => b.chance - a.chance)
      .slice(0, width)
      .map((one) => ({ ...one, chance: (one.chance * mass) / Math.max(all, 1e-12) }));
    mass = sumOf(beginnings);
  }
  return [...beginnings].sort((a, b) => b.chance - a.chance);
}

const sumOf = (ones: readonly { readonly chance: number }[]): number =>
  ones.reduce((sum, { chance }) => sum + chance, 0);

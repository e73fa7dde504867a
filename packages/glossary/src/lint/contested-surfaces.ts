import type { Entry, Rendering } from '../entry/entry.js';
import { englishKeys } from '../lookup/fold-english.js';
import { fold } from '../match/fold.js';
import type { Finding } from './finding.js';
import { findingAt } from './finding-at.js';

interface Claim {
  readonly entry: Entry;
  readonly rendering: Rendering;
}

/** Whether one text can meet both renderings: those of no region count everywhere. */
const meet = (a: Rendering, b: Rendering): boolean =>
  a.region === undefined || b.region === undefined || a.region === b.region;

function shareEnglish(a: Entry, b: Entry): boolean {
  const keys = new Set(a.english.flatMap(({ text }) => englishKeys(text)));
  return b.english.some(({ text }) => englishKeys(text).some((key) => keys.has(key)));
}

const toldApart = (a: Entry, b: Entry): boolean =>
  a.type !== b.type || (a.country !== b.country && (a.country !== undefined || b.country !== undefined));

/**
 * Surfaces that two entries of one layer have with unequal English, while neither type nor country tells them apart.
 * Two with a note are let be, as people said there what the difference is; so are short forms, which the article decides.
 *
 * @example Two persons 李明 of CN without notes are `contested-surface`; 乔治亚 for Georgia and the state in US is not.
 */
export function contestedSurfaces(entries: readonly Entry[]): readonly Finding[] {
  const claims = new Map<string, Claim[]>();
  for (const entry of entries) {
    for (const rendering of entry.zh) {
      if (rendering.kind === 'short' || rendering.status === 'forbidden') continue;
      const key = fold(rendering.text);
      const list = claims.get(key);
      if (list === undefined) claims.set(key, [{ entry, rendering }]);
      else if (!list.some((claim) => claim.entry === entry)) list.push({ entry, rendering });
    }
  }
  return [...claims.values()].flatMap((list) =>
    list.flatMap((claim, index) => {
      const other = list
        .slice(0, index)
        .find(
          ({ entry, rendering }) =>
            meet(rendering, claim.rendering) &&
            !toldApart(entry, claim.entry) &&
            !shareEnglish(entry, claim.entry) &&
            !(entry.note !== undefined && claim.entry.note !== undefined),
        );
      if (other === undefined) return [];
      const { en, origin } = other.entry;
      const message = `“${claim.rendering.text}” is “${claim.entry.en}” here and “${en}” in ${origin.file}:${origin.line}; a country, a type or notes must tell them apart`;
      return [findingAt(claim.entry, 'contested-surface', message)];
    }),
  );
}

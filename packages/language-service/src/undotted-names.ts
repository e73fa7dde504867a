import { fold, type GlossaryMatch, type Reading } from '@yiming/glossary';

/** The full name that ends where a last name does, written without its dots: 马克扎克伯格 before 扎克伯格. */
function undotted(text: string, { start, end, readings }: GlossaryMatch): GlossaryMatch | undefined {
  for (const { entry, rendering } of readings) {
    if (entry.type !== 'person' || rendering.kind !== 'short') continue;
    for (const full of entry.zh) {
      if (full.kind !== 'full' || !full.text.includes('·')) continue;
      const joined = fold(full.text.replaceAll('·', ''));
      const from = end - joined.length;
      if (from < 0 || from >= start || fold(text.slice(from, end)) !== joined) continue;
      const reading: Reading = { entry, rendering: full };
      return { start: from, end, readings: [reading] };
    }
  }
  return undefined;
}

/**
 * Stretches last names over the given names before them, where the text leaves out the dots, as some outlets do. Shorter
 * names within give way. Matches in order, before and after. Linear.
 *
 * @example 马克扎克伯格, of which the glossary has 马克·扎克伯格 and 扎克伯格, is one name
 */
export function withUndotted(text: string, matches: readonly GlossaryMatch[]): readonly GlossaryMatch[] {
  const kept: GlossaryMatch[] = [];
  for (const match of matches) {
    const full = undotted(text, match);
    if (full === undefined) {
      kept.push(match);
      continue;
    }
    while ((kept.at(-1)?.start ?? -1) >= full.start) kept.pop();
    kept.push((kept.at(-1)?.end ?? 0) > full.start ? match : full);
  }
  return kept;
}

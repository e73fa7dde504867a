import type { LetterCounts } from './letter-model.js';

/** Counts below this say nothing. */
const least = 0.4;

/**
 * Writes counts as text: a line `letters` with the letters' chances, then a line for each character with the letters that
 * it renders and how often, in order. Small counts are left out.
 *
 * @example formatLetterCounts(counts, 'a1b2c3d4').split('\n')[2] // '阿 a123 al4'
 */
export function formatLetterCounts({ counts, single }: LetterCounts, learnedFrom: string): string {
  const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  const shown = (own: ReadonlyMap<string, number>, digits: number): string =>
    [...own]
      .map(([letters, count]) => [letters, Number(count.toFixed(digits))] as const)
      .sort(([a, m], [b, n]) => n - m || order(a, b))
      .map(([letters, count]) => `${letters}${count}`)
      .join(' ');
  const lines = [...counts]
    .map(([character, own]) => [character, new Map([...own].filter(([, count]) => count >= least))] as const)
    .filter(([, own]) => own.size > 0)
    .sort(([a], [b]) => order(a, b))
    .map(([character, own]) => `${character} ${shown(own, 1)}`);
  return `${[`from ${learnedFrom}`, `letters ${shown(single, 4)}`, ...lines].join('\n')}\n`;
}

function readPairs(cells: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    cells.flatMap((cell) => {
      const [, letters, count] = /^([a-z]*)([0-9.]+)$/.exec(cell) ?? [];
      return letters === undefined || count === undefined ? [] : [[letters, Number(count)] as const];
    }),
  );
}

/**
 * Reads counts that {@link formatLetterCounts} has written, and the checksum of what they were learned from; `undefined`
 * for any other text. Linear.
 *
 * @example readLetterCounts(text)?.counts.get('阿')?.get('a')
 */
export function readLetterCounts(text: string): (LetterCounts & { readonly learnedFrom: string }) | undefined {
  const [from = '', letters = '', ...lines] = text.split('\n');
  if (!(from.startsWith('from ') && letters.startsWith('letters '))) return undefined;
  const counts = new Map(
    lines
      .filter((line) => line !== '')
      .map((line) => {
        const [character = '', ...cells] = line.split(' ');
        return [character, readPairs(cells)] as const;
      }),
  );
  return { learnedFrom: from.slice(5).trim(), single: readPairs(letters.split(' ').slice(1)), counts };
}

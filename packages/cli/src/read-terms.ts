import { readText } from './read-text.js';

/** Terms to look up or suggest for, or why standard input could not be read. */
export interface ReadTerms {
  readonly terms: readonly string[];
  readonly problem?: string;
}

/**
 * The terms of a command line, and for `-` the lines of standard input, blank ones left out.
 *
 * @example await readTerms(['喀布尔']) // { terms: ['喀布尔'] }
 */
export async function readTerms(terms: readonly string[]): Promise<ReadTerms> {
  const at = terms.indexOf('-');
  if (at < 0) return { terms };
  const { text, problem } = await readText('-');
  if (problem !== undefined) return { terms: [], problem };
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/[\r\n]/)
    .map((line) => line.trim());
  return { terms: [...terms.slice(0, at), ...lines.filter((line) => line !== ''), ...terms.slice(at + 1)] };
}

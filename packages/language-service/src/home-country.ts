import type { ArticleEvidence } from './article-evidence.js';

/**
 * The country that an article is about, as an ISO 3166-1 code: the one that it names more than half as often again as any
 * other, its places, bodies and persons counted besides; `undefined` where it speaks of several alike or of none.
 *
 * @example AF for an article that names 阿富汗 twenty times and 巴基斯坦 twice.
 */
export function homeCountry({ countries, related }: ArticleEvidence): string | undefined {
  const counts = new Map<string, number>(related);
  for (const [code, { count }] of countries) counts.set(code, (counts.get(code) ?? 0) + count);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first === undefined || (second !== undefined && first[1] < 1.5 * second[1]) ? undefined : first[0];
}

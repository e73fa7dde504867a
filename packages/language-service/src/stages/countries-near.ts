import type { Span } from '@yiming/core';
import { fold } from '@yiming/glossary';
import type { FoundName } from '../found-name.js';
import type { TextNames } from './text-names.js';

/** How far around a name what stands there says where it belongs. */
const reach = 30;

/** The country that a name is, or belongs to. */
const countryOf = ({ answer, country }: FoundName): string | undefined => country ?? answer.entry?.country;

/**
 * The countries that stand near names, by the folded text of the name, the nearest kinds alike: those of countries, clips,
 * places, bodies and persons at most 30 characters before or behind. Linear in the names and what stands near them.
 *
 * @example countriesNear(texts, found).get('福尔加尔') // Set { 'US' } in 美国议员福尔加尔
 */
export function countriesNear(
  texts: readonly TextNames[],
  found: readonly (readonly (Span & { readonly text: string })[])[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const near = new Map<string, Set<string>>();
  for (const [index, { names }] of texts.entries()) {
    const placed = names.filter((name) => countryOf(name) !== undefined);
    let from = 0;
    for (const { start, end, text } of found[index] ?? []) {
      const key = fold(text);
      const countries = near.get(key) ?? new Set<string>();
      near.set(key, countries);
      while (from < placed.length && (placed[from]?.end ?? 0) < start - reach) from += 1;
      for (let at = from; at < placed.length; at += 1) {
        const name = placed[at];
        if (name === undefined || name.start > end + reach) break;
        const country = countryOf(name);
        if (country !== undefined) countries.add(country);
      }
    }
  }
  return near;
}

/** How far before a name whose office it is may stand. */
const ownerReach = 16;
const clauseEnd = /[，。；！？、：,;!?:“”「」（）()\s]/;

/**
 * The countries that own what stands right before names, by the folded text of the name: CN in 中国外交部发言人汪文斌. The last
 * name with a country in the same clause, at most 16 characters before. Linear in the names and what stands near them.
 *
 * @example ownersNear(texts, found).get('汪文斌') // Set { 'CN' }
 */
export function ownersNear(
  texts: readonly TextNames[],
  found: readonly (readonly (Span & { readonly text: string })[])[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const owners = new Map<string, Set<string>>();
  for (const [index, { searched, names }] of texts.entries()) {
    const placed = names.filter((name) => countryOf(name) !== undefined);
    let from = 0;
    for (const { start, text } of found[index] ?? []) {
      while (from < placed.length && (placed[from]?.end ?? 0) <= start) from += 1;
      const owner = placed[from - 1];
      if (owner === undefined || owner.end < start - ownerReach) continue;
      if (clauseEnd.test(searched.text.slice(owner.end, start))) continue;
      const country = countryOf(owner);
      const key = fold(text);
      if (country !== undefined) owners.set(key, (owners.get(key) ?? new Set()).add(country));
    }
  }
  return owners;
}

import type { Entry } from './entry.js';

/** Cultures whose names are written in characters of their own. */
const cultures: ReadonlySet<string> = new Set(['chinese', 'japanese', 'korean', 'vietnamese']);
const countries: ReadonlySet<string> = new Set(['CN', 'TW', 'HK', 'MO', 'JP', 'KR', 'KP']);

/**
 * Whether a person's or place's name is written in Chinese characters where it comes from, so that several names may sound,
 * and look in English, alike (孙文 and 孙雯 are Sun Wen); other names are rendered by their sound (巴拉达尔).
 *
 * @example isWritten(entry) // true for 岸田文雄 of the culture japanese, and for 釜山 of KR
 */
export function isWritten({ type, culture, country }: Entry): boolean {
  if (type === 'person' && culture !== undefined) return cultures.has(culture);
  return country !== undefined && countries.has(country);
}

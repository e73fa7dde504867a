import type { Entry } from '../entry/entry.js';
import { isWritten } from '../entry/is-written.js';
import { fold } from '../match/fold.js';
import type { KnownPerson } from './suggestion-model.js';

const lastPart = (text: string): string => text.slice(Math.max(text.lastIndexOf('·'), text.lastIndexOf('-')) + 1);
const surface = /^[\p{Script=Han}·-]+$/u;

/**
 * The persons whose names are rendered by sound, with all their renderings but those that are the last part of another one;
 * persons whose names are written
 * in Chinese characters are left out. In the order of the entries. Linear.
 *
 * @example knownPersons(entries)[0]?.surfaces // ['阿米尔·汗·穆塔基', '穆塔奇']
 */
export function knownPersons(entries: readonly Entry[]): readonly KnownPerson[] {
  return entries.flatMap((entry) => {
    if (entry.type !== 'person' || isWritten(entry)) return [];
    const all = [...new Set(entry.zh.map(({ text }) => fold(text)))].filter((text) => surface.test(text));
    const surfaces = all.filter((text) => !all.some((other) => other !== text && lastPart(other) === text));
    return surfaces.length === 0 ? [] : [{ id: entry.id, english: entry.en, country: entry.country ?? '', surfaces }];
  });
}

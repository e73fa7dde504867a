import { buildMatcher, type Entry, type Glossary, type GlossaryMatch, withoutCutNames } from '@yiming/glossary';
import { isPartOfDottedName } from './dotted-names.js';
import { cutsWord } from './word-cuts.js';

/** A later mention: where it stands in the text, and whose it is. UTF-16 code units, end exclusive. */
export interface LaterMention {
  readonly start: number;
  readonly end: number;
  readonly entry: Entry;
}

/** Finds later mentions in a text whose other names are known. */
export type FindLaterMentions = (text: string, names: readonly GlossaryMatch[]) => readonly LaterMention[];

/** What stands behind the last middle dot of a full name, where it may stand alone: 佩斯科夫 of 德米特里·佩斯科夫. */
function lastPart({ kind, text }: { readonly kind: string; readonly text: string }): string | undefined {
  const dot = text.lastIndexOf('·');
  const part = text.slice(dot + 1);
  return (kind === 'full' || kind === 'variant') && dot > 0 && [...part].length > 1 ? part : undefined;
}

/**
 * Finds the persons of an article where it goes on with the last part of a name that it gives in full, and no glossary
 * has that part: after 约翰·史密斯, 史密斯 is he. A part that two persons of the article share is left alone. The matches
 * are those of the whole article. Linear.
 *
 * @example laterMentions(matches, glossary)('史密斯说', []) // [{ start: 0, end: 3, entry }], when 约翰·史密斯 is in the matches
 */
export function laterMentions(matches: readonly GlossaryMatch[], glossary: Glossary): FindLaterMentions {
  const owners = new Map<string, Entry | undefined>();
  for (const { readings } of matches) {
    const [only, ...others] = readings;
    if (only === undefined || others.length > 0 || only.entry.type !== 'person') continue;
    const part = lastPart(only.rendering);
    if (part === undefined || glossary.lookup(part).length > 0) continue;
    owners.set(part, owners.has(part) && owners.get(part) !== only.entry ? undefined : only.entry);
  }
  const parts = [...owners].flatMap(([part, entry]) => (entry === undefined ? [] : [[part, entry] as const]));
  if (parts.length === 0) return () => [];
  const matcher = buildMatcher(parts);
  return (text, names) => {
    const covered = new Uint8Array(text.length);
    for (const { start, end } of names) covered.fill(1, start, end);
    const found = matcher.findAll(text).flatMap(({ start, end, values }): readonly LaterMention[] => {
      const [entry] = values;
      if (entry === undefined || covered.subarray(start, end).includes(1)) return [];
      if (isPartOfDottedName(text, start, end) || cutsWord(text, start, end)) return [];
      return [{ start, end, entry }];
    });
    const whole = new Set<unknown>(withoutCutNames(text, [...names, ...found]));
    return found.filter((mention) => whole.has(mention));
  };
}

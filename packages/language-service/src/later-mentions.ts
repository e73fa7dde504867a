import { type Entry, fold, formFinder, type Glossary, type GlossaryMatch, withoutCutNames } from '@yiming/glossary';
import { isPartOfDottedName } from './dotted-names.js';
import { isMostlySound } from './glosses/sound-characters.js';
import { isNamedAfter } from './named-after.js';
import { wordReader } from './word-cuts.js';

/** A later mention: where it stands in the text, and whose it may be. UTF-16 code units, end exclusive. */
export interface LaterMention {
  readonly start: number;
  readonly end: number;
  /** The persons of the article with this part; one, or those that it does not tell apart. */
  readonly entries: readonly Entry[];
}

/** Finds later mentions in a text whose other names are known. */
export type FindLaterMentions = (text: string, names: readonly GlossaryMatch[]) => readonly LaterMention[];

/** The parts of a full name that may stand alone: 佩斯科夫 and 德米特里 of 德米特里·佩斯科夫; of two characters and more. */
function outerParts({ kind, text }: { readonly kind: string; readonly text: string }): readonly string[] {
  const parts = text.split('·');
  const [first = ''] = parts;
  if (parts.length < 2 || (kind !== 'full' && kind !== 'variant')) return [];
  // A given name of two characters may be a word (茉莉), unless both render sounds alone.
  const alone = [...first].length > 2 || isMostlySound(first);
  return [...new Set([parts.at(-1) ?? '', ...(alone ? [first] : [])])].filter((part) => [...part].length > 1);
}

/**
 * Finds the persons of an article where it goes on with the last or first part of a name that it gives in full, and no
 * glossary has that part: after 约翰·史密斯, 史密斯 is he. A last part that two persons of the article share is theirs; a
 * first one, nobody's. The matches are those of the whole article. Linear.
 *
 * @example laterMentions(matches, glossary)('史密斯说', []) // [{ start: 0, end: 3, entries }], when 约翰·史密斯 is in the matches
 */
export function laterMentions(matches: readonly GlossaryMatch[], glossary: Glossary): FindLaterMentions {
  const owners = new Map<string, Set<Entry>>();
  const last = new Set<string>();
  for (const { readings } of matches) {
    const [only, ...others] = readings;
    if (only === undefined || others.length > 0 || only.entry.type !== 'person') continue;
    for (const [index, part] of outerParts(only.rendering).entries()) {
      if (glossary.lookup(part).length > 0) continue;
      if (index === 0) last.add(part);
      owners.set(part, (owners.get(part) ?? new Set()).add(only.entry));
    }
  }
  const parts = [...owners]
    .filter(([part, entries]) => entries.size === 1 || last.has(part))
    .map(([part, entries]) => [part, [...entries]] as const);
  if (parts.length === 0) return () => [];
  const finder = formFinder(parts.map(([part, entries]) => [fold(part), entries] as const));
  return (text, names) => {
    const words = wordReader(text);
    const covered = new Uint8Array(text.length);
    for (const { start, end } of names) covered.fill(1, start, end);
    const found = finder.findAll(fold(text)).flatMap(({ start, end, value: entries }): readonly LaterMention[] => {
      if (covered.subarray(start, end).includes(1)) return [];
      if (isNamedAfter(text, end)) return [];
      if (isPartOfDottedName(text, start, end) || words.cutsWord(start, end)) return [];
      return [{ start, end, entries }];
    });
    const whole = new Set<unknown>(withoutCutNames(text, [...names, ...found]));
    return found.filter((mention) => whole.has(mention));
  };
}

import type { Entry } from '@yiming/glossary';
import type { FoundName } from '../found-name.js';
import { overlapping } from '../ordered-spans.js';
import type { Role } from './find-role.js';

/** Words that say nothing of an office by themselves. */
const idle = new Set(['of', 'the', 'for', 'to', 'and', 'in', 'at', 'on', 's', 'former', 'acting', 'incoming', 'then']);

/** Words for one office. */
const alike: readonly (readonly [RegExp, string])[] = [
  [/\bchair(?:man|woman|person)\b/g, 'chair'],
  [/\bspokes(?:man|woman|people)\b|\bpress secretary\b/g, 'spokesperson'],
  [/\b(?:congressman|congresswoman|lawmaker)\b/g, 'representative'],
  [/\bu\.n\.|\bun\b/g, 'united nations'],
  [/\badvisor\b/g, 'adviser'],
  [/\bpermanent representative to\b/g, 'ambassador to'],
];

/** The words of an office in English that tell it from others, synonyms alike. */
export const wordsOf = (text: string): readonly string[] =>
  alike
    .reduce((form, [pattern, usual]) => form.replace(pattern, usual), text.toLowerCase())
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !idle.has(word));

/** The title at a name: the words of the office, and of whose it is. */
export interface Title {
  readonly office: readonly string[];
  readonly owner: readonly string[];
  /** Whether the owner is a body, whose every office says so: that of the Fed is no other chair. */
  readonly isOfBody: boolean;
  /** ISO 3166-1 code of the country whose office it is, where that stands there. */
  readonly country?: string;
  readonly isFormer: boolean;
}

/**
 * The title at a name in words; `undefined` where none stands there. `names` are all of the text.
 *
 * @example titleOf(role, names)?.office // ['secretary', 'state'], for 国务卿鲍威尔
 */
export function titleOf(role: Role | undefined, names: readonly FoundName[]): Title | undefined {
  if (role === undefined) return undefined;
  const wordsIn = (...kinds: readonly string[]): readonly string[] =>
    role.parts.filter(({ kind }) => kinds.includes(kind)).flatMap(({ english }) => wordsOf(english));
  const office = wordsIn('office', 'host');
  if (office.length === 0) return undefined;
  const owner = role.parts.find(({ kind }) => kind === 'owner');
  const owning = owner === undefined ? undefined : overlapping(names, owner.start, owner.end)[0];
  return {
    office,
    owner: wordsIn('owner'),
    isOfBody: owning?.answer.type === 'org',
    isFormer: /^former /.test(role.english),
    ...(owning?.country === undefined ? {} : { country: owning.country }),
  };
}

/** How much of a title an entry's person had in a year: nothing without all words of the office in one role. */
export function shareOf({ roles, country }: Entry, title: Title, year: number | undefined): number {
  if (title.country !== undefined && country !== undefined && title.country !== country) return 0;
  const shares = roles.map(({ text, years }) => {
    if (!title.isFormer && year !== undefined && ((years?.from ?? year) > year || (years?.to ?? year) < year)) return 0;
    const own = new Set(wordsOf(text));
    const owned = title.owner.filter((word) => own.has(word)).length;
    if (!title.office.every((word) => own.has(word)) || (title.isOfBody && owned === 0)) return 0;
    return 1 + owned;
  });
  return Math.max(0, ...shares);
}

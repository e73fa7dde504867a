import { type Entry, englishAt, fold, type NameKnowledge } from '@yiming/glossary';
import type { Answer } from '../decide.js';
import type { FoundName } from '../found-name.js';
import { findRoles, type Role } from '../roles/find-role.js';
import type { Stage, TextNames } from './text-names.js';

/** What roles are judged by. */
export interface RoleContext {
  readonly knowledge: NameKnowledge;
  readonly evidence: { readonly year: number | undefined };
}

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

const wordsOf = (text: string): readonly string[] =>
  alike
    .reduce((form, [pattern, usual]) => form.replace(pattern, usual), text.toLowerCase())
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !idle.has(word));

/** The entries that a person's name may mean here. */
const entriesOf = ({ type, candidates = [] }: Answer): readonly Entry[] =>
  type === 'person' ? candidates.flatMap(({ entry }) => (entry === undefined ? [] : [entry])) : [];
const isOpen = (answer: Answer): boolean => entriesOf(answer).length > 1;

/** The title at a name: the words of the office, and of whose it is. */
interface Title {
  readonly office: readonly string[];
  readonly owner: readonly string[];
  /** Whether the owner is a body, whose every office says so: that of the Fed is no other chair. */
  readonly isOfBody: boolean;
  /** ISO 3166-1 code of the country whose office it is, where that stands there. */
  readonly country?: string;
  readonly isFormer: boolean;
}

function titleOf(role: Role | undefined, names: readonly FoundName[]): Title | undefined {
  if (role === undefined) return undefined;
  const wordsIn = (...kinds: readonly string[]): readonly string[] =>
    role.parts.filter(({ kind }) => kinds.includes(kind)).flatMap(({ english }) => wordsOf(english));
  const office = wordsIn('office', 'host');
  if (office.length === 0) return undefined;
  const owner = role.parts.find(({ kind }) => kind === 'owner');
  const owning = names.find(({ start, end }) => start === owner?.start && end === owner.end);
  return {
    office,
    owner: wordsIn('owner'),
    isOfBody: owning?.answer.type === 'org',
    isFormer: /^former /.test(role.english),
    ...(owning?.country === undefined ? {} : { country: owning.country }),
  };
}

/** How much of a title an entry's person had in a year: nothing without all words of the office in one role. */
function shareOf({ roles, country }: Entry, title: Title, year: number | undefined): number {
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

/** The only one of the persons meant who had the office that stands at the name. */
function holderOf(answer: Answer, title: Title, year: number | undefined): Entry | undefined {
  const shares = entriesOf(answer).map((entry) => ({ entry, share: shareOf(entry, title, year) }));
  const most = Math.max(...shares.map(({ share }) => share));
  const [holder, ...others] = shares.filter(({ share }) => share === most && share > 0);
  return others.length === 0 ? holder?.entry : undefined;
}

/** Who is meant at the names of several persons with a title, and where a title says nothing. */
function byTitle(
  texts: readonly TextNames[],
  { knowledge, evidence }: RoleContext,
): ReadonlyMap<FoundName, Entry | undefined> {
  const found = new Map<FoundName, Entry | undefined>();
  for (const { searched, names } of texts) {
    const open = names.filter(({ answer }) => isOpen(answer));
    if (open.length === 0) continue;
    const roleOf = findRoles(searched.text, names, knowledge);
    for (const name of open) {
      const title = titleOf(roleOf(name), names);
      if (title !== undefined) found.set(name, holderOf(name.answer, title, evidence.year));
    }
  }
  return found;
}

/** Whom a surface means where no title stands: the only one whom titles elsewhere in the article give it to. */
function bySurface(
  texts: readonly TextNames[],
  titled: ReadonlyMap<FoundName, Entry | undefined>,
): ReadonlyMap<string, Entry> {
  const found = new Map<string, Set<Entry | undefined>>();
  for (const { searched, names } of texts)
    for (const name of names)
      if (titled.has(name)) {
        const surface = fold(searched.text.slice(name.start, name.end));
        found.set(surface, (found.get(surface) ?? new Set()).add(titled.get(name)));
      }
  return new Map(
    [...found].flatMap(([surface, [entry, ...others]]) =>
      entry === undefined || others.length > 0 ? [] : [[surface, entry] as const],
    ),
  );
}

/**
 * Decides persons of one last name by the office that stands at it somewhere in the article, in the article's year:
 * 国务卿鲍威尔 is Colin Powell, 美联储主席鲍威尔 Jerome Powell. Linear.
 */
export function roleEvidence(context: RoleContext): Stage {
  const { year } = context.evidence;
  return (texts) => {
    const titled = byTitle(texts, context);
    if (titled.size === 0) return texts;
    const settled = bySurface(texts, titled);
    return texts.map(({ searched, names }) => ({
      searched,
      names: names.map((name): FoundName => {
        const { answer, start, end } = name;
        if (!isOpen(answer)) return name;
        const entry = titled.has(name) ? titled.get(name) : settled.get(fold(searched.text.slice(start, end)));
        if (entry === undefined) return name;
        const english = englishAt(entry, year);
        const { short: _, ...rest } = answer;
        return {
          ...name,
          answer: {
            ...rest,
            english,
            ...(entry.short === undefined || entry.short === english ? {} : { short: entry.short }),
            entry,
            status: 'known',
            why: 'The office at the name is that of this person; others with this last name had none like it.',
          },
        };
      }),
    }));
  };
}

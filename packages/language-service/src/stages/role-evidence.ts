import { type Entry, englishAt, fold, type NameKnowledge } from '@yiming/glossary';
import type { Answer } from '../decide.js';
import type { FoundName } from '../found-name.js';
import { because, say } from '../message.js';
import { findRoles } from '../roles/find-role.js';
import { shareOf, type Title, titleOf } from '../roles/title-words.js';
import type { Stage, TextNames } from './text-names.js';

/** What roles are judged by. */
export interface RoleContext {
  readonly knowledge: NameKnowledge;
  readonly evidence: { readonly year: number | undefined };
}

/** The entries that a person's name may mean here. */
const entriesOf = ({ type, candidates = [] }: Answer): readonly Entry[] =>
  type === 'person' ? candidates.flatMap(({ entry }) => (entry === undefined ? [] : [entry])) : [];
const isOpen = (answer: Answer): boolean => entriesOf(answer).length > 1;

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
            ...because(say(titled.has(name) ? 'officeOfThis' : 'officeElsewhere')),
          },
        };
      }),
    }));
  };
}

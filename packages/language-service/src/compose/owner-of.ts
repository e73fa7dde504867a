import type { Demonym, Owner, OwnerKind } from '@yiming/glossary';
import type { FoundName } from '../found-name.js';
import { isPartOfName } from '../people/name-part.js';

/** Houses of parliament, whose committees are named after them. */
const chamber = /(?:[参參众眾]议?議?院|[上下]议?議?院|国会|國會|议会|議會|杜马|杜馬|立法院|联邦院|人民院)$/;
const party = /[党黨]$/;
/** Armed forces, whose units and staffs are named after the country: 俄军第58集团军 is the Russian 58th Army. */
const armedForces = /(?:[军軍]|武装部队|武裝部隊|自[卫衛][队隊])$/;

/** The form before a body: 联合国 is UN there. */
const shortOwners: ReadonlyMap<string, string> = new Map([
  ['United Nations', 'UN'],
  ['European Union', 'EU'],
]);

/** Demonyms by the country's code. */
export type DemonymTable = ReadonlyMap<string, Demonym>;

const kindOf = ({ answer, country }: FoundName, text: string): readonly OwnerKind[] => {
  if (country !== undefined) return ['country'];
  switch (answer.type) {
    case 'place':
      return ['place'];
    case 'person':
      return ['person'];
    case 'org':
    case 'group':
    case 'media':
      return [
        ...(chamber.test(text) ? (['chamber'] as const) : []),
        ...(party.test(text) ? (['party'] as const) : []),
        'org',
      ];
    default:
      return [];
  }
};

/**
 * What a name may own a body as, the most particular kind first; nothing for a guess, of which nothing certain is
 * derived, and for what owns no bodies. `text` is the name's own.
 *
 * @example ownersOf(afghanistan, '阿富汗', demonyms)[0] // { kind: 'country', english: 'Afghanistan', adjective: 'Afghan', … }
 */
export function ownersOf(name: FoundName, text: string, demonyms: DemonymTable): readonly Owner[] {
  const { answer } = name;
  if (answer.status === 'guess' || answer.status === 'unknown') return [];
  return [...stateOf(name, text, demonyms), ...ownOf(name, text, demonyms)];
}

/** The country of armed forces. */
function stateOf({ answer, forces }: FoundName, text: string, demonyms: DemonymTable): readonly Owner[] {
  if (answer.type !== 'org' || !armedForces.test(text)) return [];
  const country = forces ?? answer.entry?.country;
  const demonym = country === undefined ? undefined : demonyms.get(country);
  const [adjective] = demonym?.adjectives ?? [];
  if (country === undefined || demonym === undefined || adjective === undefined) return [];
  // Those that are not named after a country keep their name: PLA 73rd Group Army.
  if (![demonym.english, adjective].some((own) => answer.english.includes(own))) return [];
  return [{ kind: 'country', english: demonym.english, adjective, country }];
}

/** The last name of a person of whom no more stands there: 卡尔扎伊国际机场 is Karzai International Airport, whoever's it is. */
function personsPart({ answer: { type, entry } }: FoundName, text: string): string | undefined {
  if (type !== 'person' || entry === undefined) return undefined;
  return isPartOfName(text, entry) ? entry.short : undefined;
}

function ownOf(name: FoundName, text: string, demonyms: DemonymTable): readonly Owner[] {
  const { answer, country } = name;
  const demonym = country === undefined ? undefined : demonyms.get(country);
  const adjective = demonym?.adjectives[0] ?? answer.entry?.demonym;
  const home = country ?? answer.entry?.country;
  const english = demonym?.english ?? shortOwners.get(answer.english) ?? personsPart(name, text) ?? answer.english;
  return kindOf(name, text).map((kind) => ({
    kind,
    english,
    ...(country === undefined || adjective === undefined ? {} : { adjective }),
    ...(home === undefined ? {} : { country: home }),
  }));
}

import { fold, type NameKnowledge, type Office, type Owner, withArticle } from '@yiming/glossary';
import { ownersOf } from '../compose/owner-of.js';
import type { FoundName } from '../found-name.js';
import { lastBefore } from '../ordered-spans.js';

/** A part of a title, as it stands in the text. UTF-16 code units, end exclusive, into that text. */
export interface RolePart {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly english: string;
  /** `owner`: whose office it is (阿富汗); `office` (国防部长); `honorific` (谢赫); `host`: where a mission is (华 of 驻华大使). */
  readonly kind: 'owner' | 'office' | 'honorific' | 'host';
}

/** The title that stands at a name, taken apart and as English prints it before the name. */
export interface Role {
  readonly english: string;
  readonly parts: readonly RolePart[];
}

/** Finds the title of a person in one text. */
export type FindRole = (person: FoundName) => Role | undefined;

/** An office that ends at a place, with the lines of the data that it has there, if any. */
interface FoundOffice {
  readonly start: number;
  readonly lines: readonly Office[];
  /** Its English in running text. */
  readonly english: string;
}

const smallWords = new Set(['of', 'and', 'the', 'for', 'to', 'in', 'on', 'at', 'de']);

/** A title as it is capitalised before a name: Secretary of State. */
const capitalised = (title: string): string =>
  title
    .split(' ')
    .map((word) => (smallWords.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');

/** The longest office that is looked for. */
const longestOffice = 14;

/** What stands between owner and office, and goes before both in English: former U.S. President. */
const times: readonly (readonly [RegExp, string])[] = [
  [/(?:前任?|时任)$/, 'former'],
  [/(?:代理|署理|看守)$/, 'acting'],
  [/(?:候任|当选)$/, 'incoming'],
];

/** A party before an office is called by its adjective: Republican Sen. */
const beforeOffice = ({ adjective, english }: Owner): string => adjective ?? english.replace(/ Party$/, '');

/** The owner without what the office says again: Chinese Foreign Ministry | Foreign Ministry spokesperson. */
function joined(owner: string, office: string): string {
  const [ownWords, words] = [owner.split(' '), office.split(' ')];
  for (let shared = Math.min(ownWords.length - 1, words.length - 1); shared > 0; shared -= 1)
    if (ownWords.slice(-shared).join(' ').toLowerCase() === words.slice(0, shared).join(' ').toLowerCase())
      return [...ownWords.slice(0, -shared), ...words].join(' ');
  return `${owner} ${office}`;
}

/**
 * Prepares finding the titles of the persons of a text: what stands right before a name (阿富汗|国防部长|穆罕默迪, 卡塔尔|埃米尔|
 * 谢赫|塔米姆), or an office right behind a surname (加尼|总统). Each part is translated by itself and composed as news
 * prints it before a name: Afghan Defense Minister. Names must be all of the text, in order. A few steps for each person.
 *
 * @example findRoles('阿富汗国防部长穆罕默迪', names, knowledge)(person)?.english // 'Afghan Defense Minister'
 */
export function findRoles(source: string, names: readonly FoundName[], knowledge: NameKnowledge): FindRole {
  const text = fold(source);
  const { offices, demonyms } = knowledge;
  const endingAt = new Map(names.map((name) => [name.end, name]));
  const startingAt = new Map(names.map((name) => [name.start, name]));
  const firm = names.filter(({ answer }) => answer.type !== 'title' && answer.type !== 'term');

  /** Where the name before a place ends, so that no office reaches into it; titles of the glossary are no names here. */
  const nameBefore = (at: number): number => lastBefore(firm, at)?.end ?? 0;

  function officeEndingAt(end: number): FoundOffice | undefined {
    const floor = Math.max(nameBefore(end), end - longestOffice);
    for (let start = floor; start < end; start += 1) {
      const found = offices.at(text, start);
      if (found?.end === end) return { start, lines: found.words, english: found.words[0]?.english[0] ?? '' };
    }
    const title = endingAt.get(end);
    if (title?.answer.type !== 'title') return undefined;
    return { start: title.start, lines: [], english: title.answer.english };
  }

  const ownersOfName = (name: FoundName | undefined): readonly Owner[] =>
    name === undefined ? [] : ownersOf(name, source.slice(name.start, name.end), demonyms);

  /** The line of an office that its owner may have; where nobody owns it, an honorific. */
  function lineFor({ lines }: FoundOffice, owners: readonly Owner[], isSent: boolean): Office | undefined {
    const owned = lines.find((line) => owners.some(({ kind }) => line.owners.has(kind)));
    if (isSent) return lines.find(({ pattern }) => pattern === 'to') ?? owned ?? lines[0];
    return owned ?? lines.find(({ pattern }) => pattern === 'honorific') ?? lines[0];
  }

  return (person) => {
    const parts: RolePart[] = [];
    let english = '';
    let at = person.start;
    const put = (start: number, end: number, form: string, kind: RolePart['kind']): void => {
      parts.unshift({ start, end, text: source.slice(start, end), english: form, kind });
      at = start;
    };

    for (let office = officeEndingAt(at); office !== undefined; office = officeEndingAt(at)) {
      const [time, prefix = ''] =
        times.find(([pattern]) => pattern.test(text.slice(Math.max(0, (office?.start ?? 0) - 2), office?.start))) ?? [];
      const between =
        time === undefined ? '' : (time.exec(text.slice(Math.max(0, office.start - 2), office.start))?.[0] ?? '');
      const ownerEnd = office.start - between.length;
      const host = endingAt.get(ownerEnd);
      const [place] = ownersOfName(host);
      const isSent = host !== undefined && place !== undefined && text.charAt(host.start - 1) === '驻';
      const owner = isSent ? endingAt.get(host.start - 1) : host;
      const owners = ownersOfName(owner);
      const line = lineFor(office, owners, isSent);
      const owning = owners.find(({ kind }) => line === undefined || line.owners.has(kind)) ?? owners[0];
      const isHonorific = line?.pattern === 'honorific';
      const own = owning?.country === undefined ? undefined : line?.byCountry.get(owning.country);
      const alone = own?.english[0] ?? line?.english[0] ?? office.english;
      // An office of a country that never stands before a name is capitalised there nevertheless.
      const before = (own === undefined ? line?.beforeName[0] : own.beforeName[0]) ?? capitalised(alone);
      put(
        office.start - between.length,
        office.start + (at - office.start),
        prefix === '' ? alone : `${prefix} ${alone}`,
        isHonorific ? 'honorific' : 'office',
      );
      english = english === '' ? before : `${before} ${english}`;
      if (isHonorific) {
        if (prefix !== '') english = `${prefix} ${english}`;
        continue;
      }
      if (isSent) {
        put(host.start, host.end, place.english, 'host');
        at -= 1;
        if (!/ (?:to|in) /.test(english))
          english = `${english} ${line === undefined || line.pattern === 'to' ? 'to' : 'in'} ${withArticle(place.english)}`;
      }
      if (owner !== undefined && owning !== undefined && owner.end === at) {
        put(owner.start, owner.end, owning.english, 'owner');
        // A body is not called twice: Chinese Foreign Ministry | spokesperson.
        english = joined(beforeOffice(owning), english);
      }
      const former = /^former /i.test(english) || prefix === '' ? english : `${prefix} ${english}`;
      english = former.replace(/^(.+?) [Ff]ormer /, 'former $1 ');
      break;
    }
    if (parts.length > 0) return { english, parts };

    // 加尼总统: the office behind a name.
    const title = startingAt.get(person.end);
    if (title?.answer.type !== 'title') return undefined;
    const behind: RolePart = {
      start: title.start,
      end: title.end,
      text: source.slice(title.start, title.end),
      english: title.answer.english,
      kind: 'office',
    };
    return { english: capitalised(title.answer.english), parts: [behind] };
  };
}

import { type FoundWord, fold, type NameKnowledge, type Office } from '@yiming/glossary';
import { ownersOf } from '../compose/owner-of.js';
import type { FoundName } from '../found-name.js';

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

const smallWords = new Set(['of', 'and', 'the', 'for', 'to', 'in', 'on', 'at', 'de']);

/** A title as it is capitalised before a name: Secretary of State. */
const capitalised = (title: string): string =>
  title
    .split(' ')
    .map((word) => (smallWords.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');

/** The most parts that a title has: 阿富汗 国防部 代理 部长. */
const mostParts = 5;

/** An office's form before a name, for its country. */
function beforeName(office: Office, country: string | undefined): string {
  const own = country === undefined ? undefined : office.byCountry.get(country);
  return own?.beforeName[0] ?? office.beforeName[0] ?? capitalised(office.english[0] ?? '');
}

/**
 * Prepares finding the titles of the persons of a text: what stands right before a name (阿富汗|国防部长|穆罕默迪, 卡塔尔|埃米尔|
 * 谢赫|塔米姆), or an office right behind a surname (加尼|总统). Each part is translated by itself and composed as news
 * prints it before a name: Afghan Defense Minister. Names must be all of the text, in order. Linear over the text, then a
 * few steps for each person.
 *
 * @example findRoles('阿富汗国防部长穆罕默迪', names, knowledge)(person)?.english // 'Afghan Defense Minister'
 */
export function findRoles(source: string, names: readonly FoundName[], knowledge: NameKnowledge): FindRole {
  const text = fold(source);
  const { offices, demonyms } = knowledge;
  const endingAt = new Map(names.map((name) => [name.end, name]));
  const startingAt = new Map(names.map((name) => [name.start, name]));
  let officesEndingAt: ReadonlyMap<number, FoundWord<Office>> | undefined;
  const officeEndingAt = (end: number): FoundWord<Office> | undefined => {
    officesEndingAt ??= new Map(offices.findAll(text).map((found) => [found.end, found]));
    return officesEndingAt.get(end);
  };

  /** The office that stands before a place, or is a title of the glossary there. */
  function officeBefore(
    end: number,
  ): { readonly start: number; readonly office?: Office; readonly english: string } | undefined {
    const title = endingAt.get(end);
    const found = officeEndingAt(end);
    if (title?.answer.type === 'title') {
      const office = found !== undefined && found.start <= title.start ? found.words[0] : undefined;
      return { start: title.start, english: title.answer.english, ...(office === undefined ? {} : { office }) };
    }
    const [office] = found?.words ?? [];
    if (found === undefined || office === undefined) return undefined;
    // A name that reaches into the word is not its owner.
    if (names.some(({ start, end: nameEnd }) => start < found.end && nameEnd > found.start)) return undefined;
    return { start: found.start, office, english: office.english[0] ?? '' };
  }

  return (person) => {
    const parts: RolePart[] = [];
    let english = '';
    let at = person.start;
    const put = (start: number, form: string, kind: RolePart['kind']): void => {
      parts.unshift({ start, end: at, text: source.slice(start, at), english: form, kind });
      at = start;
    };
    while (parts.length < mostParts) {
      const office = officeBefore(at);
      if (office !== undefined) {
        const isHonorific = office.office?.pattern === 'honorific';
        const host = endingAt.get(office.start);
        const place = host === undefined ? undefined : ownersOf(host, source.slice(host.start, host.end), demonyms)[0];
        const isSent = host !== undefined && text.charAt(host.start - 1) === '驻' && place !== undefined;
        const owner = isSent ? endingAt.get(host.start - 1) : host;
        const owning =
          owner === undefined ? undefined : ownersOf(owner, source.slice(owner.start, owner.end), demonyms)[0];
        const form =
          office.office === undefined ? capitalised(office.english) : beforeName(office.office, owning?.country);
        put(office.start, office.english, isHonorific ? 'honorific' : 'office');
        english = english === '' ? form : `${form} ${english}`;
        if (isHonorific) continue;
        if (isSent && host !== undefined && place !== undefined) {
          at = host.end;
          put(host.start, place.english, 'host');
          at = host.start - 1;
          if (!/ to /.test(english)) english = `${english} to ${place.english}`;
        }
        if (owner !== undefined && owning !== undefined && owner.end === at) {
          put(owner.start, owning.english, 'owner');
          english = `${owning.adjective ?? owning.english} ${english}`;
        }
        break;
      }
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

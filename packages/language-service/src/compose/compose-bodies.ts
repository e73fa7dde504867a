import {
  type Body,
  bareBodyEnglish,
  bodyEnglish,
  type ComposedEnglish,
  type FoundWord,
  fold,
  missionEnglish,
  type Owner,
  type WordFinder,
} from '@yiming/glossary';
import type { Answer } from '../decide.js';
import { coveredBy, type FoundName, inOrder, isCovered } from '../found-name.js';
import { isMostlySound } from '../glosses/sound-characters.js';
import { because, type Message, say, sourced } from '../message.js';
import { lastBefore, withoutCovered } from '../ordered-spans.js';
import { sentencesOf } from '../sentences.js';
import { wordReader } from '../word-cuts.js';
import { bodyGoesOn, headsBody } from './heads-body.js';
import type { NamedOwners } from './named-owners.js';
import { type DemonymTable, ownersOf } from './owner-of.js';

/** What composing needs besides the names of a text. */
export interface BodyComposition {
  readonly bodies: WordFinder<Body>;
  readonly demonyms: DemonymTable;
  /** The country that an article is about, where that is clear: ISO 3166-1 code. */
  readonly home: string | undefined;
  /** The outlet's own country, whose bodies it need not name: TW for the press of Taiwan. */
  readonly press?: string | undefined;
  /** The countries that it names, by ISO 3166-1 code. */
  readonly named: readonly string[];
  /** The countries whose bodies it names in full, by the kind of body. */
  readonly owners?: NamedOwners;
  /** Missions that the article names with who sent them, by host and kind of mission; {@link composeBodies} adds to it. */
  readonly missions: Map<string, Answer>;
}

/** What the missions that the article names are kept by: the host's English and the kind of mission. */
export const missionKey = (host: string, { line }: Body): string => `${host} ${line}`;

/** Whether a text may name a mission with who sent it: its places are read first, so that the short form is understood before. */
export const namesMission = (text: string): boolean => /[驻駐].{1,8}[馆館处處团團]/.test(text);

const derived = ({ english, short }: ComposedEnglish, reason: Message): Answer => {
  const [best = '', ...others] = english;
  const candidates = [best, ...others].map((form, index) => ({ english: form, score: 0.9 / (index + 1) }));
  const { source, origin } = sourced(say('composedFromParts'));
  const { why, reasons } = because(reason);
  return {
    type: 'org',
    english: best,
    ...(short === undefined ? {} : { short }),
    status: 'derived',
    source,
    origin,
    why,
    reasons,
    ...(others.length === 0 ? {} : { candidates }),
  };
};

/** How many capitals a form has: Kabul Museum has more than Kabul museum. */
const capitals = (form: string): number => form.match(/\p{Lu}/gu)?.length ?? 0;

/** A body that English may print as a name (喀布尔博物馆): the capitalised forms, a guess. */
function perhaps({ english }: ComposedEnglish, reason: Message): Answer {
  const forms = english.filter(
    (form) => !english.some((other) => form.toLowerCase() === other.toLowerCase() && capitals(other) > capitals(form)),
  );
  const [best = ''] = forms;
  const candidates = forms.map((form, index) => ({ english: form, score: 0.6 / (index + 1) }));
  return {
    type: 'org',
    english: best,
    status: 'guess',
    ...sourced(say('composedFromParts')),
    ...because(reason),
    candidates,
  };
}

/** The line of a form that takes the owner, with the owner as that line takes it. */
function matching(
  words: readonly Body[],
  owners: readonly Owner[],
): { readonly body: Body; readonly owner: Owner } | undefined {
  for (const owner of owners) for (const body of words) if (body.owners.has(owner.kind)) return { body, owner };
  return undefined;
}

/** Branches of armed forces are common nouns alone, whatever the country calls its own: the Navy, a navy. */
const neverAlone = /^(?:海军|空军|陆军|军队|部队|警察|警方|政府|军方)$/;

/** Territories whose press means another's foreign and defense ministries; they have none. */
const withoutArmy: ReadonlySet<string> = new Set(['HK', 'MO']);

/** Organs that every state has: without a country of their own they are offered as a guess. */
const organ = /[部院府]$/;

/** Where a sentence ends. */

/** Names that composition may take apart: a term or a title is no name, and a guess no answer. */
const isWeak = ({ answer }: FoundName): boolean =>
  answer.status === 'guess' || answer.type === 'term' || answer.type === 'title';

/** The last character of a place's name that may be the first of what the place has: 佛罗里达|州|议会. */
const isRank = (character: string): boolean => /[州省市县]/.test(character);

/**
 * Composes names of bodies in one text: an owner and a body right behind it (阿富汗外交部 Afghan Foreign Ministry, 参议院
 * 外交关系委员会 Senate Foreign Relations Committee), a mission (中国驻喀布尔大使馆 Chinese Embassy in Kabul), and a body alone
 * that is a name in an article about one country (国防部 Defense Ministry). Gives all names of the text, in order: the
 * composed ones stand in place of their parts. Linear.
 */
export function composeBodies(
  source: string,
  names: readonly FoundName[],
  { bodies, demonyms, home, press, named, owners, missions }: BodyComposition,
): readonly FoundName[] {
  const text = fold(source);
  const words = wordReader(text);
  const firm = inOrder(names.filter((name) => !isWeak(name)));
  const placed = firm.filter(({ country }) => country !== undefined);
  const sentences = sentencesOf(text);
  const covered = coveredBy(text.length, firm);
  const endingAt = new Map(firm.map((name) => [name.end, name]));
  const startingAt = new Map(firm.map((name) => [name.start, name]));
  const composed: FoundName[] = [];

  const isWhole = ({ start, end }: FoundWord<Body>): boolean =>
    !headsBody(text, start, end) && !bodyGoesOn(text, start, end) && !words.lastBeginsWord(start, end);

  /** Whether English prints it as a name: Foreign Ministry is one, government and police are nouns. */
  const isName = ({ english }: ComposedEnglish): boolean => /^[\p{Lu}\p{N}]/u.test(english[0] ?? '');
  /** Whether 驻 stands before a name, which is the host of a mission then, and owns nothing. */
  const isHost = ({ start }: FoundName): boolean => text.charAt(start - 1) === '驻';

  /** Adds a composed name in place of what it covers. */
  function add(start: number, end: number, answer: Answer): void {
    const name: FoundName = { start, end, answer };
    composed.push(name);
    covered.fill(1, start, end);
    endingAt.set(end, name);
  }

  /** 驻 and the host right before a mission, and who sent it. */
  function mission(found: FoundWord<Body>): boolean {
    const body = found.words.find(({ pattern }) => pattern === 'embassy');
    if (body === undefined) return false;
    const host = endingAt.get(found.start);
    const sent = host !== undefined && text.charAt(host.start - 1) === '驻';
    if (!sent) return false;
    const [place] = ownersOf(host, source.slice(host.start, host.end), demonyms);
    if (place === undefined) return false;
    const sender = endingAt.get(host.start - 1);
    const owner =
      sender === undefined ? undefined : ownersOf(sender, source.slice(sender.start, sender.end), demonyms)[0];
    if (owner === undefined) return false;
    const answer = derived(missionEnglish(body, owner, place.english), say('mission', owner.english));
    missions.set(missionKey(place.english, body), answer);
    add(sender?.start ?? host.start - 1, found.end, answer);
    return true;
  }

  /** A mission by its place alone, which the article names elsewhere with who sent it: 休斯敦总领事馆. */
  function knownMission(found: FoundWord<Body>): boolean {
    const place = endingAt.get(found.start);
    const body = found.words.find(({ pattern }) => pattern === 'embassy');
    if (place === undefined || body === undefined) return false;
    const [host] = ownersOf(place, source.slice(place.start, place.end), demonyms);
    const answer = host === undefined ? undefined : missions.get(missionKey(host.english, body));
    if (answer === undefined) return false;
    const start = isHost(place) ? place.start - 1 : place.start;
    add(start, found.end, { ...answer, ...because(say('missionNamed')) });
    return true;
  }

  function owned(found: FoundWord<Body>, before = endingAt.get(found.start)): boolean {
    if (before === undefined || isHost(before)) return false;
    const own = source.slice(before.start, before.end);
    const match = matching(found.words, ownersOf(before, own, demonyms));
    if (match === undefined) return false;
    const bare = bareBodyEnglish(match.body, match.owner.country, found.ordinal);
    const english = bodyEnglish(match.body, match.owner, found.ordinal);
    const reason = say('composed', own, source.slice(before.end, found.end));
    if (isName({ english: bare })) add(before.start, found.end, derived(english, reason));
    else if (bare.some((form) => /^\p{Lu}\p{Ll}/u.test(form))) add(before.start, found.end, perhaps(english, reason));
    else return false;
    return true;
  }

  /** The country named last before a place of the text, in the same sentence. */
  function countryAt(at: number): string | undefined {
    const before = lastBefore(placed, at);
    return before === undefined || sentences.at(before.end) !== sentences.at(at) ? undefined : before.country;
  }

  /** A bare body of a country, where English prints that as a name; the usual form, where the country has none of its own. */
  function formIn(body: Body, country: string | undefined, ordinal: string | undefined): string | undefined {
    // What only a place or a chamber owns (大学) is nothing of a country's own.
    const hasOwn = country !== undefined && body.owners.has('country') && body.byCountry.has(country);
    // A party alone (共产党) is a kind of party, unless the country has one of that name.
    if (!hasOwn && (!body.alone || body.zh.some((form) => form.endsWith('党')))) return undefined;
    const [form = ''] = bareBodyEnglish(body, hasOwn ? country : undefined, ordinal);
    return isName({ english: [form] }) ? form : undefined;
  }

  /** Whether nothing before a place belongs to a body there: 石油和|能源部 is one ministry, 外交部和|国防部 are two. */
  function standsAlone(at: number): boolean {
    const character = text.charAt(at - 1);
    if (/[和与及暨]/.test(character)) return endingAt.has(at - 1);
    return !isMostlySound(character) || words.wordsAround(at - 1, at).starts;
  }

  /** The only country whose body of a kind the article names in full, unless the outlet's own would go without a name. */
  function soleOwner({ line }: Body): string | undefined {
    const [sole, ...others] = owners?.get(line) ?? [];
    if (sole === undefined || others.length > 0) return undefined;
    return press === undefined || press === sole || withoutArmy.has(press) ? sole : undefined;
  }

  /**
   * A body without its owner: that of the country of the sentence, else of the only one whose body of that kind the article
   * names in full, else of the outlet's own, else of the one that the article is about. Certain where the article's other
   * countries would say the same, it is about that country, or named that body in full.
   */
  function alone(found: FoundWord<Body>): void {
    const before = endingAt.get(found.start);
    const own = source.slice(found.start, found.end);
    if (startingAt.has(found.start) || neverAlone.test(text.slice(found.start, found.end))) return;
    // What stands right behind a name is that name's, and no name where it was not composed.
    if (before !== undefined && before.answer.type !== 'title' && before.answer.type !== 'term') return;
    if (!standsAlone(found.start)) return;
    for (const body of found.words) {
      const nearest = countryAt(found.start);
      const sole = soleOwner(body);
      const country = nearest ?? sole ?? (press !== undefined && body.byCountry.has(press) ? press : undefined) ?? home;
      // What only another country of the article calls so is not said for sure: 铁路 in a text that also names India.
      const stated = formIn(body, country, found.ordinal) ?? formIn(body, home, found.ordinal);
      const first =
        stated ?? (organ.test(own) ? named.map((code) => formIn(body, code, found.ordinal)).find(Boolean) : undefined);
      if (first === undefined) continue;
      const others = named.map((code) => formIn(body, code, found.ordinal)).filter((form) => form !== undefined);
      const english = [...new Set([first, ...others])];
      const isHome = country !== undefined && (country === home || (country === press && nearest === undefined));
      const isSole = country !== undefined && country === sole && formIn(body, sole, found.ordinal) === stated;
      const certain = stated !== undefined && (english.length === 1 || isHome || isSole);
      const key = !body.owners.has('country')
        ? 'ownerless'
        : !certain
          ? 'ofOneCountry'
          : isSole
            ? 'ofSoleCountry'
            : 'ofHomeCountry';
      const answer = derived({ english }, say(key, own));
      const { candidates = [{ english: first, score: 0.6 }] } = answer;
      add(found.start, found.end, certain ? answer : { ...answer, status: 'guess', candidates });
      return;
    }
  }

  /** The name that ends with the first character of a body: 佛罗里达州 before 州最高法院. */
  function nameOver({ start }: FoundWord<Body>): FoundName | undefined {
    const over = isRank(text.charAt(start)) ? endingAt.get(start + 1) : undefined;
    return over !== undefined && over.start < start && over.answer.type === 'place' ? over : undefined;
  }

  for (const longest of bodies.findAll(text)) {
    const over = nameOver(longest);
    if (over !== undefined && isWhole(longest) && owned(longest, over)) continue;
    const found = over === undefined ? longest : (bodies.at(text, over.end) ?? longest);
    if (!isWhole(found)) continue;
    const free = !covered.subarray(found.start, found.end).includes(1);
    const same = startingAt.get(found.start);
    // A name of the glossary that is the body itself (国会, 外交部) may still have its owner before it.
    if (!free && !(same !== undefined && same.end === found.end)) continue;
    if (mission(found) || knownMission(found) || owned(found) || !free) continue;
    alone(found);
  }
  const taken = coveredBy(text.length, composed);
  const kept = withoutCovered(composed);
  return inOrder([...names.filter(({ start, end }) => !isCovered(taken, start, end)), ...kept]);
}

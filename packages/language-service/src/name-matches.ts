import { type Entry, type Glossary, type GlossaryMatch, withoutCutNames } from '@yiming/glossary';
import { bodyGoesOn, headsBody } from './compose/heads-body.js';
import { acrossDot, isPartOfDottedName } from './dotted-names.js';
import { withUndotted } from './undotted-names.js';
import { type WordReader, wordReader } from './word-cuts.js';

/** Matches within a match, shorter than all of it: 加拿大 in 加拿大国会. */
export function shorterWithin(
  text: string,
  { start, end }: GlossaryMatch,
  glossary: Glossary,
): readonly GlossaryMatch[] {
  return glossary
    .findAll(text.slice(start, end - 1))
    .map((part) => ({ ...part, start: start + part.start, end: start + part.end }));
}

/** Whether a match is the host of a mission: the platform takes 驻华 of 驻|华府 for a word. */
const isHost = (text: string, { start }: GlossaryMatch): boolean => /[驻駐]/.test(text.charAt(start - 1));

/** How far behind a match that cuts a word others are looked for, which it hid. */
const hiddenWithin = 40;

/**
 * Matches that begin inside a match that cuts a word, and which it hid: 哈马斯 behind 多哈 in 更多哈马斯成员. None reaches `limit`,
 * where the next match begins.
 */
function hiddenBehind(text: string, match: GlossaryMatch, limit: number, glossary: Glossary): readonly GlossaryMatch[] {
  const from = match.start + 1;
  return glossary
    .findAll(text.slice(from, Math.min(limit, match.end + hiddenWithin)))
    .map((part) => ({ ...part, start: from + part.start, end: from + part.end }))
    .filter(({ start }) => start < match.end);
}

/** The match, or where its last character begins a word and the rest is a name, that name: 西班牙 of 西班牙港 in 西班牙港口. */
function beforeWord(text: string, match: GlossaryMatch, glossary: Glossary, words: WordReader): GlossaryMatch {
  const { start, end } = match;
  // The platform knows 胡说, and not that 内塔尼亚胡 says something.
  if (match.readings.some(({ entry }) => entry.type === 'person')) return match;
  const readings = glossary.lookup(text.slice(start, end - 1));
  return readings.length > 0 && words.lastBeginsWord(start, end) ? { start, end: end - 1, readings } : match;
}

const openingMark = /[《〈“‘「『"]/;
const closingMark = /[》〉”’」』"]/;

/** The match without the marks that it stands in: 世界报 where the glossary has 《世界报》, because the bare word is too common. */
function withoutMarks(text: string, match: GlossaryMatch): GlossaryMatch {
  const { start, end } = match;
  const inMarks = end - start > 2 && openingMark.test(text.charAt(start)) && closingMark.test(text.charAt(end - 1));
  return inMarks ? { ...match, start: start + 1, end: end - 1 } : match;
}

const isHeadOfBody = (text: string, { start, end }: GlossaryMatch): boolean => headsBody(text, start, end);

/** 国 that begins a body or office behind a country's clip: 美|国务院, not 美国|务院. */
const stateWord =
  /^[国國](?:[务務](?:院|卿)|防(?:部|[长長]|[预預]算|[战戰]略|委)|土安全部|安(?:部|局|委|会|會)|家安全|[会會](?:提案|[议議][员員]|[众眾][议議院]|[参參][议議院]|通[过過]|批准|授[权權]|[拨撥]款|[听聽][证證]|表[决決]|法案|山|[领領]袖|[两兩][党黨院]|警察|[骚騷][乱亂]|暴[动動]))/;

/** Whether the last character of a country's name belongs to what follows. */
const endsInBody = (text: string, { end, readings }: GlossaryMatch): boolean =>
  stateWord.test(text.slice(end - 1, end + 4)) && readings.every(({ entry }) => entry.type === 'country');

/** A trade that begins with the name of a company: 美国银行|业. */
const trade = /(?:银行|銀行|航空|电信|電信|汽车|汽車|石油)$/;
const tradeGoesOn = /^[业業家股界]/;

/** Whether a match is only the beginning of a common noun. */
const beginsNoun = (text: string, { start, end, readings }: GlossaryMatch): boolean =>
  readings.every(({ entry }) => entry.type === 'org') &&
  (bodyGoesOn(text, start, end) || (trade.test(text.slice(start, end)) && tradeGoesOn.test(text.slice(end, end + 1))));

/** A people's name that names its language: 阿拉伯|语, 阿拉伯|数字. */
const isLanguage = (text: string, { end, readings }: GlossaryMatch): boolean =>
  /^(?:[语語](?![言气氣境])|[数數]字)/.test(text.slice(end, end + 2)) &&
  readings.every(({ entry }) => entry.type === 'group' || entry.type === 'country');

/** A party whose name goes on before it or behind: 人民|民主党, 民主党|派. */
const party = /^[\p{Script=Han}]{1,3}[党黨]$/u;
const partyBefore =
  /(?:人民|新|基督教|社会|社會|自由|国民|國民|全国|全國|民族|独立|獨立|联合|聯合|进步|進步|工人|左翼|激进|激進|统一|統一|伊斯兰|伊斯蘭|绿色|綠色|爱国|愛國|农民|農民|劳动|勞動|革命|公民)$/;
const isPartOfParty = (text: string, { start, end, readings }: GlossaryMatch): boolean =>
  party.test(text.slice(start, end)) &&
  readings.every(({ entry }) => (entry.type === 'org' || entry.type === 'group') && entry.origin.layer === 'builtin') &&
  (partyBefore.test(text.slice(Math.max(0, start - 3), start)) || text.startsWith('派', end));

/** The two banks of a river are no sides of a strait: 俄亥俄河|两岸. */
const isBanks = (text: string, { start, end }: GlossaryMatch): boolean =>
  /^[两兩]岸$/.test(text.slice(start, end)) && /[河江湖溪川]/.test(text.charAt(start - 1));

/** 长 that is the end of an office before a surname, no beginning of a river or a city: 长江 in 国贸局长江文若. */
const endsOffice = (text: string, { start }: GlossaryMatch): boolean =>
  /^[长長]$/.test(text.charAt(start)) &&
  /(?:[局署厅廳处處院校司]|[^东東西南北中内內全]部)$/.test(text.slice(Math.max(0, start - 2), start));

/** What all readings of a match are: an office of the built-in glossary. What a user calls one stays whole. */
const isBuiltinTitle = ({ readings }: GlossaryMatch): boolean =>
  readings.every(({ entry }) => entry.type === 'title' && entry.origin.layer === 'builtin');

/** A body that English does not print as a name: U.S. government, U.S. military. */
const isCommonNoun = ({ type, en }: Entry): boolean =>
  type === 'term' ||
  (type === 'org' &&
    /\s(?:government|military|army|navy|air force|coast guard|police|troops|forces|authorities)$/.test(en));

/** What all readings of a match are: a term of the built-in glossary, or a body called by a common noun. */
const isBuiltinTerm = ({ readings }: GlossaryMatch): boolean =>
  readings.every(({ entry }) => isCommonNoun(entry) && entry.origin.layer === 'builtin');

/** The country, place or clip that a term begins with, where two characters and more follow: 台湾 of 台湾问题, 两岸 of 两岸关系. */
function nameOfTerm(text: string, match: GlossaryMatch, glossary: Glossary): readonly GlossaryMatch[] {
  const [first] = shorterWithin(text, match, glossary);
  const isName = first?.readings.every(({ entry }) => ['country', 'place', 'abbr'].includes(entry.type)) ?? false;
  if (first !== undefined && isName && first.start === match.start && match.end - first.end >= 2) return [first];
  // 美军: a clip and a noun; what finds clips reads them.
  return match.readings.some(({ entry }) => entry.type === 'org') && match.end - match.start === 2 ? [] : [match];
}

/**
 * A title that begins with a name is that name and the rest, where the rest is a title: 国民党|主席, 美国|财政部长,
 * 驻|联合国|大使. A name further inside is none (苏丹 in 文莱苏丹).
 */
function peelTitle(text: string, match: GlossaryMatch, glossary: Glossary): readonly GlossaryMatch[] {
  const begin = match.start + (/^[驻駐]/.test(text.charAt(match.start)) ? 1 : 0);
  const [first] = shorterWithin(text, match, glossary).filter(({ start }) => start >= begin);
  const name = first !== undefined && isHeadOfBody(text, first) ? shorterWithin(text, first, glossary)[0] : first;
  if (name === undefined || name.start !== begin || isBuiltinTitle(name)) return [match];
  const rest = glossary
    .findAll(text.slice(name.end, match.end))
    .map((part) => ({ ...part, start: name.end + part.start, end: name.end + part.end }))
    .filter((part) => part.end === match.end && part.readings.every(({ entry }) => entry.type === 'title'));
  return [name, ...rest];
}

/** What is in the title of a body's head, and its office: 德国|财政部长, where the glossary has 德国财政部. */
function headAndOwner(text: string, match: GlossaryMatch, glossary: Glossary): readonly GlossaryMatch[] {
  const owners = shorterWithin(text, match, glossary);
  const [owner] = owners;
  const from = owner?.start === match.start ? owner.end : match.start;
  const office = glossary
    .findAll(text.slice(from, match.end + 1))
    .map((part) => ({ ...part, start: from + part.start, end: from + part.end }))
    .filter((part) => part.end === match.end + 1 && part.readings.every(({ entry }) => entry.type === 'title'));
  const [title] = office;
  return title === undefined ? owners : [...owners.filter(({ end }) => end <= title.start), title];
}

/**
 * Finds the names of a text as a reader takes them: leftmost-longest, but never cut out of an ordinary word, of a longer
 * name rendered by sound or of a dotted one; where a body's name is the first part of a title, the names within it instead
 * (俄罗斯 in 俄罗斯外交部长), and where a title begins with a name, that name and the office. Linear.
 */
export function nameMatches(text: string, glossary: Glossary): readonly GlossaryMatch[] {
  const words = wordReader(text);
  const matches = withoutCutNames(text, glossary.findAll(text));
  const found = matches.flatMap((match, index): readonly GlossaryMatch[] => {
    const { start, end, readings } = match;
    if (endsOffice(text, match) || endsInBody(text, match) || isBanks(text, match) || isLanguage(text, match))
      return [];
    if (isPartOfParty(text, match)) return [];
    if (beginsNoun(text, match)) return shorterWithin(text, match, glossary);
    if (isHeadOfBody(text, match) && readings.every(({ entry }) => entry.type !== 'title'))
      return headAndOwner(text, match, glossary);
    if (isHost(text, match) || !words.cutsWord(start, end))
      return isBuiltinTitle(match)
        ? peelTitle(text, match, glossary)
        : isBuiltinTerm(match)
          ? nameOfTerm(text, match, glossary)
          : [beforeWord(text, match, glossary, words)];
    const uncut = (parts: readonly GlossaryMatch[]): readonly GlossaryMatch[] =>
      parts.filter((part) => !words.cutsWord(part.start, part.end));
    const shorter = uncut(shorterWithin(text, match, glossary));
    if (shorter.length > 0) return shorter;
    return uncut(hiddenBehind(text, match, matches[index + 1]?.start ?? text.length, glossary));
  });
  // 北京·上海 is a list of places; in 阿萨德·乌马尔 only one side is a name that we know.
  const starts = new Set(found.map(({ start }) => start));
  const ends = new Set(found.map(({ end }) => end));
  const whole = found.filter(({ start, end }) => {
    if (!isPartOfDottedName(text, start, end)) return true;
    const { left, right } = acrossDot(text, start, end);
    return (left >= 0 || right >= 0) && (left < 0 || ends.has(left)) && (right < 0 || starts.has(right));
  });
  return withUndotted(text, whole).map((match) => withoutMarks(text, match));
}

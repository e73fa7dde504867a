import type { MappedText, MetadataValue } from '../article.js';
import { sliceMapped } from '../text/mapped-text.js';
import { isDottedName, isHanName, isNobody, type NameRange } from './author-names.js';
import { bylineForms, datelineHead, factLine, recording } from './byline-forms.js';
import { type Credit, type CreditName, readCredit } from './credits.js';
import { isOutletName } from './outlets.js';

/** What the byline of an article says: persons, and the outlet when it is named. */
export interface Byline {
  readonly authors: readonly MetadataValue[];
  readonly outlet: MetadataValue | undefined;
}

/** Where in the visible text a byline names persons and an outlet. */
interface Signed {
  readonly names: readonly NameRange[];
  readonly outlet: NameRange | undefined;
}

const longestLine = 80;
const reach = 200;
/** What stands further on in a field names no authors. */
const longestField = 1000;

/** Those who wrote; without them those who helped; without both, in 【编译/…】, those who compiled. */
function writers({ names }: Credit, compiled: boolean): readonly CreditName[] {
  const by = (role: CreditName['role']): readonly CreditName[] => names.filter((name) => name.role === role);
  for (const found of [by('author'), by('helper'), compiled ? by('translator') : []]) {
    if (found.length > 0) return found;
  }
  return [];
}

function moved({ from, to }: NameRange, by: number): NameRange {
  return { from: from + by, to: to + by };
}

/** What a whole credit says that begins at `at`; `undefined` when it is no credit of a writer. */
function signedBy(text: string, at: number, compiled: boolean): Signed | undefined {
  const credit = readCredit(text);
  if (!credit.complete || !(credit.labelled || compiled)) return undefined;
  const names = writers(credit, compiled).map((name) => moved(name, at));
  const outlet = credit.outlet === undefined ? undefined : moved(credit.outlet, at);
  return names.length === 0 && outlet === undefined ? undefined : { names, outlet };
}

const opening = /[【（(〔［[]/;
const closing = /[】）)〕］\]]/;

/** The brackets that open at `at`: what is inside, and where the text goes on. */
function bracketAt(text: string, at: number): { readonly inside: string; readonly end: number } | undefined {
  if (!opening.test(text.charAt(at))) return undefined;
  const most = Math.min(text.length, at + 90);
  let depth = 0;
  for (let to = at; to < most; to += 1) {
    const character = text.charAt(to);
    if (opening.test(character)) depth += 1;
    else if (closing.test(character)) {
      depth -= 1;
      if (depth === 0) return { inside: text.slice(at + 1, to), end: to + 1 };
    }
  }
  return undefined;
}

function inBrackets(text: string, at: number, inside: string): Signed | undefined {
  const compiled = text.charAt(at) === '【' && /^\s?[编編][译譯]\s?[/／]/.test(inside);
  return signedBy(inside, at + 1, compiled);
}

const blank = /[\s\u3000■●◆▲]/;

/** A byline that a paragraph begins with: brackets, datelines and the forms that stand in the line, in any order. */
function atHead(text: string): Signed | undefined {
  let at = 0;
  for (let step = 0; step < 6 && at < text.length; step += 1) {
    while (at < text.length && blank.test(text.charAt(at))) at += 1;
    const bracket = bracketAt(text, at);
    if (bracket !== undefined) {
      const found = inBrackets(text, at, bracket.inside);
      if (found !== undefined) return found;
      at = bracket.end;
      continue;
    }
    const rest = text.slice(at);
    for (const { pattern } of bylineForms) {
      const match = pattern.exec(rest);
      const who = match?.groups?.['who'];
      if (match === null || who === undefined) continue;
      const found = signedBy(who, at + match[0].indexOf(who), false);
      if (found !== undefined) return found;
    }
    const dateline = datelineHead.exec(rest);
    if (dateline === null) return undefined;
    at += dateline[0].length;
  }
  return undefined;
}

/** Brackets further on that begin with 文／ or 作者：, and those behind the last sentence. */
function furtherBrackets(text: string): Signed | undefined {
  const labelled = /[【（(〔［[](?:文|文\s?[/／]\s?[图圖]|撰文|采写|作者)\s?[/／|｜︱:：]/u.exec(text.slice(0, reach));
  if (labelled !== null) {
    const bracket = bracketAt(text, labelled.index);
    const found = bracket === undefined ? undefined : inBrackets(text, labelled.index, bracket.inside);
    if (found !== undefined) return found;
  }
  const tail = text.slice(-longestLine);
  const last = /[。！？!?”」…]\s?(?=[（(【〔][^（()）【】〔〕]{2,60}[）)】〕]$)/u.exec(tail);
  if (last === null) return undefined;
  const at = text.length - tail.length + last.index + last[0].length;
  const bracket = bracketAt(text, at);
  return bracket === undefined ? undefined : inBrackets(text, at, bracket.inside);
}

/** 杨威廉/邹宗翰 (综合报导), 安德魯·雅各布斯 2021年08月03日: names without a label, and what shows that they sign. */
function unlabelledLine(text: string): Signed | undefined {
  const noted = /[（(](?<note>[^（()）]{2,24})[）)]$/u.exec(text);
  const note = noted?.groups?.['note'];
  const dated = /\s\d{4}\s?[年/.-]\s?\d{1,2}\s?[月/.-]\s?\d{1,2}日?(?:\s\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?$/u.exec(
    text,
  );
  const end = dated?.index ?? noted?.index;
  if (end === undefined || end < 2) return undefined;
  const names = text.slice(0, end).trimEnd();
  if (dated !== null) {
    const parts = readCredit(names, { loose: true }).names;
    const sound = parts.every(
      ({ from, to }) => isHanName(names.slice(from, to)) || isDottedName(names.slice(from, to)),
    );
    const whole =
      names.replace(/[\s、，,/／和与與]/g, '').length === parts.reduce((sum, { from, to }) => sum + to - from, 0);
    return parts.length > 0 && sound && whole ? { names: parts, outlet: undefined } : undefined;
  }
  if (note === undefined) return undefined;
  const compiled =
    /^(?:(?:[综綜]合|整理|[编編][译譯])(?:[报報][道導导])?|摘[编編]|[\p{Script=Han}、，]{1,20}社等?)$/u.test(note);
  if (!compiled || !/^[\p{Script=Han}·]{2,12}(?:\s?[/／、，]\s?[\p{Script=Han}·]{2,12}){0,5}$/u.test(names))
    return undefined;
  const parts = [...names.matchAll(/[\p{Script=Han}·]+/gu)].map((part) => ({
    from: part.index,
    to: part.index + part[0].length,
  }));
  return parts.some(({ from, to }) => isNobody(names.slice(from, to)) || isOutletName(names.slice(from, to)))
    ? undefined
    : { names: parts, outlet: undefined };
}

/** A line that is nothing but a byline. */
function lineOf(text: string): Signed | undefined {
  const line = text.trim();
  if (line.length > longestLine || line.length < 3) return undefined;
  const at = text.length - text.trimStart().length;
  const bracket = bracketAt(line, 0);
  if (bracket?.end === line.length) return inBrackets(text, at, bracket.inside);
  const found = signedBy(line, at, false);
  if (found !== undefined) return found;
  const bare = unlabelledLine(line);
  return bare === undefined ? undefined : { ...bare, names: bare.names.map((name) => moved(name, at)) };
}

/** The part of a mapped text as a value; a name such as 于　洋 loses the blank within. */
export function authorValue({ text, map }: Pick<MappedText, 'text' | 'map'>, { from, to }: NameRange): MetadataValue {
  const written = text.slice(from, to);
  const blanks = /^(\p{Script=Han})\s+(\p{Script=Han}{1,2})$/u.exec(written);
  const { text: value, ...place } = sliceMapped(text, map, from, to);
  const [, family, given] = blanks ?? [];
  if (family === undefined || given === undefined) return { value, ...place };
  const gap = written.length - family.length - given.length;
  const runs = [
    ...sliceMapped(text, map, from, from + family.length).map,
    ...sliceMapped(text, map, from + family.length + gap, to).map.map((run) => ({
      ...run,
      visible: run.visible + family.length,
    })),
  ];
  return { ...place, value: family + given, map: runs };
}

const none: Byline = { authors: [], outlet: undefined };

function bylineOf(block: MappedText, signed: Signed | undefined): Byline {
  if (signed === undefined) return none;
  return {
    authors: signed.names.map((name) => authorValue(block, name)),
    outlet: signed.outlet === undefined ? undefined : authorValue(block, signed.outlet),
  };
}

/**
 * Reads the byline out of the visible text of a block; a site is given as the outlet, not as an author. Only the first
 * 200 code units and the last 80 are looked at.
 *
 * @example 【文/观察者网 王世纯】财政冻结… gives the author 王世纯 and the outlet 观察者网.
 */
export function readByline(block: MappedText): Byline {
  const { text } = block;
  const head = text.slice(0, reach);
  const signed = lineOf(text) ?? atHead(head) ?? furtherBrackets(text) ?? factsOf(text);
  return bylineOf(block, signed);
}

/** A byline anywhere in a line of facts, or in what leads to a recording. */
function factsOf(text: string): Signed | undefined {
  const match = (text.length <= reach ? factLine.exec(text) : null) ?? recording.exec(text.slice(0, 2 * reach));
  const who = match?.groups?.['who'];
  return match === null || who === undefined ? undefined : signedBy(who, match.index + match[0].indexOf(who), false);
}

/** Reads a line that is known to be a signature: its form, or else all of it, without 「（摘编）」 and the like. */
export function readSignature(block: MappedText): Byline {
  const read = readByline(block);
  if (read.authors.length > 0 || read.outlet !== undefined) return read;
  return { authors: authorsIn(block), outlet: undefined };
}

/**
 * The persons whom a field for authors names, without what they do, where they are and what they are called elsewhere.
 * Names of outlets and of nobody (佚名, admin, 編輯部) are left out.
 *
 * @example 于洋、万青 和 Sarah O'Neill gives three, 記者于洋／台北報導 gives 于洋, 綜合報導 gives none.
 */
export function authorsIn(block: Pick<MappedText, 'text' | 'map'>): readonly MetadataValue[] {
  const text = block.text.slice(0, longestField);
  if (!/[,，、/／;；]/.test(text) && (isOutletName(text) || isNobody(text.trim()))) return [];
  const credit = readCredit(text, { loose: true });
  const unlabelled = credit.names.filter(({ role }) => role === undefined);
  const written = writers(credit, false);
  const chosen = written.length > 0 ? [...written, ...(credit.labelled ? [] : unlabelled)] : unlabelled;
  return chosen
    .map((name) => authorValue(block, name))
    .filter(({ value }) => !isOutletName(value) || isHanName(value))
    .filter(({ value }) => (!isNobody(value) || isHanName(value)) && value.length <= 60);
}

/**
 * Tells whether a line is nothing but the signature of those who wrote or compiled the article. Sentences are none, and
 * lines that name editors or photographers alone are none.
 *
 * @example 杨威廉/邹宗翰 (综合报导), 記者王曉敏／綜合報導, 文｜于万里 and 新京报记者 陆一夫 are signatures, 记者 张三 走进会场 is none.
 */
export function isSignature(text: string): boolean {
  return lineOf(text) !== undefined;
}

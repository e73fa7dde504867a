import type { MappedText, MetadataValue } from './article.js';
import { sliceMapped } from './mapped-text.js';
import { isOutletName } from './outlets.js';

/** What the byline of an article says: persons, and the outlet when it is named. */
export interface Byline {
  readonly authors: readonly MetadataValue[];
  readonly outlet: MetadataValue | undefined;
}

/** A Chinese name, or one word of a Latin one; no word holds what parts them, so that there is one way to match. */
const person = "[\\p{Script=Han}·•‧]{2,12}|\\p{Script=Latin}[\\p{Script=Latin}.'’-]{0,40}";

const people = `(?:${person})(?:[、,，\\s]+(?:${person}))*`;

/** Ways in which the Chinese press signs, each with the names in its group `who`; sources are the house styles named beside it. */
const patterns: readonly RegExp[] = [
  // 观察者网: 【文/观察者网 王世纯】; also 【采写/…】, （文/…）, (文/图 …), (作者：…)
  /[【（([](?:文|文\s*[/／]\s*图|撰文|采写|编译|翻译|作者)(?:\s*[/／|｜︱:：]|\s)\s*(?<who>[^\s】）)\]][^】）)\]]{1,39})[】）)\]]/u,
  // 中央社: （中央社記者張三台北6日電）
  /(?:中央社|中新社|新华社|新華社)(?:[\p{Script=Han}]{2,8}\d*[月日]*)?(?:特约|特派)?[记記]者(?<who>[\p{Script=Han}]{2,3}(?:[、\s][\p{Script=Han}]{2,3})*?)(?=[\p{Script=Han}]{2,6}\d{1,2}日)/u,
  // 作者：张三, 采写：南都见习记者 林子沛
  new RegExp(
    `^(?:作者|撰文|采写|采访|記者|记者|本报记者|本報記者|本台记者)\\s*[:：|｜︱]\\s*(?:[\\p{Script=Han}]{0,8}[记記]者\\s+)?(?<who>${people})\\s*$`,
    'u',
  ),
  // a line of facts: 2019-09-26 12:11 来源：证券时报网 作者：李在山
  /(?:^|[\s)）])作者(?:\s*[:：|｜︱])?\s*(?<who>[\p{Script=Han}·]{2,8})(?=\s|$|编辑|責任|责任|来源|發|发)|来源[:：][\p{Script=Han}]{2,12}?作者[:：](?<whoElse>[\p{Script=Han}·]{2,8})(?=\s|$|编辑|责任)/u,
  // 记者张三报道, （记者 张三）, （记者陈智 整合）
  /[（(](?:[\p{Script=Han}]{2,6})?[记記]者\s*(?<who>[\p{Script=Han}]{2,4}?(?:[、\s]+[\p{Script=Han}]{2,4}?)*)\s*(?:整合|综合|(?:[\p{Script=Han}]{2,6}?)?[报報][道導导])?[）)]/u,
  // 自由亚洲电台: 记者：高锋  责编：胡力汉; 自由亚洲电台记者蔡凌巴黎报导  责编：嘉远
  /^[（(]?\s*(?:[\p{Script=Han}]{2,8})?[记記]者(?:\s*[:：])?\s*(?<who>[\p{Script=Han}]{2,3}?)(?:[\p{Script=Han}]{2,4}[报報][道導导])?\s+[责責][编編]/u,
  // 德国之声: 杨威廉/邹宗翰 (综合报导)
  /^(?<who>[\p{Script=Han}·]{2,8}(?:\s*[/／、，]\s*[\p{Script=Han}·]{2,8})*)\s*[（(](?:[综綜]合|整理|摘[编編]|[编編][译譯]|[\p{Script=Han}、，]{1,20}社等?)?[报報]?[道導导]?[）)]$/u,
  // a signature in its own line: 半月谈记者 史卫燕, 新京报记者 陆一夫
  /^(?:[\p{Script=Han}]{2,6})?[记記]者\s+(?<who>[\p{Script=Han}]{2,4}(?:[、\s]+[\p{Script=Han}]{2,4})*)\s*$/u,
];

/**
 * Reads the byline out of the visible text of a block; a site is given as the outlet, not as an author.
 *
 * @example 【文/观察者网 王世纯】财政冻结… gives the author 王世纯 and the outlet 观察者网.
 */
export function readByline(block: MappedText): Byline {
  const head = block.text.slice(0, 200);
  for (const pattern of patterns) {
    const match = pattern.exec(head);
    const who = match?.groups?.['who'] ?? match?.groups?.['whoElse'];
    if (match === null || who === undefined) continue;
    const from = match.index + match[0].indexOf(who);
    const values = [...who.matchAll(/[^\s、,，/／]+(?: [A-Za-z.'’-]+)*/g)].map((part): MetadataValue => {
      const at = from + part.index;
      const { text, ...place } = sliceMapped(block.text, block.map, at, at + part[0].length);
      return { value: text, ...place };
    });
    return {
      authors: values.filter(({ value }) => !isOutletName(value)),
      outlet: values.find(({ value }) => isOutletName(value)),
    };
  }
  return { authors: [], outlet: undefined };
}

/** Cuts 「（摘编）」 and the like off the end, with the blanks around it. */
function withoutLastBrackets(text: string): string {
  const end = text.trimEnd();
  if (!/[）)]$/.test(end)) return text;
  const at = end.slice(0, -1).search(/[（）()][^（）()]*$/);
  return /^[（(]/.test(end.slice(at)) && at >= 0 ? end.slice(0, at).trimEnd() : text;
}

/** Reads a line that is known to be a signature: its pattern, or else all of it, without 「（摘编）」 and the like. */
export function readSignature(block: MappedText): Byline {
  const read = readByline(block);
  if (read.authors.length > 0 || read.outlet !== undefined) return read;
  const name = withoutLastBrackets(block.text);
  if (name === '' || isOutletName(name)) return read;
  const authors = [...name.matchAll(/[^,，、/／]+/g)].flatMap((part): readonly MetadataValue[] => {
    const from = part.index + part[0].length - part[0].trimStart().length;
    const { text, ...place } = sliceMapped(block.text, block.map, from, from + part[0].trim().length);
    return text === '' ? [] : [{ value: text, ...place }];
  });
  return { authors, outlet: undefined };
}

const names = '[\\p{Script=Han}·]{2,8}(?:\\s*[/／、，]\\s*[\\p{Script=Han}·]{2,8})*';
const signatures: readonly RegExp[] = [
  new RegExp(
    `^${names}\\s*[（(](?:(?:[综綜]合|整理|[编編][译譯])[报報][道導导]|摘[编編]|[\\p{Script=Han}、，]{1,20}社等?)[）)]$`,
    'u',
  ),
  /^[\p{Script=Han}]{2,6}[记記]者\s+[\p{Script=Han}]{2,4}(?:[、\s]+[\p{Script=Han}]{2,4})*$/u,
];

/**
 * Tells whether a line is nothing but the signature of those who wrote or compiled the article.
 *
 * @example 杨威廉/邹宗翰 (综合报导), 乐然／文木（法新社等） and 新京报记者 陆一夫 are signatures.
 */
export function isSignature(text: string): boolean {
  return signatures.some((signature) => signature.test(text));
}

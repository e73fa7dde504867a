import { type RecognitionMessage, say } from '../reasons/recognition-templates.js';
import { begunWords as begun, particlesBefore, particlesBehind, verbsBehind } from './cue-words.js';
import { keysOf, type ModelTables, pairKey } from './model-tables.js';

/** A text as names are sought in it. */
export interface DetectionText {
  /** Folded code units. */
  readonly codes: Uint16Array;
  /** 1 where a character belongs to a name that is known already. */
  readonly covered: Uint8Array;
  /** Where a title ends that the caller knows of. */
  readonly titleEnds?: (index: number) => boolean;
}

/** What stands beside a possible name. */
export interface Cue {
  /** How much it speaks for a name, in natural logarithms. */
  readonly weight: number;
  readonly kind?: 'person' | 'place' | 'body' | 'latin';
  /** What is beside it, for people to read: the key of a reason that says all. */
  readonly says?: 'behindATitle' | 'beforeLatin';
  /** The key of one that is about characters of the text, and how many these are. */
  readonly about?: 'behindTheTitle' | 'behind' | 'before' | 'beforeVerb';
  readonly reach?: number;
}

const codesOf = (text: string): ReadonlySet<number> => new Set(Array.from(text, (c) => c.charCodeAt(0)));
const verbs = codesOf(verbsBehind);
const behind = codesOf(particlesBehind);
const before = codesOf(particlesBefore);
const brackets = codesOf('（(');
const space = 0x20;
const begunWords = keysOf(begun);

/**
 * Whether a code unit is a Chinese character of the basic plane.
 *
 * @example isHan('阿'.charCodeAt(0)) // true
 */
export const isHan = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf);
const isLatin = (code: number): boolean =>
  (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x24f);

const none: Cue = { weight: -0.3 };
const edge: Cue = { weight: 0.8 };
const particle: Cue = { weight: 0.6 };
const known: Cue = { weight: 0.7 };
const givenTitle: Cue = { weight: 2.5, kind: 'person', says: 'behindATitle' };
const title: Cue = { weight: 2.5, kind: 'person', about: 'behindTheTitle', reach: 2 };
const placeBefore: Cue = { weight: 1.2, kind: 'place', about: 'behind', reach: 2 };
const placeBeforeOne: Cue = { weight: 0.6, kind: 'place', about: 'behind', reach: 1 };
const latin: Cue = { weight: 4, kind: 'latin', says: 'beforeLatin' };
const personBehind: Cue = { weight: 1.8, kind: 'person', about: 'before', reach: 2 };
const verb: Cue = { weight: 2, kind: 'person', about: 'beforeVerb', reach: 1 };
const body: Cue = { weight: 0, kind: 'body', about: 'before', reach: 2 };
const bodyOne: Cue = { weight: 0, kind: 'body', about: 'before', reach: 1 };
const place: Cue = { weight: 1, kind: 'place', about: 'before', reach: 2 };
const placeOne: Cue = { weight: 0.8, kind: 'place', about: 'before', reach: 1 };

/**
 * What stands right before `start`: a title, a mark, a known name. A few look-ups.
 *
 * @example cueBefore(text of 议员福尔加尔, tables, 2).about // 'behindTheTitle'
 */
export function cueBefore(text: DetectionText, tables: ModelTables, start: number): Cue {
  const { codes, covered } = text;
  if (start > 0 && text.titleEnds?.(start)) return givenTitle;
  const first = codes[start - 1] ?? 0;
  if (!isHan(first)) return covered[start - 1] === 1 ? known : edge;
  const key = pairKey(codes[start - 2] ?? 0, first);
  if (tables.beforePersons.has(key)) return title;
  if (tables.beforePlaces.has(key)) return placeBefore;
  if (covered[start - 1] === 1) return known;
  if (tables.beforePlaces.has(first)) return placeBeforeOne;
  return before.has(first) ? particle : none;
}

/**
 * What stands right behind `end`: a verb of speech, a bracket with Latin letters, a word that makes a place or a body of
 * it. A few look-ups.
 *
 * @example cueBehind(text of 福尔加尔说, tables, 4).about // 'beforeVerb'
 */
export function cueBehind(text: DetectionText, tables: ModelTables, end: number): Cue {
  const { codes, covered } = text;
  const first = codes[end] ?? 0;
  const second = codes[end + 1] ?? 0;
  if (!isHan(first)) {
    const [mark, letter] = first === space ? [second, codes[end + 2] ?? 0] : [first, second];
    if (brackets.has(mark) && isLatin(letter === space ? (codes[end + 2] ?? 0) : letter)) return latin;
    return covered[end] === 1 ? known : edge;
  }
  const key = pairKey(first, second);
  if (tables.behindPersons.has(key)) return personBehind;
  if (verbs.has(first)) return verb;
  if (tables.bodiesBehind.has(key)) return body;
  if (tables.placesBehind.has(key)) return place;
  if (covered[end] === 1) return known;
  if (behind.has(first)) return particle;
  if (!tables.bodiesBehind.has(first) && !tables.placesBehind.has(first)) return none;
  if (tables.words.find(first, second) >= 0 || begunWords.has(key)) return none;
  return tables.bodiesBehind.has(first) ? bodyOne : placeOne;
}

/**
 * What a cue says of a name, with the text that it is about; `undefined` where it says nothing.
 *
 * @example reasonOf({ weight: 2.5, about: 'behindTheTitle' }, '议员') // behind the title 议员
 */
export function reasonOf({ says, about }: Cue, around: string): RecognitionMessage | undefined {
  if (says !== undefined) return say(says);
  return about === undefined ? undefined : say(about, around);
}

const clips = codesOf(
  '阿埃艾安奥巴比波伯朝德菲古韩荷加柬捷科肯拉黎利马麦蒙孟缅南尼欧葡日瑞塞沙斯苏塔泰土突委文乌匈叙也伊以意印英约越赞乍中美俄法',
);
const countryBefore = codesOf('中美俄印英法德日韩欧沙土伊以');
const behindClips: ReadonlySet<number> = keysOf(
  '三方 两国 双方 关系 边境 四方 三国 冲突 战争 和平 和谈 停火 合作 贸易 友好 建交 外长 领导 问题'.split(' '),
);

/**
 * Whether two characters are the short forms of two countries: 阿巴 in 中阿巴三方, 巴以 in 巴以冲突.
 *
 * @example isJointClip(text of 巴以冲突, 0, 2) // true
 */
export function isJointClip({ codes }: DetectionText, start: number, end: number): boolean {
  if (end - start !== 2 || !clips.has(codes[start] ?? 0) || !clips.has(codes[start + 1] ?? 0)) return false;
  return countryBefore.has(codes[start - 1] ?? 0) || behindClips.has(pairKey(codes[end] ?? 0, codes[end + 1] ?? 0));
}

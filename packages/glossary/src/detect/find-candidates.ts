import type { ModelTables } from './model-tables.js';
import { cueBefore, cueBehind, type DetectionText, isHan } from './name-cues.js';

/** A possible name: UTF-16 code units, end exclusive. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** How much better the text reads with the name than without it: a difference of natural logarithms. */
  readonly gain: number;
  readonly dotted: boolean;
}

/** What it costs that a name stands in a text at all, that of a Chinese person, and that a name has two characters. */
const nameCost = 6;
const chineseCost = 6.5;
const shortCost = 1;
const longestUndotted = 7;
const longCost = 1.5;
const unknownGiven = 9;
/** A joint of two parts in a name, and outside of one. */
const jointCost = 0.7;
const markCost = 3;
const strayDot = 6;
const strayMark = 3.5;

const dot = 0xb7;
const marks: ReadonlySet<number> = new Set([0x2d, 0x2e, 0x2010, 0x2011, 0xff0d, 0x3d, 0xff1d]);
const isCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a;

/** What a character is in a name: 0 nothing, 1 a character of it, 2 what joins parts: `·`, the hyphen of 让-克洛德, the W of 乔治·W·布什. */
function partsOf({ codes, covered }: DetectionText): Uint8Array {
  const parts = new Uint8Array(codes.length);
  for (let at = 0; at < codes.length; at += 1) {
    const code = codes[at] ?? 0;
    if (covered[at] === 1) continue;
    if (isHan(code)) parts[at] = 1;
    else if (code > 0x2011 && code < 0xff00) continue;
    else if (code === dot) parts[at] = 2;
    else if (marks.has(code) && isHan(codes[at - 1] ?? 0) && isHan(codes[at + 1] ?? 0)) parts[at] = 2;
    else if (isCapital(code)) {
      const [left, right] = [codes[at - 1] ?? 0, codes[at + 1] ?? 0];
      if (left === dot && (right === dot || right === 0x2e)) parts[at] = 2;
    } else if (code === 0x2e && parts[at - 1] === 2 && isHan(codes[at + 1] ?? 0)) parts[at] = 2;
  }
  return parts;
}

/** Where the initials before a name begin: those of J.K.罗琳. */
function initialsBefore({ codes, covered }: DetectionText, start: number): number {
  let from = start;
  const isMark = (code: number): boolean => code === 0x2e || code === dot;
  while (isMark(codes[from - 1] ?? 0) && isCapital(codes[from - 2] ?? 0) && covered[from - 2] === 0) from -= 2;
  return from;
}

/** A Chinese name has something beside it that tells its edge, or it is hardly one. */
const edgeWeight = (weight: number): number => (weight < 0 ? -6 : Math.min(weight, 2.5));

const never = Number.POSITIVE_INFINITY;

/** The tables of a reading, kept from stretch to stretch: by place, the cost up to there, where its last piece began, and whether that is a name by sound (1, dotted 2). */
interface Workspace {
  best: Float64Array;
  came: Int32Array;
  kind: Uint8Array;
}

const workspaceOf = (size: number): Workspace => ({
  best: new Float64Array(size),
  came: new Int32Array(size),
  kind: new Uint8Array(size),
});

/** Where ordinary text of one stretch is read: its text, from where to where, and what a better reading of a place is told. */
interface Plain {
  readonly text: DetectionText;
  readonly parts: Uint8Array;
  readonly tables: ModelTables;
  readonly to: number;
  readonly improve: (at: number, cost: number, source: number) => void;
}

/** Reads on from a place in ordinary text: by one character, by a word. */
function readWord({ text, tables, parts, to, improve }: Plain, at: number, here: number): void {
  const { codes } = text;
  const code = codes[at] ?? 0;
  if (parts[at] === 2) {
    improve(at + 1, here + (code === dot ? strayDot : strayMark), at);
    return;
  }
  improve(at + 1, here + (tables.outside[code] ?? 0), at);
  if (at + 1 >= to) return;
  const { words } = tables;
  const pair = words.find(code, codes[at + 1] ?? 0);
  if (pair < 0) return;
  improve(at + 2, here + (words.cost[pair] ?? never), at);
  const end = words.longer[pair + 1] ?? 0;
  for (let longer = words.longer[pair] ?? 0; longer < end; longer += 1) {
    const rest = words.rests[longer] ?? '';
    if (at + 2 + rest.length > to) continue;
    let index = 0;
    while (index < rest.length && codes[at + 2 + index] === rest.charCodeAt(index)) index += 1;
    if (index === rest.length) improve(at + 2 + index, here + (words.restCosts[longer] ?? never), at);
  }
}

/** Reads on by a Chinese name of two or three characters. */
function readChinese(plain: Plain, at: number, here: number, surname: number): void {
  const { text, parts, tables, to, improve } = plain;
  const { codes } = text;
  if (at + 1 >= to || parts[at + 1] !== 1) return;
  const givenCost = (place: number): number => tables.given.get(codes[place] ?? 0) ?? unknownGiven;
  const before = edgeWeight(cueBefore(text, tables, at).weight);
  const two = here + chineseCost + surname + givenCost(at + 1) - before;
  improve(at + 2, two - edgeWeight(cueBehind(text, tables, at + 2).weight), at);
  if (at + 2 >= to || parts[at + 2] !== 1) return;
  improve(at + 3, two + givenCost(at + 2) - edgeWeight(cueBehind(text, tables, at + 3).weight), at);
}

/** The cost of reading a stretch as ordinary words and Chinese names alone. */
function plainCost(text: DetectionText, parts: Uint8Array, tables: ModelTables, from: number, to: number): number {
  const best = new Float64Array(to - from + 1).fill(never);
  best[0] = 0;
  const improve = (at: number, cost: number): void => {
    if (cost < (best[at - from] ?? 0)) best[at - from] = cost;
  };
  const plain = { text, parts, tables, to, improve };
  for (let at = from; at < to; at += 1) {
    const here = best[at - from] ?? 0;
    readWord(plain, at, here);
    const surname = tables.surnames.get(text.codes[at] ?? 0);
    if (surname !== undefined && parts[at] === 1) readChinese(plain, at, here, surname);
  }
  return best[to - from] ?? 0;
}

/**
 * Finds the reading of a stretch of Chinese that is the most likely one, as ordinary words, names by sound and Chinese
 * names, and adds its names by sound to `found`. By dynamic programming; linear.
 */
function readStretch(
  text: DetectionText,
  parts: Uint8Array,
  tables: ModelTables,
  { best, came, kind }: Workspace,
  from: number,
  to: number,
  found: Candidate[],
): void {
  const { codes } = text;
  const { idOf, width, begin, end: endCosts, follow, surnames } = tables;
  const size = to - from;
  let dotted = false;
  for (let at = from; at < to && !dotted; at += 1) dotted = parts[at] === 2;
  best.fill(never, 0, size + 1);
  best[0] = 0;
  const improveBy = (at: number, cost: number, source: number, piece: number): void => {
    if (cost >= (best[at - from] ?? 0)) return;
    best[at - from] = cost;
    came[at - from] = source;
    kind[at - from] = piece;
  };
  const plain = {
    text,
    parts,
    tables,
    to,
    improve: (at: number, cost: number, source: number): void => improveBy(at, cost, source, 0),
  };
  // Names that are not at their end, each with where it began: of one character, of more, the same behind a joint, and
  // right behind one.
  let [one, more, dottedOne, dottedMore, joined] = [never, never, never, never, never];
  let [oneStart, moreStart, dottedOneStart, dottedMoreStart, joinedStart] = [from, from, from, from, from];
  let last = 0;
  for (let at = from; at < to; at += 1) {
    const code = codes[at] ?? 0;
    const here = best[at - from] ?? 0;
    readWord(plain, at, here);
    if (parts[at] === 2) {
      // A part ends here; a second mark of a joint (·W·) goes on with it.
      const ending = endCosts[last] ?? 0;
      let [least, start] = [joined, joinedStart];
      if (one + ending < least) [least, start] = [one + ending, oneStart];
      if (more + ending < least) [least, start] = [more + ending, moreStart];
      if (dottedOne + ending < least) [least, start] = [dottedOne + ending, dottedOneStart];
      if (dottedMore + ending < least) [least, start] = [dottedMore + ending, dottedMoreStart];
      joined = least + (marks.has(code) ? markCost : jointCost);
      joinedStart = start;
      one = more = dottedOne = dottedMore = never;
      continue;
    }
    const surname = surnames.get(code);
    if (surname !== undefined) readChinese(plain, at, here, surname);
    const id = idOf[code] ?? 0;
    if (id === 0 && !dotted) {
      one = more = dottedOne = dottedMore = joined = never;
      last = 0;
      continue;
    }
    const beginning = begin[id] ?? 0;
    const going = follow[last * width + id] ?? 0;
    // Names of more characters go on first, for they come from those of one.
    const [fromDottedOne, fromDottedMore] = [dottedOne + going, dottedMore + going];
    dottedMore = Math.min(fromDottedOne, fromDottedMore);
    if (fromDottedOne <= fromDottedMore) dottedMoreStart = dottedOneStart;
    dottedOne = joined + beginning;
    dottedOneStart = joinedStart;
    joined = never;
    const [fromOne, fromMore] = [one + going, more + going + (at - moreStart >= longestUndotted ? longCost : 0)];
    more = Math.min(fromOne, fromMore);
    if (fromOne <= fromMore) moreStart = oneStart;
    one = here + nameCost + beginning - cueBefore(text, tables, at).weight;
    oneStart = at;
    last = id;
    if (more === never && dottedOne === never && dottedMore === never) continue;
    const ending = (endCosts[id] ?? 0) - cueBehind(text, tables, at + 1).weight;
    improveBy(at + 1, more + ending + (at + 1 - moreStart === 2 ? shortCost : 0), moreStart, 1);
    improveBy(at + 1, dottedOne + ending, dottedOneStart, 2);
    improveBy(at + 1, dottedMore + ending, dottedMoreStart, 2);
  }

  const first = found.length;
  for (let end = to; end > from; end = came[end - from] ?? from) {
    const start = came[end - from] ?? from;
    const piece = kind[end - from] ?? 0;
    if (piece === 0) continue;
    const cost = (best[end - from] ?? 0) - (best[start - from] ?? 0);
    const gain = plainCost(text, parts, tables, start, end) - cost;
    const initials = initialsBefore(text, start);
    found.push({ start: initials, end, gain, dotted: piece === 2 || initials < start });
  }
  if (found.length - first > 1) found.push(...found.splice(first).reverse());
}

/** How much of the text around characters of sound is read with them, so that a word at the edge is seen whole. */
const margin = 3;
/** How far around a joint characters may be parts of a name that are none of sound. */
const jointReach = 6;
/** What two characters in a row cost at most where a name is looked for at all. */
const likelyPair = 9;

/**
 * Finds what may be a name by sound, with how much speaks for it. Only stretches with two characters of sound in a row, or
 * a joint, are read. In order, without overlaps; linear.
 *
 * @example findCandidates(text of 议员福尔加尔说, tables)[0]?.start // 2
 */
export function findCandidates(text: DetectionText, tables: ModelTables): readonly Candidate[] {
  const { codes } = text;
  const { idOf, width, follow } = tables;
  const parts = partsOf(text);
  const found: Candidate[] = [];
  let workspace = workspaceOf(Math.min(codes.length, 256) + 1);
  let behindLast = 0;
  let id = 0;
  for (let at = 0; at < codes.length; ) {
    const next = parts[at + 1] === 1 ? (idOf[codes[at + 1] ?? 0] ?? 0) : 0;
    if (id === 0 && parts[at] === 1) id = idOf[codes[at] ?? 0] ?? 0;
    const isPair = id !== 0 && next !== 0 && (follow[id * width + next] ?? 0) < likelyPair;
    if (!isPair && parts[at] !== 2) {
      at += 1;
      id = next;
      continue;
    }
    let from = at;
    const reach = parts[at] === 2 ? jointReach + margin : margin;
    while (from > behindLast && at - from < reach && parts[from - 1] !== 0) from -= 1;
    let to = at + 1;
    let lastSound = at;
    while (to < codes.length && parts[to] !== 0 && to - lastSound <= margin) {
      if (parts[to] === 2) lastSound = to + jointReach;
      else if ((idOf[codes[to] ?? 0] ?? 0) !== 0) lastSound = Math.max(lastSound, to);
      to += 1;
    }
    if (to - from >= workspace.best.length) workspace = workspaceOf(2 * (to - from));
    readStretch(text, parts, tables, workspace, from, to, found);
    behindLast = to;
    at = to;
    id = 0;
  }
  return found;
}

import type { Span } from '@yiming/core';
import { fold } from '@yiming/glossary';
import { say } from '../message.js';
import { bodyEdge, bodyStart, isHeaded } from './body-edge.js';
import { findBracketed } from './bracketed.js';
import { type ChineseSide, chineseBefore, indexKnown, type KnownPlaces } from './chinese-side.js';
import type { Gloss, GlossContext, GlossKind, KnownName } from './gloss.js';
import { isCredit, latinKindOf, mayBePerson, mayCredit } from './latin-kind.js';
import { agreesWith, latinWords, partOf } from './latin-words.js';
import { type Edge, nameEdge } from './name-edge.js';
import { nameEnd } from './name-end.js';
import { findNamedOtherwise } from './named-otherwise.js';
import { type LatinSide, latinBefore, readLatin } from './read-latin.js';
import { soundEdge } from './sound-edge.js';

/** What all glosses of one text are read with. */
interface Reading {
  readonly text: string;
  readonly folded: string;
  readonly context: GlossContext;
  readonly known: KnownPlaces;
}

const medium = /(?:报|日报|时报|邮报|周刊|月刊|杂志|新闻|电视台|电台|广播|通讯社|新闻网|社|网|频道)$/;
/** Words of speech, which a quotation has and a name has not: “我们不会退缩”（Zelensky）. Folded. */
const spoken = /[我你您他她它们]|不会|不能|不要|应该|必须|可以|正在|已经|[吗吧呢啊]$/;
const generic = /[市省州县郡区岛镇村河湖山港邦府]$/;
const dot = /[·•‧・∙．⋅･]/;
const han = /\p{Script=Han}/u;
const placeTypes: ReadonlySet<string> = new Set(['place', 'country']);

/** The bits a character that the letters of a whole stretch cost, in any of the ways a name is shortened. */
function fitsWhole({ folded, context }: Reading, { start, end }: Span, latin: string): boolean {
  if (context.fit === undefined) return false;
  const sound = soundEdge(folded, { floor: start, last: start, end }, latin, context.fit);
  return sound !== undefined && sound.cost <= 4;
}

/** The kind where a known name or the edge does not tell another. */
function kindOf(reading: Reading, span: Span, latin: string, edge: Edge, known: KnownName | undefined): GlossKind {
  const form = latinKindOf(latin);
  if (form === 'abbreviation') return 'abbreviation';
  if (form === 'phrase') return 'phrase';
  if (known?.type === 'person' || known?.type === 'org' || known?.type === 'media') return known.type;
  if (known !== undefined && placeTypes.has(known.type)) return 'place';
  if (edge.person) return 'person';
  const zh = reading.folded.slice(span.start, span.end);
  if (medium.test(zh) && form !== 'body') return 'media';
  if (form === 'body' || isHeaded(zh)) return 'org';
  if (form === 'media' && !edge.marked) return 'media';
  return generic.test(zh) ? 'place' : 'name';
}

/** Asks for each pair once: a text that goes on with one name costs no more than its first gloss. */
function rememberFits(fit: NonNullable<GlossContext['fit']>): NonNullable<GlossContext['fit']> {
  const asked = new Map<string, number | undefined>();
  return (zh, latin) => {
    const key = `${zh} ${latin}`;
    if (!asked.has(key)) asked.set(key, fit(zh, latin));
    return asked.get(key);
  };
}

/** Puts a gloss together from its edges. */
function glossAt(reading: Reading, end: number, side: LatinSide, edge: Edge): Gloss {
  const { text, folded, context, known } = reading;
  const span = { start: edge.start, end };
  const there = (known.endingAt.get(end) ?? []).find(({ start }) => start === edge.start);
  const kind = kindOf(reading, span, side.latin, edge, there);
  const agrees = there !== undefined && agreesWith(there, side.latin);
  const several =
    !edge.marked && latinWords(side.latin).length > 1 && (kind === 'person' || kind === 'place' || kind === 'name');
  const sound =
    several && edge.words === undefined && context.fit !== undefined && end - edge.start < 12
      ? soundEdge(folded, { floor: edge.start, last: edge.start, end }, side.latin, context.fit)
      : undefined;
  const words = edge.words ?? (sound !== undefined && sound.cost <= 4.5 ? sound.words : undefined);
  const part =
    several && words !== undefined && !dot.test(text.slice(edge.start, end)) && !edge.written
      ? partOf(side.latin, words)
      : undefined;
  return {
    ...span,
    text: text.slice(span.start, span.end),
    latin: side.latin,
    latinStart: side.start,
    latinEnd: side.end,
    ...(side.abbreviation === undefined ? {} : { abbreviation: side.abbreviation }),
    kind: part !== undefined && kind === 'name' ? 'person' : kind,
    relation: there === undefined || there.english.length === 0 ? 'new' : agrees ? 'confirms' : 'contradicts',
    ...(part === undefined ? {} : { part }),
    certain: edge.certain,
    reasons: [edge.reason],
  };
}

/** The edge that a known name gives whose English the Latin is; the longest such name. */
function knownEdge({ text, known }: Reading, end: number, latin: string): Edge | undefined {
  const agreeing = (known.endingAt.get(end) ?? []).filter(
    (name) => agreesWith(name, latin) && !dot.test(text.charAt(name.start - 1)),
  );
  const [longest] = [...agreeing].sort((a, b) => a.start - b.start);
  return longest === undefined
    ? undefined
    : {
        start: longest.start,
        certain: true,
        person: longest.type === 'person',
        reason: say('knownEnglish'),
      };
}

/** The edge inside marks, which give it; a person's words need letters that fit, since a quotation may have a speaker. */
function markedEdge(reading: Reading, side: ChineseSide, latin: string): Edge | undefined {
  const zh = reading.text.slice(side.start, side.end);
  const form = latinKindOf(latin);
  if (side.marks === 'work')
    return {
      start: side.start,
      certain:
        form !== 'abbreviation' &&
        (medium.test(fold(zh)) || /\s/.test(latin)) &&
        !mayCredit(latin) &&
        (form !== 'body' || !/\bPress\b/.test(latin)),
      person: false,
      marked: true,
      reason: say('titleMarks'),
    };
  if (/[。！？，；,!?;]/.test(zh) || [...zh].length > 16)
    return form === 'phrase'
      ? { start: side.start, certain: false, person: false, reason: say('quotation') }
      : undefined;
  const fits = fitsWhole(reading, side, latin);
  const speaker = latinWords(latin).some((word) => reading.known.personWords.has(word));
  const speech = form === 'name' && spoken.test(reading.folded.slice(side.start, side.end));
  const doubtful = !fits && (speaker || speech || (form === 'name' && mayCredit(latin)));
  return {
    start: side.start,
    ...(fits ? {} : { marked: true }),
    certain: !doubtful && [...zh].length > 1,
    person: fits && mayBePerson(latin),
    reason: say('quotationMarks'),
  };
}

/** The edge of an unmarked stretch, and where its name ends. */
function openEdge(
  reading: Reading,
  side: ChineseSide,
  latin: LatinSide,
): { readonly edge: Edge; readonly end: number } | undefined {
  const { folded, context, known } = reading;
  const form = latin.calledShort ? 'abbreviation' : latinKindOf(latin.latin);
  if (form === 'phrase') {
    const start = bodyStart(folded, side, latin.latin, known);
    const length = side.end - start;
    if (length < 2 || length > 12) return undefined;
    return { end: side.end, edge: { start, certain: false, person: false, reason: say('words') } };
  }
  const headed = isHeaded(folded.slice(side.start, side.end));
  const body = (): Edge | undefined =>
    bodyEdge(folded, side, { text: latin.latin, isAbbreviation: form === 'abbreviation' }, known, context.fit);
  if (form === 'abbreviation' || form === 'body') {
    const edge = body();
    return edge === undefined || (form === 'abbreviation' && !headed && !edge.certain && !latin.calledShort)
      ? undefined
      : { edge, end: side.end };
  }
  const end = nameEnd(folded, side, known);
  if (end === undefined) return undefined;
  const name = nameEdge(folded, { ...side, end }, latin.latin, known, context.fit);
  if (name?.certain) return { edge: name, end };
  if (end === side.end && generic.test(folded.slice(side.start, end)) && !mayBePerson(latin.latin)) {
    const place = nameEdge(folded, { ...side, end: end - 1 }, latin.latin, known, context.fit);
    if (place?.certain) return { edge: { ...place, person: false }, end };
  }
  const asBody = headed && end === side.end ? body() : undefined;
  const edge = asBody ?? name;
  return edge === undefined ? undefined : { edge, end };
}

/** Reads one Latin side with the Chinese that ends at `bracket`. */
function readPair(reading: Reading, bracket: number, behind: string, latin: LatinSide): Gloss | undefined {
  const { text, context } = reading;
  if (latinKindOf(latin.latin) === 'code') return undefined;
  const { inside } = latin;
  if (inside !== undefined && inside.end - inside.start > 1) {
    const edge = knownEdge(reading, inside.end, latin.latin);
    if (edge?.start === inside.start) return glossAt(reading, inside.end, latin, edge);
    if (context.fit !== undefined && fitsWhole(reading, inside, latin.latin))
      return glossAt(reading, inside.end, latin, {
        start: inside.start,
        certain: true,
        person: false,
        reason: say('bothInBracket'),
      });
  }
  const side = chineseBefore(text, bracket, behind);
  if (side === undefined || isCredit(latin.latin, reading.folded.slice(side.start, side.end))) return undefined;
  const end = side.marks === undefined ? (nameEnd(reading.folded, side, reading.known) ?? side.end) : side.end;
  const known = knownEdge(reading, end, latin.latin) ?? knownEdge(reading, side.end, latin.latin);
  if (side.marks !== undefined) {
    const edge = known?.start === side.start ? known : markedEdge(reading, side, latin.latin);
    return edge === undefined ? undefined : glossAt(reading, side.end, latin, edge);
  }
  if (known !== undefined && known.start >= side.start) {
    // 金卡戴珊（Kim Kardashian）: the glossary has the family name alone.
    const wider =
      known.person && latinKindOf(latin.latin) === 'name'
        ? nameEdge(reading.folded, { ...side, end }, latin.latin, reading.known, context.fit)
        : undefined;
    if (wider?.certain && wider.start < known.start) return glossAt(reading, end, latin, wider);
    const knownEnd = knownEdge(reading, end, latin.latin) === undefined ? side.end : end;
    return glossAt(reading, knownEnd, latin, known);
  }
  const found = openEdge(reading, side, latin);
  return found === undefined ? undefined : glossAt(reading, found.end, latin, found.edge);
}

/** Latin first, the Chinese in the bracket: Javid Ahamad Qaem（卡伊姆）. Only where letters or a known name agree. */
function readLatinFirst(reading: Reading, bracket: number, inner: Span): Gloss | undefined {
  const { text, folded } = reading;
  const raw = text.slice(inner.start, inner.end);
  const zh = raw.trim();
  if (zh.length < 2 || zh.length > 20 || ![...zh].every((character) => han.test(character) || dot.test(character)))
    return undefined;
  const latin = latinBefore(text, bracket);
  if (latin === undefined || latinKindOf(latin.latin) === 'code') return undefined;
  const start = inner.start + raw.indexOf(zh);
  const end = start + zh.length;
  const known = knownEdge(reading, end, latin.latin);
  if (known?.start === start) return glossAt(reading, end, latin, known);
  if (latinKindOf(latin.latin) !== 'name' || !fitsWhole(reading, { start, end }, latin.latin)) return undefined;
  if (folded.length === 0) return undefined;
  const person = mayBePerson(latin.latin);
  return glossAt(reading, end, latin, {
    start,
    certain: true,
    person,
    reason: say('chineseInBracket'),
  });
}

/**
 * Finds the pairs of Chinese and Latin names that a text gives itself, in brackets (卡伊姆（Javid Ahamad Qaem）, the other way
 * round too), behind a dash (北约——NATO) or named so (英文名X). Titles, marks, roles and labels are peeled off. Addresses,
 * units, tickers, codes, credits of pictures are none. Where an edge is doubtful the gloss is not `certain`, or not there. In order of the Chinese;
 * spans are UTF-16 code units, end exclusive, into the text. Never throws; empty text gives none. Linear: the work for
 * each bracket is bounded.
 *
 * @example
 * findGlosses('驻华大使卡伊姆（Javid Ahamad Qaem）说', { names: [], titles: [{ start: 0, end: 4 }], fit })[0]?.text // '卡伊姆'
 */
export function findGlosses(text: string, context: GlossContext): readonly Gloss[] {
  const { fit } = context;
  const remembered = fit === undefined ? context : { ...context, fit: rememberFits(fit) };
  const reading: Reading = { text, folded: fold(text), context: remembered, known: indexKnown(context) };
  const found = findBracketed(text).flatMap(({ start, end, inner }): readonly Gloss[] => {
    const latin = readLatin(text, inner);
    const gloss =
      latin === undefined ? readLatinFirst(reading, start, inner) : readPair(reading, start, text.charAt(end), latin);
    return gloss === undefined ? [] : [gloss];
  });
  const named = findNamedOtherwise(text).flatMap(({ zhEnd, latin, isDash }): readonly Gloss[] => {
    const gloss = readPair(reading, zhEnd, '', latin);
    return gloss?.certain && (!isDash || gloss.relation === 'confirms') ? [gloss] : [];
  });
  return [...found, ...named].sort((a, b) => a.start - b.start);
}

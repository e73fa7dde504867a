import type { Span } from '@yiming/core';
import { foldCode } from '../match/fold.js';
import { formatMessage } from '../reasons/message.js';
import { type RecognitionMessage, say } from '../reasons/recognition-templates.js';
import type { DetectionModel } from './detection-model.js';
import { chanceOf, type Found, findTogether } from './find-together.js';
import { modelTables } from './model-tables.js';
import { cueBefore, cueBehind, type DetectionText, isJointClip, reasonOf } from './name-cues.js';

/** How sure a guess must be: `strict` for what is shown unasked, `loose` for a list to choose from. */
export type Strictness = 'strict' | 'balanced' | 'loose';

/** A foreign name that no glossary knows. Offsets: UTF-16 code units into the text, end exclusive. */
export interface UnknownName extends Span {
  /** As the text writes it. */
  readonly text: string;
  /** How likely it is a name with these edges, from 0 to 1. */
  readonly score: number;
  /** What it very likely names; `undefined` where nothing beside it tells. */
  readonly kind: 'person' | 'place' | undefined;
  /** Why it is taken for one, in English: “behind the title 议员”; the first is that it is written by its sound. */
  readonly reasons: readonly string[];
  /** The reasons behind the first, to be said in any language. */
  readonly cues: readonly RecognitionMessage[];
}

/** A text in which names are sought, and what is known of it. */
export interface DetectOptions {
  /** Names found already: a new one never overlaps them, but may begin or end right there. */
  readonly covered?: readonly Span[];
  /** Whether a person's title ends at an offset. The model knows the usual titles itself. */
  readonly titleEnds?: (index: number) => boolean;
}

/** A text of several, such as a paragraph of an article. */
export interface DetectText extends DetectOptions {
  readonly text: string;
}

/** How to choose among what may be names. */
export interface ChooseOptions {
  /** @default 'strict' */
  readonly strictness?: Strictness;
}

/** Finds foreign names that are written by their sound without a list of them. */
export interface Detector {
  /** The names in one text, in order, without overlaps. */
  readonly detect: (text: string, options?: DetectOptions & ChooseOptions) => readonly UnknownName[];
  /**
   * The names in each of the texts of one article: what is found surely in one place lends its other places, and the parts
   * of a dotted name count as names, too.
   */
  readonly detectAll: (texts: readonly DetectText[], options?: ChooseOptions) => readonly (readonly UnknownName[])[];
}

const leastScore: Readonly<Record<Strictness, number>> = { strict: 0.8, balanced: 0.6, loose: 0.4 };

/** What is known of all places of one name in the texts. */
interface Group {
  readonly count: number;
  readonly people: number;
  readonly places: number;
}

interface Described extends Found {
  readonly beside: readonly RecognitionMessage[];
  readonly kind: UnknownName['kind'];
  readonly isBody: boolean;
  readonly isClips: boolean;
}

/** How much it tells that a name stands several times, by the logarithm of how often. */
const repeatWeight = 1.2;

function prepare({ text, covered = [], titleEnds }: DetectText): DetectionText {
  const codes = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) codes[at] = foldCode(text.charCodeAt(at));
  const mask = new Uint8Array(text.length);
  for (const { start, end } of covered) mask.fill(1, start, end);
  return { codes, covered: mask, ...(titleEnds === undefined ? {} : { titleEnds }) };
}

/** The name as it is handed out; what it names is told by all of its places. */
function nameOf(one: Described, text: string, { count, people, places }: Group): UnknownName {
  const cues = [
    ...(one.dotted ? [say('middleDot')] : []),
    ...one.beside,
    ...(count > 1 ? [say('standsTimes', count)] : []),
    ...(one.lent === undefined || one.lent === one.key ? [] : [say('partOf', one.lent)]),
  ];
  return {
    start: one.start,
    end: one.end,
    text: text.slice(one.start, one.end),
    score: chanceOf(one.gain + repeatWeight * Math.log(count)),
    kind: people > places ? 'person' : places > people ? 'place' : one.kind,
    reasons: [say('characterSounds'), ...cues].map((reason) => formatMessage(reason)),
    cues,
  };
}

/**
 * Makes a detector of a model. Names of Chinese, Korean, Japanese and Vietnamese people, which are not written by their
 * sound, are not sought. Takes some milliseconds; texts are then read in linear time.
 *
 * @example
 * createDetector(model).detect('美国议员福尔加尔周三表示')[0]?.text // '福尔加尔'
 */
export function createDetector(model: DetectionModel): Detector {
  const tables = modelTables(model);

  function describe(one: Found, text: DetectionText, source: string): Described {
    const { start, end } = one;
    const [before, behind] = [cueBefore(text, tables, start), cueBehind(text, tables, end)];
    const beside = [
      reasonOf(before, source.slice(Math.max(0, start - (before.reach ?? 0)), start)),
      reasonOf(behind, source.slice(end, end + (behind.reach ?? 0))),
    ];
    const ofPerson = one.dotted || one.lent?.includes('·') === true;
    const isPerson = ofPerson || before.kind === 'person' || behind.kind === 'person' || behind.kind === 'latin';
    const isPlace = behind.kind === 'place' || (before.kind === 'place' && behind.kind === undefined);
    return {
      ...one,
      beside: beside.filter((reason) => reason !== undefined),
      kind: isPlace && !ofPerson ? 'place' : isPerson ? 'person' : undefined,
      isBody: behind.kind === 'body',
      isClips: isJointClip(text, start, end),
    };
  }

  const detectAll: Detector['detectAll'] = (inputs, { strictness = 'strict' } = {}) => {
    const texts = inputs.map(prepare);
    const found = findTogether(texts, tables);
    const groups = new Map<string, Group>();
    const described = found.flatMap((one) => {
      const [text, input] = [texts[one.index], inputs[one.index]];
      return text === undefined || input === undefined ? [] : [describe(one, text, input.text)];
    });
    for (const { key, kind } of described) {
      const group = groups.get(key) ?? { count: 0, people: 0, places: 0 };
      groups.set(key, {
        count: group.count + 1,
        people: group.people + (kind === 'person' ? 1 : 0),
        places: group.places + (kind === 'place' ? 1 : 0),
      });
    }
    const names: UnknownName[][] = inputs.map(() => []);
    for (const one of described) {
      const group = groups.get(one.key) ?? { count: 1, people: 0, places: 0 };
      const name = nameOf(one, inputs[one.index]?.text ?? '', group);
      if (name.score < leastScore[strictness]) continue;
      if (strictness !== 'loose' && one.isBody) continue;
      const isLent = one.lent !== undefined && one.lent !== one.key;
      const isClips = one.isClips && !isLent && one.kind !== 'person';
      if (strictness !== 'loose' && isClips) continue;
      // Two characters are a word, or two countries, as easily as a name: something has to say that it is a person.
      const isShort = !one.dotted && one.end - one.start < 3 && !isLent;
      if (strictness === 'strict' && isShort && group.people === 0) continue;
      names[one.index]?.push(name);
    }
    return names;
  };
  return {
    detectAll,
    detect: (text, { strictness = 'strict', ...options } = {}) =>
      detectAll([{ text, ...options }], { strictness })[0] ?? [],
  };
}

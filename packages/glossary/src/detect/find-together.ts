import { type Candidate, findCandidates } from './find-candidates.js';
import { type ModelTables, pairKey } from './model-tables.js';
import type { DetectionText } from './name-cues.js';

/** A possible name in one of several texts. */
export interface Found extends Candidate {
  /** Which of the texts it is in. */
  readonly index: number;
  /** As the folded text writes it. */
  readonly key: string;
  /** The name found surely elsewhere that it is, or is a part of. */
  readonly lent?: string;
}

/** How a gain becomes a chance: the statistics of neighbours tell the same thing twice, so it is not taken in full. */
const scale = 0.45;

/**
 * How likely what gains so much is a name, from 0 to 1.
 *
 * @example chanceOf(0) // 0.5
 */
export const chanceOf = (gain: number): number => 1 / (1 + Math.exp(-scale * gain));

/** How likely a name must be to lend its other places. */
const sureScore = 0.8;

/** Words of one character that stand before a name and may be read as its first one. */
const mayStandBefore: ReadonlySet<string> = new Set(
  '让比对和与及向给被把由从在为是据称于本该贺访像以或因按当令使迎送请劝助促说都会使只还也',
);

const dotCode = 0xb7;

const textOf = (codes: Uint16Array): string => {
  let text = '';
  for (const code of codes) text += String.fromCharCode(code);
  return text;
};

const partsOf = (name: string): readonly string[] => name.split(/[·.=＝－‐‑-]/);

/** Whether an ordinary word reaches over one of the edges of a span, or a joint stands beside it. */
function isCut({ codes }: DetectionText, { words }: ModelTables, start: number, end: number): boolean {
  const [before, first, last, behind] = [
    codes[start - 1] ?? 0,
    codes[start] ?? 0,
    codes[end - 1] ?? 0,
    codes[end] ?? 0,
  ];
  const isWord = (one: number, two: number): boolean => (words.cost[words.find(one, two)] ?? 99) < 99;
  return before === dotCode || behind === dotCode || isWord(before, first) || isWord(last, behind);
}

function findIn(texts: readonly DetectionText[], tables: ModelTables): readonly Found[] {
  return texts.flatMap((text, index) =>
    findCandidates(text, tables).map(({ start, end, gain, dotted }) => ({
      start,
      end,
      gain,
      dotted,
      index,
      key: textOf(text.codes.subarray(start, end)),
    })),
  );
}

/**
 * The name without what stands before it where the rest is found surely elsewhere, and oftener: 特朗普 of 让特朗普, 比特朗普.
 * Only a character that is a word by itself, or two, may go.
 */
function trim(found: readonly Found[]): readonly Found[] {
  const counts = new Map<string, number>();
  for (const { key, dotted } of found)
    for (const name of dotted ? [key, ...partsOf(key)] : [key]) counts.set(name, (counts.get(name) ?? 0) + 1);
  return found.map((one) => {
    for (const left of [1, 2]) {
      const rest = one.key.slice(left);
      const before = Array.from(one.key.slice(0, left));
      if (rest.length < 2 || !before.every((character) => mayStandBefore.has(character))) continue;
      if ((counts.get(rest) ?? 0) > (counts.get(one.key) ?? 0)) return { ...one, start: one.start + left, key: rest };
    }
    return one;
  });
}

/** Further places of names found surely, and of the parts of dotted ones; in order. */
function lend(texts: readonly DetectionText[], tables: ModelTables, found: readonly Found[]): readonly Found[] {
  const sure = new Map<string, Found>();
  for (const one of found) {
    if (chanceOf(one.gain) < sureScore) continue;
    const names = one.dotted ? [one.key, ...partsOf(one.key)] : [one.key];
    for (const name of names) if (name.length > 1 && (sure.get(name)?.gain ?? 0) < one.gain) sure.set(name, one);
  }
  if (sure.size === 0) return found;
  const begins = new Uint8Array(0x10000);
  const byPair = new Map<number, { readonly name: string; readonly source: Found }[]>();
  for (const [name, source] of sure) {
    const key = pairKey(name.charCodeAt(0), name.charCodeAt(1));
    begins[name.charCodeAt(0)] = 1;
    byPair.set(key, [...(byPair.get(key) ?? []), { name, source }]);
  }
  for (const names of byPair.values()) names.sort((one, other) => other.name.length - one.name.length);
  const isAt = ({ codes }: DetectionText, name: string, start: number): boolean => {
    let index = 2;
    while (index < name.length && codes[start + index] === name.charCodeAt(index)) index += 1;
    return index === name.length;
  };
  const result: Found[] = [];
  let next = 0;
  for (const [index, text] of texts.entries()) {
    const { codes, covered } = text;
    for (let start = 0; start < codes.length; ) {
      const own = found[next];
      if (begins[codes[start] ?? 0] === 0 && own?.start !== start) {
        start += 1;
        continue;
      }
      if (own?.index === index && own.start === start) {
        const source = sure.get(own.key);
        result.push(
          source === undefined || source.gain <= own.gain ? own : { ...own, gain: source.gain, lent: source.key },
        );
        next += 1;
        start = own.end;
        continue;
      }
      const limit = own?.index === index ? own.start : codes.length;
      const here = byPair.get(pairKey(codes[start] ?? 0, codes[start + 1] ?? 0))?.find(({ name }) => {
        const end = start + name.length;
        if (end > limit || !isAt(text, name, start) || isCut(text, tables, start, end)) return false;
        for (let at = start; at < end; at += 1) if (covered[at] === 1) return false;
        return true;
      });
      if (here === undefined) {
        start += 1;
        continue;
      }
      const { name, source } = here;
      const end = start + name.length;
      result.push({ start, end, gain: source.gain, dotted: name.includes('·'), index, key: name, lent: source.key });
      start = end;
    }
  }
  return result;
}

/**
 * Finds what may be names in the texts of one article, in order: each by itself, then with the edges that they have where
 * they are surer, and then where those found surely, and the parts of dotted ones, stand besides. Linear.
 *
 * @example findTogether([texts of 安妮卡·索尔巴肯说 and 索尔巴肯走了], tables).length // 2
 */
export function findTogether(texts: readonly DetectionText[], tables: ModelTables): readonly Found[] {
  return lend(texts, tables, trim(findIn(texts, tables)));
}

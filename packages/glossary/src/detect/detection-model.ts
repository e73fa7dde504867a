/** The characters that may follow one, each with what it costs, by the character before. */
export type Follow = ReadonlyMap<string, ReadonlyMap<string, number>>;

/**
 * Statistics that names rendered by sound are told from ordinary text with. Every cost is a negative natural logarithm of
 * a chance. Characters are Simplified.
 */
export interface DetectionModel {
  /** What the model was made of: a checksum that tells when the data have changed. */
  readonly inputs: string;
  /** The characters that render sounds, each with the cost of beginning a part of a name. */
  readonly begin: ReadonlyMap<string, number>;
  /** The cost of standing behind any character in a part of a name. */
  readonly inside: ReadonlyMap<string, number>;
  /** The cost of ending a part of a name there. */
  readonly end: ReadonlyMap<string, number>;
  /** What it costs that a character follows which is not among those of {@link follow}; `inside` comes on top. */
  readonly other: ReadonlyMap<string, number>;
  readonly follow: Follow;
  /** The cost of standing in ordinary text outside of any word that the model knows. */
  readonly outside: ReadonlyMap<string, number>;
  /** Ordinary words that hold characters of sound, with their costs. */
  readonly words: ReadonlyMap<string, number>;
  /** The last two characters of titles: 总统, 议员, 大使. */
  readonly titles: ReadonlySet<string>;
  /** Family names of Chinese, Korean and Vietnamese people, of one character, and the characters of their given names. */
  readonly surnames: ReadonlyMap<string, number>;
  readonly given: ReadonlyMap<string, number>;
}

/** Costs are written in sevenths, one printable character each, behind the Chinese character that they are of: 阿5艾D. */
const firstCode = 35;
const steps = 7;
const mostCost = 90;

const encode = (costs: ReadonlyMap<string, number>): string =>
  [...costs]
    .map(([key, cost]) => key + String.fromCharCode(firstCode + Math.min(mostCost, Math.round(cost * steps))))
    .join('');

function decode(text: string): ReadonlyMap<string, number> {
  const costs = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at += 2)
    costs.set(text.charAt(at), (text.charCodeAt(at + 1) - firstCode) / steps);
  return costs;
}

/** The words by what they cost, and then by the first character, the rest of each behind it: 马 `上 路`. */
function encodeWords(words: ReadonlyMap<string, number>): Readonly<Record<string, string>> {
  const byCost = new Map<string, Map<string, string[]>>();
  for (const [word, cost] of words) {
    const group = byCost.get(cost.toFixed(1)) ?? new Map<string, string[]>();
    byCost.set(cost.toFixed(1), group);
    const first = word.charAt(0);
    group.set(first, [...(group.get(first) ?? []), word.slice(1)]);
  }
  const line = (group: ReadonlyMap<string, readonly string[]>): string =>
    [...group]
      .map(([first, rests]) => {
        const longer = rests.filter((rest) => rest.length > 1);
        return [first + rests.filter((rest) => rest.length === 1).join(''), ...longer].join(',');
      })
      .join(' ');
  return Object.fromEntries([...byCost].map(([cost, group]) => [cost, line(group)]));
}

function decodeWords(groups: Readonly<Record<string, string>>): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const [cost, line] of Object.entries(groups)) {
    for (const group of line.split(' ')) {
      const [short = '', ...longer] = group.split(',');
      const first = short.charAt(0);
      for (const rest of short.slice(1)) words.set(first + rest, Number(cost));
      for (const rest of longer) words.set(first + rest, Number(cost));
    }
  }
  return words;
}

const costKeys = ['begin', 'inside', 'end', 'other', 'outside', 'surnames', 'given'] as const;

/**
 * The model as text: JSON of some 150 kB that {@link readDetectionModel} reads. Costs are rounded to sevenths, and end at 12.9.
 *
 * @example JSON.parse(formatDetectionModel(model)).version // 1
 */
export function formatDetectionModel(model: DetectionModel): string {
  const lines = {
    version: 1,
    inputs: model.inputs,
    ...Object.fromEntries(costKeys.map((key) => [key, encode(model[key])])),
    follow: Object.fromEntries([...model.follow].map(([before, costs]) => [before, encode(costs)])),
    words: encodeWords(model.words),
    titles: [...model.titles].join(''),
  };
  return `${JSON.stringify(lines, undefined, 1)}\n`;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTextTable = (value: unknown): value is Readonly<Record<string, string>> =>
  isRecord(value) && Object.values(value).every((text) => typeof text === 'string');

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Reads a model that {@link formatDetectionModel} wrote; `undefined` for text of another shape or version. Linear, some
 * milliseconds.
 *
 * @example readDetectionModel('{}') // undefined
 */
export function readDetectionModel(text: string): DetectionModel | undefined {
  const value = parse(text);
  if (!isRecord(value) || value['version'] !== 1) return undefined;
  const { inputs, follow, words, titles, ...rest } = value;
  if (typeof inputs !== 'string' || typeof titles !== 'string' || !isTextTable(follow) || !isTextTable(words))
    return undefined;
  const costsOf = (key: (typeof costKeys)[number]): ReadonlyMap<string, number> | undefined => {
    const costs = rest[key];
    return typeof costs === 'string' ? decode(costs) : undefined;
  };
  const [begin, inside, end, other, outside, surnames, given] = costKeys.map(costsOf);
  if (!begin || !inside || !end || !other || !outside || !surnames || !given) return undefined;
  return {
    inputs,
    begin,
    inside,
    end,
    other,
    outside,
    surnames,
    given,
    follow: new Map(Object.entries(follow).map(([before, costs]) => [before, decode(costs)])),
    words: decodeWords(words),
    titles: new Set(titles.match(/../gu) ?? []),
  };
}

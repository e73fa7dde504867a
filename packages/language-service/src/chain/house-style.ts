import type { Problem } from '@yiming/core';

/** How a publication mentions names. */
export interface HouseStyle {
  /**
   * What a person is called at the first mention: the full name with the role (Russian Foreign Minister Sergey Lavrov), or
   * without. @default 'role'
   */
  readonly first: 'role' | 'full';
  /** What a person is called afterwards: by the naming culture, or in full again. @default 'culture' */
  readonly later: 'culture' | 'full';
  /** Later forms of particular persons, by their full English: Kim Jong Un is Kim. */
  readonly persons: ReadonlyMap<string, string>;
  /** Later forms by naming culture that differ from the usual: full for a culture that is never shortened. */
  readonly cultures: ReadonlyMap<string, 'first-word' | 'last-word' | 'full'>;
}

/** The style of AP: full name and role first, then by naming culture. */
export const defaultStyle: HouseStyle = { first: 'role', later: 'culture', persons: new Map(), cultures: new Map() };

/** A house style, and what is wrong with its file. Offsets: UTF-16 code units into the text. */
export interface ReadHouseStyleResult {
  readonly style: HouseStyle;
  readonly problems: readonly Problem[];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const ways = ['first-word', 'last-word', 'full'] as const;

/**
 * Reads a house-style file: JSON with `firstMention` (`role`, `full`), `laterMention` (`culture`, `full`), `persons` (full
 * English to later form) and `cultures` (naming culture to `first-word`, `last-word` or `full`); all may be absent. Never
 * throws on data: what cannot be read keeps its default and is a problem that names the key. Empty text is the default.
 *
 * @example readHouseStyle('{"persons":{"Abdul Ghani Baradar":"Mullah Baradar"}}').style.persons.get('Abdul Ghani Baradar')
 * // 'Mullah Baradar', for 巴拉达尔
 */
export function readHouseStyle(text: string): ReadHouseStyleResult {
  const problems: Problem[] = [];
  if (text.trim() === '') return { style: defaultStyle, problems };
  const report = (code: string, message: string, key?: string): void => {
    const at = key === undefined ? -1 : text.indexOf(`"${key}"`);
    problems.push({ code, message, start: Math.max(at, 0), end: at < 0 ? text.length : at + (key?.length ?? 0) + 2 });
  };
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch (error) {
    report('bad-json', `The house style is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (!isRecord(read)) {
    if (problems.length === 0) report('bad-style', 'A house style is a JSON object such as { "firstMention": "role" }');
    return { style: defaultStyle, problems };
  }
  const known = ['firstMention', 'laterMention', 'persons', 'cultures'];
  for (const key of Object.keys(read).filter((name) => !known.includes(name)))
    report('unknown-key', `There is no key “${key}”; a house style has ${known.join(', ')}`, key);
  function choice<const T extends string>(key: string, values: readonly T[], byDefault: T): T {
    const value = isRecord(read) ? read[key] : undefined;
    if (value === undefined) return byDefault;
    const found = values.find((one) => one === value);
    if (found === undefined) report('wrong-value', `“${key}” is one of ${values.join(', ')}`, key);
    return found ?? byDefault;
  }
  function table<const T extends string>(key: string, values?: readonly T[]): ReadonlyMap<string, string> {
    const value = isRecord(read) ? read[key] : undefined;
    if (value === undefined) return new Map();
    if (!isRecord(value)) {
      report('wrong-value', `“${key}” is an object of names and forms`, key);
      return new Map();
    }
    return new Map(
      Object.entries(value).flatMap(([name, form]) => {
        if (typeof form === 'string' && form !== '' && (values === undefined || values.some((one) => one === form)))
          return [[name, form] as const];
        report(
          'wrong-value',
          `“${name}” of “${key}” needs ${values === undefined ? 'a form' : values.join(', ')}`,
          name,
        );
        return [];
      }),
    );
  }
  const cultures = new Map(
    [...table('cultures', ways)].flatMap(([culture, form]) => {
      const way = ways.find((one) => one === form);
      return way === undefined ? [] : [[culture, way] as const];
    }),
  );
  return {
    style: {
      first: choice('firstMention', ['role', 'full'], 'role'),
      later: choice('laterMention', ['culture', 'full'], 'culture'),
      persons: table('persons'),
      cultures,
    },
    problems,
  };
}

import type { Problem, Span } from '@yiming/core';
import { type JsonField, readJson } from './json-with-places.js';

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

const ways = ['first-word', 'last-word', 'full'] as const;
const known = ['firstMention', 'laterMention', 'persons', 'cultures'] as const;
type Key = (typeof known)[number];

/** Whether a text says anything. */
const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === '';

/**
 * Reads a house-style file: JSON, comments allowed, with `firstMention` (`role`, `full`), `laterMention` (`culture`, `full`),
 * `persons` (full English to later form) and `cultures` (naming culture to `first-word`, `last-word` or `full`); all may be
 * absent. Never throws on data: what cannot be read keeps its default and is a problem at its place. Empty text is the
 * default.
 *
 * @example readHouseStyle('{"persons":{"Abdul Ghani Baradar":"Mullah Baradar"}}').style.persons.get('Abdul Ghani Baradar')
 * // 'Mullah Baradar', for 巴拉达尔
 */
export function readHouseStyle(text: string): ReadHouseStyleResult {
  if (text.trim() === '') return { style: defaultStyle, problems: [] };
  const { value, problems: broken } = readJson(text);
  const problems: Problem[] = [...broken];
  const report = (code: string, message: string, { start, end }: Span): void => {
    problems.push({ code, message, start, end });
  };
  if (value?.fields === undefined) {
    if (problems.length === 0)
      report('bad-style', 'A house style is a JSON object such as { "firstMention": "role" }', {
        start: 0,
        end: text.length,
      });
    return { style: defaultStyle, problems };
  }
  const fields = new Map<string, JsonField>();
  for (const field of value.fields) {
    if (!known.some((name) => name === field.name))
      report('unknown-key', `There is no key “${field.name}”; a house style has ${known.join(', ')}`, field);
    else if (fields.has(field.name))
      report('duplicate-key', `“${field.name}” stands twice; the last one counts`, fields.get(field.name) ?? field);
    fields.set(field.name, field);
  }

  function choice<const T extends string>(key: Key, values: readonly T[], byDefault: T): T {
    const field = fields.get(key);
    if (field === undefined) return byDefault;
    const found = values.find((one) => one === field.value.text);
    if (found === undefined) report('wrong-value', `“${key}” is one of ${values.join(', ')}`, field);
    return found ?? byDefault;
  }

  /** The rows of a table that have a name and a form that `read` takes. */
  function table<T>(key: Key, needs: string, read: (form: string) => T | undefined): ReadonlyMap<string, T> {
    const field = fields.get(key);
    const rows = new Map<string, T>();
    if (field === undefined) return rows;
    if (field.value.fields === undefined) report('wrong-value', `“${key}” is an object of names and forms`, field);
    for (const row of field.value.fields ?? []) {
      const form = read(row.value.text?.trim() ?? '');
      if (isBlank(row.name)) report('wrong-value', `A row of “${key}” has no name`, row);
      else if (form === undefined) report('wrong-value', `“${row.name}” of “${key}” needs ${needs}`, row);
      else rows.set(row.name.trim(), form);
    }
    return rows;
  }

  return {
    style: {
      first: choice('firstMention', ['role', 'full'], 'role'),
      later: choice('laterMention', ['culture', 'full'], 'culture'),
      persons: table('persons', 'a form', (form) => (isBlank(form) ? undefined : form)),
      cultures: table('cultures', ways.join(', '), (form) => ways.find((way) => way === form)),
    },
    problems: problems.sort((a, b) => a.start - b.start),
  };
}

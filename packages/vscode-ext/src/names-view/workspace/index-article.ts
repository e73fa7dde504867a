import { parseArticle } from '@yiming/core';
import type { Glossary, NameKnowledge } from '@yiming/glossary';
import { findMentions, type ListedName, listNames, type Strictness } from '@yiming/language-service';
import { articlePieces } from './article-pieces.js';
import { linePlaces } from './line-places.js';
import type { IndexedName, Place } from './workspace-index.js';

/** What the names of a file are found with. */
export interface IndexResources {
  readonly glossary: Glossary;
  readonly knowledge?: NameKnowledge;
  readonly strictness?: Strictness;
}

/** More places of a thing in one file than these are counted, and not kept. */
const mostPlaces = 20;

/** A copy that does not keep the whole text that it was cut from alive. */
const apart = (text: string): string => [...text].join('');

/** What is gathered of a thing while the pieces of a file are read. */
interface Gathered extends Pick<IndexedName, 'key' | 'text' | 'english' | 'status' | 'type'> {
  count: number;
  readonly places: [Place, ...Place[]];
}

/**
 * Finds the names of a file, each thing once, in steps, so that others have a turn between them: each step takes no longer
 * than a few articles do. Names in boilerplate, titles and terms are left out. The text has no byte order mark.
 *
 * @example [...] of 喀布尔…多哈…喀布尔 gives Kabul with two places, and Doha with one.
 */
export function* indexArticle(
  text: string,
  fileName: string,
  { glossary, ...options }: IndexResources,
): Generator<void, readonly IndexedName[]> {
  const things = new Map<string, Gathered>();
  const lineOf = linePlaces(text);
  const isPage = /\.x?html?$/i.test(fileName) || /^\s*<(?:!doctype|html)/i.test(text.slice(0, 1_000));

  function gather(name: ListedName, from: number): void {
    const places = name.mentions.map(({ start, end }): Place => {
      const { line, character } = lineOf(from + start);
      return { start: from + start, end: from + end, line, character };
    });
    const [first, ...others] = places;
    if (first === undefined) return;
    const known = things.get(name.key);
    if (known !== undefined) {
      known.count += name.count;
      known.places.push(...places.slice(0, Math.max(0, mostPlaces - known.places.length)));
      return;
    }
    const { status, type, count } = name;
    const said = { key: apart(name.key), text: apart(name.text), english: apart(name.english), status, type };
    things.set(said.key, { ...said, count, places: [first, ...others.slice(0, mostPlaces - 1)] });
  }

  for (const { start, end } of articlePieces(text, isPage ? 'page' : 'text')) {
    const article = parseArticle(text.slice(start, end), { fileName });
    yield;
    for (const name of listNames(findMentions(article, glossary, options))) gather(name, start);
    yield;
  }
  return [...things.values()];
}

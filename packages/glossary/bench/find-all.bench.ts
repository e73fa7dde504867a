import { readdirSync, readFileSync } from 'node:fs';
import { bench, describe } from 'vitest';
import { loadBuiltin } from '../src/builtin/builtin-node.js';
import { createGlossary } from '../src/index.js';

const { layer } = await loadBuiltin();
const glossary = createGlossary([layer]);
const surfaces = [...new Set(layer.entries.flatMap(({ zh }) => zh.map(({ text }) => text)))];
const folder = new URL('../../../seeds/', import.meta.url);
const text = readdirSync(folder)
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  .join('\n');

const alternation = new RegExp(
  [...surfaces]
    .sort((a, b) => b.length - a.length)
    .map((surface) => surface.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|'),
  'g',
);
const known = new Set(surfaces);
const longest = Math.max(...surfaces.map(({ length }) => length));

/** Tries every length at every place, longest first. */
function scan(): number {
  let count = 0;
  for (let at = 0; at < text.length; ) {
    let length = longest;
    while (length > 0 && !known.has(text.slice(at, at + length))) length -= 1;
    if (length > 0) count += 1;
    at += Math.max(1, length);
  }
  return count;
}

const expected = glossary.findAll(text).filter(({ start, end }) => known.has(text.slice(start, end))).length;

/** A wrong count is no fast answer; Latin names differ, for only the glossary asks for word edges. */
function check(count: number): void {
  if (Math.abs(count - expected) > expected * 0.05) throw new Error(`${count} names instead of about ${expected}`);
}

describe(`${surfaces.length} names in ${Math.round(text.length / 1000)}k characters`, () => {
  bench('findAll: both scripts, word edges', () => check(glossary.findAll(text).length));
  bench('naive: one regular expression', () => check([...text.matchAll(alternation)].length));
  bench('naive: every length at every place', () => check(scan()));
});

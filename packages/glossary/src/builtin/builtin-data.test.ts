import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { linePositions } from '@yiming/core';
import { describe, expect, test } from 'vitest';
import { countryCodes } from '../entry/country-codes.js';
import { readBuiltin } from './builtin-glossary.js';
import { loadBuiltin } from './builtin-node.js';

const data = new URL('../../data/', import.meta.url);
const files = readdirSync(data)
  .filter((name) => name.endsWith('.tsv'))
  .sort()
  .map((name) => ({ name, text: readFileSync(new URL(name, data), 'utf8') }));
const { layer, problems } = readBuiltin(files);

describe('the built-in data', () => {
  test('reads without problems', () => {
    const places = problems.map(({ file, start, code, message }) => {
      const { line, column } = linePositions(files.find(({ name }) => name === file)?.text ?? '')(start);
      return `${file}:${line}:${column} ${code} ${message}`;
    });
    expect(places).toEqual([]);
  });

  test('ids are unique', () => {
    const ids = layer.entries.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('no headword of a type stands in two files with the same English', () => {
    const fileOf = new Map<string, string>();
    const twice = layer.entries.flatMap(({ zh, type, en, origin }) => {
      const key = `${zh[0]?.text} ${type} ${en}`;
      const other = fileOf.get(key);
      fileOf.set(key, origin.file);
      return other === undefined || other === origin.file
        ? []
        : [`${key} in ${other} and ${origin.file}:${origin.line}`];
    });
    expect(twice).toEqual([]);
  });

  test.runIf(existsSync(new URL('countries.generated.tsv', data)))('every country and territory is there', () => {
    const there = new Set(
      layer.entries.filter(({ origin }) => origin.file === 'countries.generated.tsv').map(({ country }) => country),
    );
    expect([...countryCodes].filter((code) => !there.has(code))).toEqual([]);
  });

  test('loads', async () => {
    expect((await loadBuiltin()).problems).toEqual([]);
  });
});

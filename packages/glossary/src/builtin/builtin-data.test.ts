import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { linePositions } from '@yiming/core';
import { describe, expect, test } from 'vitest';
import { scriptOf } from '../convert/script-of.js';
import { countryCodes } from '../entry/country-codes.js';
import type { Entry } from '../entry/entry.js';
import { lintEntries } from '../lint/lint-entries.js';
import { lintFile } from '../lint/lint-file.js';
import { fold } from '../match/fold.js';
import { loadNameData, readNameData } from '../parts/name-data-node.js';
import { readBuiltin } from './builtin-glossary.js';
import { loadBuiltin, loadBuiltinFiles } from './builtin-node.js';

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

  test('no headword of a type stands in two files with the same English, unless notes say that they are two', () => {
    const firsts = new Map<string, Entry>();
    const twice = layer.entries.flatMap((entry) => {
      const key = `${entry.zh[0]?.text} ${entry.type} ${entry.en}`;
      const other = firsts.get(key);
      firsts.set(key, entry);
      if (other === undefined || other.origin.file === entry.origin.file) return [];
      if (other.note !== undefined && entry.note !== undefined) return [];
      return [`${key} in ${other.origin.file} and ${entry.origin.file}:${entry.origin.line}`];
    });
    expect(twice).toEqual([]);
  });

  test.runIf(existsSync(new URL('countries.generated.tsv', data)))('every country and territory is there', () => {
    const there = new Set(
      layer.entries.filter(({ origin }) => origin.file === 'countries.generated.tsv').map(({ country }) => country),
    );
    expect([...countryCodes].filter((code) => !there.has(code))).toEqual([]);
  });

  test('has no findings of the lint', () => {
    const findings = [...files.flatMap(({ name, text }) => lintFile(name, text)), ...lintEntries(layer.entries)];
    expect(findings.map(({ file, line, code, message }) => `${file}:${line} ${code} ${message}`)).toEqual([]);
  });

  // 佛罗里达州 in Simplified text must not look like Taiwan's usage because only its tw cell has the rank.
  test('a place has its rank in the mainland’s form, too', () => {
    const rank = /^(.+)[州省市县郡镇区岛河湖山]$/u;
    const odd = layer.entries.flatMap(({ type, zh }) => {
      if (type !== 'place') return [];
      const forms = zh.map(({ text, region, kind }) => ({ text: fold(text), region, kind }));
      const mainland = new Set(forms.filter(({ region }) => region === undefined).map(({ text }) => text));
      return forms
        .filter(({ text, region, kind }) => region !== undefined && kind === 'full' && !mainland.has(text))
        .filter(({ text }) => mainland.has(rank.exec(text)?.[1] ?? ''))
        .map(({ text }) => text);
    });
    expect(odd).toEqual([]);
  });

  test('the packed texts are those of the files', async () => {
    expect(await loadBuiltinFiles()).toEqual(files);
  });

  test('loads', async () => {
    expect((await loadBuiltin()).problems).toEqual([]);
  });
});

describe('the name data', () => {
  const filesOf = (folder: string) =>
    readdirSync(new URL(folder, data))
      .filter((name) => name.endsWith('.tsv'))
      .sort()
      .map((name) => ({ name, text: readFileSync(new URL(folder + name, data), 'utf8') }));
  const [parts, tables, clips] = [filesOf('name-parts/'), filesOf('transcription/'), filesOf('clips/')];
  const nameData = readNameData(parts, tables, clips);

  test('reads without problems, and as it is packed', async () => {
    expect(nameData.problems.map(({ file, code, message }) => `${file} ${code} ${message}`)).toEqual([]);
    expect(await loadNameData()).toEqual(nameData);
  });

  test.each([...parts, ...tables, ...clips])(
    '$name is sorted and says its licence and provenance',
    ({ name, text }) => {
      expect(lintFile(name, text)).toEqual([]);
    },
  );

  test('renderings are in Simplified characters, those of Taiwan in Traditional ones, spellings in plain letters first', () => {
    const odd = nameData.parts.filter(
      ({ zh, tw = '', spellings }) =>
        scriptOf(zh) === 'zh-Hant' ||
        (tw !== zh && scriptOf(`${tw}說`) === 'zh-Hans') ||
        !/^[ -~]+$/.test(spellings[0] ?? ''),
    );
    expect(odd.map(({ file, line, zh }) => `${file}:${line} ${zh}`)).toEqual([]);
  });
});

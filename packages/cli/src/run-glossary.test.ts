import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadBuiltin } from '@yiming/glossary/builtin';
import { loadNameData } from '@yiming/glossary/name-data';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from './run.js';
import { keptOutput } from './test-output.js';

/** Runs a command line below `yiming glossary`; what it wrote and said, and its exit code. */
async function glossary(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const output = keptOutput();
  const code = await run(['glossary', ...args], output, '1.2.3');
  return { code, out: output.written(), err: output.said() };
}

const jsonLines = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('yiming glossary lookup', () => {
  test('shows a table for each term', async () => {
    const { code, out, err } = await glossary('lookup', '喀布爾', '没有这个');
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe(
      [
        '喀布爾',
        'found   English  later  Chinese                        type   region  status     layer',
        '喀布爾  Kabul           喀布尔 (TW 喀布爾, HK 喀布爾)  place  TW HK   preferred  builtin',
        '',
        '没有这个',
        'nothing found',
        '',
        '',
      ].join('\n'),
    );
  });

  test('jsonl gives one line a term, also where nothing is found', async () => {
    const lines = jsonLines((await glossary('lookup', '-f', 'jsonl', '普丁', '没有这个', 'the TALIBAN')).out);
    expect(lines.map(({ query }) => query)).toEqual(['普丁', '没有这个', 'the TALIBAN']);
    expect(lines[0].entries).toHaveLength(1);
    expect(lines[0].entries[0]).toMatchObject({
      english: 'Vladimir Putin',
      short: 'Putin',
      admitted: [],
      type: 'person',
      region: 'TW',
      status: 'preferred',
      layer: 'builtin',
      id: 'person/vladimir-putin',
      matched: '普丁',
      match: 'exact',
    });
    expect(lines[1]).toEqual({ query: '没有这个', entries: [] });
    expect(lines[2].entries[0]).toMatchObject({ english: 'Taliban', short: null, region: null, match: 'folded' });
    expect(lines[2].entries[0].zh[0]).toEqual({ text: '塔利班', region: null, kind: 'full', status: 'preferred' });
  });

  test('several entries of one surface are all there', async () => {
    const [{ entries }] = jsonLines((await glossary('lookup', '-f', 'jsonl', 'Bush')).out);
    expect(entries.length).toBeGreaterThan(1);
    expect(new Set(entries.map(({ id }: { id: string }) => id)).size).toBe(entries.length);
  });

  test('--prefix completes, --near forgives', async () => {
    const prefix = jsonLines(
      (await glossary('lookup', '--prefix', '--limit', '3', '-f', 'jsonl', '阿富', 'kabul')).out,
    );
    expect(prefix[0].entries.map(({ matched }: { matched: string }) => matched)[0]).toBe('阿富汗');
    expect(prefix.map(({ entries }) => entries.length)).toEqual([3, 3]);
    expect(prefix[1].entries[0]).toMatchObject({ english: 'Kabul', match: 'prefix' });
    const near = jsonLines((await glossary('lookup', '--near', '-f', 'jsonl', '木塔机', 'Baradur', '龘龘龘龘')).out);
    expect(near[0].entries[0]).toMatchObject({ english: 'Amir Khan Muttaqi', matched: '穆塔基', distance: 0.5 });
    expect(near[0].entries[0].score).toBeCloseTo(0.833);
    expect(near[1].entries[0]).toMatchObject({ matched: 'Baradar', distance: 1 });
    expect(near[2].entries).toEqual([]);
    expect((await glossary('lookup', '--near', '木塔机')).out).toMatch(/^木塔机\nscore {2}found .*\n0\.83 {3}穆塔基 /);
  });

  test('json is one array, csv and tsv one row an entry', async () => {
    expect(JSON.parse((await glossary('lookup', '-f', 'json', '喀布尔', '没有这个')).out)).toHaveLength(2);
    expect((await glossary('lookup', '-f', 'csv', '喀布尔', '=没有')).out).toBe(
      [
        'query,found,english,short,admitted,type,region,status,layer,score',
        '喀布尔,喀布尔,Kabul,,,place,,preferred,builtin,',
        "'=没有,,,,,,,,,",
        '',
      ].join('\n'),
    );
    expect((await glossary('lookup', '-f', 'tsv', '喀布尔')).out).toContain('\n喀布尔\t喀布尔\tKabul\t');
  });

  test('control characters of a term reach no terminal', async () => {
    expect((await glossary('lookup', '\u001b[2J')).out).toBe('\ufffd[2J\nnothing found\n\n');
  });
});

describe('yiming glossary stats', () => {
  test('counts by type, status, region and layer', async () => {
    const { entries } = (await loadBuiltin()).layer;
    const stats = JSON.parse((await glossary('stats', '-f', 'json')).out);
    const sum = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((a, b) => a + b, 0);
    expect(stats.entries).toBe(entries.length);
    expect([sum(stats.types), sum(stats.statuses), stats.layers]).toEqual([
      entries.length,
      entries.length,
      { builtin: entries.length },
    ]);
    expect(sum(stats.regions)).toBe(stats.renderings);
    expect(stats.types.person).toBe(entries.filter(({ type }) => type === 'person').length);
    expect(jsonLines((await glossary('stats', '-f', 'jsonl')).out)).toEqual([stats]);
  });

  test('shows tables', async () => {
    const { code, out } = await glossary('stats');
    expect(code).toBe(0);
    expect(out).toMatch(/^glossary\n {2}entries +\d+\n {2}Chinese renderings +\d+\n {2}English forms +\d+\n/);
    expect(out).toMatch(/\nentries by type\n(?: {2}\w+ +\d+\n)+entries by status\n/);
    expect(out).toMatch(/\nrenderings by region\n {2}all +\d+\n/);
    expect(out).toMatch(/\nentries by layer\n {2}builtin +\d+\n/);
    expect(out).toMatch(/\nname parts by language\n {2}en +\d+\n/);
  });

  test('counts name parts and cells of tables', async () => {
    const { parts, tables } = await loadNameData();
    const stats = JSON.parse((await glossary('stats', '-f', 'json')).out);
    expect(stats.nameParts.ru).toBe(parts.filter(({ language }) => language === 'ru').length);
    expect(stats.transcription.russian).toBe(tables.get('russian')?.cells.length);
  });
});

describe('yiming glossary lint', () => {
  let folder = '';
  const file = (name: string): string => join(folder, name);
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'yiming-lint-'));
    await writeFile(file('good.tsv'), 'zh\ten\n喀布尔\tKabul\n');
    await writeFile(file('odd.tsv'), 'zh\ttw\ten\n巴拉達爾\t\tBaradar\n特朗普\t唐纳·川普\tTrump\n坏的\t\n');
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('finds nothing in a good file, nor in the built-in glossary', async () => {
    expect(await glossary('lint', file('good.tsv'))).toEqual({ code: 0, out: 'nothing found\n', err: '' });
    expect(await glossary('lint')).toEqual({ code: 0, out: 'nothing found\n', err: '' });
  });

  test('says what it finds with its line, and ends with 1', async () => {
    const { code, out } = await glossary('lint', file('odd.tsv'), file('good.tsv'));
    expect(code).toBe(1);
    expect(out.split('\n').map((line) => /odd\.tsv:\d+: [\w-]+/.exec(line)?.[0] ?? line)).toEqual([
      'odd.tsv:4: empty-en',
      'odd.tsv:2: traditional-in-zh',
      'odd.tsv:3: simplified-in-tw',
      '3 found',
      '',
    ]);
    const records = jsonLines((await glossary('lint', '-f', 'jsonl', file('odd.tsv'))).out);
    expect(records.map(({ line, code: what }) => [line, what])).toEqual([
      [4, 'empty-en'],
      [2, 'traditional-in-zh'],
      [3, 'simplified-in-tw'],
    ]);
    expect(JSON.parse((await glossary('lint', '-f', 'json', file('odd.tsv'))).out)).toEqual(records);
  });

  test('a file that cannot be read is said', async () => {
    const { code, err } = await glossary('lint', file('none.tsv'), file('good.tsv'));
    expect([code, err]).toEqual([1, `yiming: ${file('none.tsv')} no such file\n`]);
  });
});

test.each([
  [[], 'which command of the glossary? lookup, stats, lint or align'],
  [['find'], 'there is no command "glossary find"; there are lookup, stats, lint and align'],
  [['lookup', ''], 'a term is empty'],
  [['lookup', '-', '-'], 'standard input (-) can be read only once'],
  [['lookup', '--prefix', '--near', '喀布'], '--prefix and --near are two ways; choose one'],
  [['lookup', '--limit', '3', '喀布'], '--limit goes with --prefix or --near'],
  [['lookup', '--near', '--limit', '0', '喀布'], '--limit cannot be "0"; give a number from 1 to 1000'],
  [['lookup', '--near', '--limit', '1e2', '喀布'], '--limit cannot be "1e2"'],
  [['lookup', '-f', 'md', '喀布尔'], '--format cannot be "md"; choose text, json, jsonl, csv, tsv'],
  [['lookup', '--fuzzy', '喀布尔'], "Unknown option '--fuzzy'"],
  [['stats', '喀布尔'], 'glossary stats takes no file or term, such as "喀布尔"'],
  [['stats', '--near'], '--near goes with glossary lookup'],
  [['lint', '--near'], '--near goes with glossary lookup'],
  [['lint', '-f', 'tsv'], '--format cannot be "tsv"; choose text, json, jsonl'],
  [['align', '喀布尔'], 'glossary align takes no file or term, such as "喀布尔"'],
  [['align', '--limit', '10000'], '--limit cannot be "10000"; give a number from 1 to 9999'],
  [['stats', '-f', 'csv'], '--format cannot be "csv"; choose text, json, jsonl'],
])('wrong use %j ends with 2 and says what is right', async (args, message) => {
  const { code, out, err } = await glossary(...args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(message);
  expect(err).toContain('yiming --help');
});

test('--help, and terms behind --', async () => {
  expect((await glossary('--help')).out).toMatch(/yiming glossary lookup/);
  expect((await glossary('lookup', '-h')).code).toBe(0);
  expect((await glossary('lookup', '--', '--near')).out).toBe('--near\nnothing found\n\n');
});

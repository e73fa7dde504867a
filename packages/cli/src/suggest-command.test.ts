import { Readable } from 'node:stream';
import { loadKnowledge } from '@yiming/glossary/knowledge';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { run } from './run.js';
import { suggestCommand } from './suggest-command.js';
import { keptOutput } from './test-output.js';

const person = '俾斯麦拉·汗·穆罕默迪';

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `yiming suggest …`; what it wrote and said, and its exit code. */
async function suggest(...args: readonly string[]): Promise<Ran> {
  const output = keptOutput();
  const code = await run(['suggest', ...args], output, '1.2.3');
  return { code, out: output.written(), err: output.said() };
}

/** The same with this on standard input; `undefined` is a terminal. */
async function suggestWith(input: string | undefined, ...args: readonly string[]): Promise<Ran> {
  const stream = Object.assign(Readable.from(input === undefined ? [] : [Buffer.from(input)]), {
    fd: 0 as const,
    isTTY: input === undefined,
  });
  // Of a terminal's stream only these are asked for.
  vi.spyOn(process, 'stdin', 'get').mockReturnValue(stream as unknown as typeof process.stdin);
  return suggest(...args);
}

afterEach(() => {
  vi.restoreAllMocks();
});

const jsonLines = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('yiming suggest', () => {
  test('shows a table for each name, the likeliest first', async () => {
    const { code, out, err } = await suggest('--country', 'AF', '--limit', '2', person, 'Kabul');
    expect([code, err]).toEqual([0, '']);
    const [name, first, second, blank, ...others] = out.split('\n');
    expect([name, blank, others]).toEqual([person, '', ['Kabul', 'nothing to suggest', '', '']]);
    expect(first).toMatch(/^Bismillah Khan Mohammadi +\d{1,3} % +\S.*$/);
    expect(second).toMatch(/^\S.* +\d{1,3} % +\S.*$/);
  });

  test('jsonl gives one object a name, also where there is nothing', async () => {
    const { code, out } = await suggest('-f', 'jsonl', '--country', 'AF,PK', person, 'Kabul');
    expect(code).toBe(0);
    const lines = jsonLines(out);
    expect(lines.map(({ name }) => name)).toEqual([person, 'Kabul']);
    expect(lines[0].candidates[0]).toMatchObject({
      english: 'Bismillah Khan Mohammadi',
      id: 'person/bismillah-khan-mohammadi',
    });
    for (const { score, why } of lines[0].candidates) {
      expect(score).toBe(Number(score.toFixed(3)));
      expect(why).not.toBe('');
    }
    expect(lines[1]).toEqual({ name: 'Kabul', candidates: [] });
  });

  test('json is one array', async () => {
    const { code, out } = await suggest('--format', 'json', '穆塔奇', person);
    expect(code).toBe(0);
    expect(JSON.parse(out).map(({ name }: { name: string }) => name)).toEqual(['穆塔奇', person]);
  });

  test('the country decides, and the limit cuts', async () => {
    const english = async (...args: readonly string[]): Promise<readonly string[]> =>
      jsonLines((await suggest('-f', 'jsonl', ...args)).out)[0].candidates.map(
        (candidate: { english: string }) => candidate.english,
      );
    expect((await english('--country', 'IT', '保罗·罗西'))[0]).toBe('Paolo Rossi');
    expect((await english('--country', 'FR', '保罗·罗西'))[0]).toBe('Paul Rossi');
    const all = await english(person);
    expect(all.length).toBeLessThanOrEqual(5);
    expect(await english('--limit', '1', person)).toEqual(all.slice(0, 1));
    expect(await english('--limit', '5', person)).toEqual(all);
  });

  test('no country is as good as none', async () => {
    expect((await suggest('--country', '', person)).out).toBe((await suggest(person)).out);
  });

  test('control characters of a name reach no terminal', async () => {
    expect((await suggest('\u001b[2J')).out).toBe('\ufffd[2J\nnothing to suggest\n\n');
  });

  test('--help is the help, and behind -- a name', async () => {
    expect((await suggest('--help')).out).toContain('yiming suggest [--country CODE[,CODE]]');
    expect((await suggest('--', '--help')).out).toBe('--help\nnothing to suggest\n\n');
  });
});

describe('standard input', () => {
  test.each([
    ['for -', ['-f', 'jsonl', '-']],
    ['without a name', ['-f', 'jsonl']],
  ])('%s has a name on each line, blank ones left out', async (_, args) => {
    const { code, out, err } = await suggestWith(`\uFEFF${person}\r\n\r\n  穆塔奇 \n`, ...args);
    expect([code, err]).toEqual([0, '']);
    expect(jsonLines(out).map(({ name }) => name)).toEqual([person, '穆塔奇']);
  });

  test('stands where its - does', async () => {
    const { out } = await suggestWith('穆塔奇\n', '-f', 'jsonl', 'Kabul', '-', person);
    expect(jsonLines(out).map(({ name }) => name)).toEqual(['Kabul', '穆塔奇', person]);
  });

  test('that is empty is said, with exit code 1', async () => {
    expect(await suggestWith('', '-')).toEqual({ code: 1, out: '', err: 'yiming: standard input is empty\n' });
  });

  test('of blank lines gives nothing', async () => {
    expect(await suggestWith('\n \n', '-f', 'json')).toEqual({
      code: 0,
      out: expect.stringMatching(/^\[\s*\]\n$/),
      err: '',
    });
  });

  test('that is a terminal is not waited for', async () => {
    const { code, out, err } = await suggestWith(undefined);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('suggest needs a NAME, or - for standard input');
  });
});

describe('suggestCommand', () => {
  let knowledge: Awaited<ReturnType<typeof loadKnowledge>>['knowledge'];
  beforeAll(async () => {
    knowledge = (await loadKnowledge()).knowledge;
  });

  test('without a model there is nothing to suggest', async () => {
    const { suggester: _suggester, persons: _persons, ...bare } = knowledge;
    const output = keptOutput();
    const command = { names: [person], countries: ['AF'], limit: 5, format: 'text' } as const;
    expect(await suggestCommand(command, bare, output)).toBe(0);
    expect(output.written()).toBe(`${person}\nnothing to suggest\n\n`);
  });

  test('no names write an empty list', async () => {
    const output = keptOutput();
    const command = { names: [], countries: [], limit: 5, format: 'json' } as const;
    expect(await suggestCommand(command, knowledge, output)).toBe(0);
    expect(JSON.parse(output.written())).toEqual([]);
  });
});

import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openccConfigs } from '@yiming/glossary/convert';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from './run.js';
import { keptOutput } from './test-output.js';
import { usage } from './usage.js';

const seed = (name: string): string => fileURLToPath(new URL(`../../../seeds/${name}`, import.meta.url));
const guancha = seed('003_30739a5f1b776113.md');

let folder = '';
const file = (name: string): string => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'yiming-cli-'));
  writeFileSync(file('short.md'), '---\ntitle: 塔利班进入喀布尔\n---\n\n塔利班进入喀布尔。\r\n喀布尔很平静。\n');
  writeFileSync(file('empty.md'), '');
  writeFileSync(file('binary.md'), new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1]));
  writeFileSync(file('gb.md'), new Uint8Array([0xe5, 0x96, 0x80, 0xbf, 0xa6]));
  writeFileSync(file('script.md'), '---js\n{ title: (globalThis.ran = true) }\n---\n\n塔利班。\n');
  symlinkSync('loop.md', file('loop.md'));
  mkdirSync(file('folder.md'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a command line; what it wrote and said, and its exit code. */
async function yiming(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const output = keptOutput();
  const code = await run(args, output, '1.2.3');
  return { code, out: output.written(), err: output.said() };
}

describe('yiming names', () => {
  test('shows a table, Chinese counted two columns wide', async () => {
    const { code, out, err } = await yiming('names', file('short.md'));
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe(
      [
        `${file('short.md')}  塔利班进入喀布尔`,
        'name    English  later  type   status  times  first at',
        '塔利班  Taliban         group  known   2      2:8',
        '喀布尔  Kabul           place  known   3      2:13',
        '',
        '',
      ].join('\n'),
    );
  });

  test('jsonl gives one object a file, offsets into the text', async () => {
    const { out } = await yiming('names', '--format', 'jsonl', guancha, file('short.md'));
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map((line) => line.file)).toEqual([guancha, file('short.md')]);
    const source = readFileSync(guancha, 'utf8');
    const lavrov = lines[0].mentions.find(({ text }: { text: string }) => text === '拉夫罗夫');
    expect(lavrov).toMatchObject({
      english: 'Sergey Lavrov',
      short: 'Lavrov',
      type: 'person',
      status: 'known',
      entry: 'person/sergey-lavrov',
    });
    expect(source.slice(lavrov.start, lavrov.end)).toBe('拉夫罗夫');
  });

  test('json is one array, also of nothing', async () => {
    expect(JSON.parse((await yiming('names', '--format', 'json', guancha, file('short.md'))).out)).toHaveLength(2);
    expect(JSON.parse((await yiming('parse', '--format', 'json', file('missing.md'))).out)).toEqual([]);
  });

  test('csv and tsv give one row a mention, md one a name', async () => {
    const csv = (await yiming('names', '--format', 'csv', file('short.md'))).out.trimEnd().split('\n');
    expect(csv[0]).toBe('file,line,column,start,end,text,english,short,type,status,entry,source,why');
    expect(csv).toHaveLength(6);
    expect(csv[5]).toMatch(
      /short\.md,6,1,36,39,喀布尔,Kabul,,place,known,place\/kabul,"built-in glossary, places-middle-east\.tsv:\d+",/,
    );
    expect((await yiming('names', '--format', 'tsv', file('short.md'))).out.split('\n')[1]?.split('\t')[5]).toBe(
      '塔利班',
    );
    expect((await yiming('names', '--format', 'md', file('short.md'))).out).toContain(
      '\n| 喀布尔 | Kabul |  | place | known | 3 |\n',
    );
  });
});

describe('yiming parse', () => {
  test('shows metadata and outline', async () => {
    const { code, out } = await yiming('parse', guancha);
    expect(code).toBe(0);
    expect(out).toContain('title      中俄塔利班都参加了阿富汗问题磋商，美国仍缺席\n');
    expect(out).toContain('author     王世纯\n');
    expect(out).toMatch(/ {2}俄外长拉夫罗夫在会议上发言 图源：塔斯社 +caption +line \d+\n/);
  });

  test('jsonl has plain metadata with spans, and blocks whose spans slice the source', async () => {
    const article = JSON.parse((await yiming('parse', '--format', 'jsonl', guancha)).out);
    expect(article.metadata).toMatchObject({
      author: ['王世纯'],
      publisher: '观察者网',
      datePublished: '2021-10-21T10:42:36Z',
    });
    const source = readFileSync(guancha, 'utf8');
    const { start, end } = article.metadataSpans.title;
    expect(source.slice(start, end)).toBe(article.metadata.title);
    expect(Object.keys(article)).toEqual([
      'version',
      'file',
      'metadata',
      'metadataSpans',
      'blocks',
      'outline',
      'problems',
    ]);
    expect(article.blocks.every((block: object) => !('map' in block))).toBe(true);
  });

  test('front matter in another language is never run', async () => {
    const { code, out } = await yiming('parse', file('script.md'));
    expect(code).toBe(0);
    expect(out).toContain(
      'script.md:1:1 Front matter in the language "js" is not read, and never run; YAML between lines --- is, and TOML between lines +++. [front-matter-language]',
    );
    expect('ran' in globalThis).toBe(false);
  });
});

describe('bad input', () => {
  test('every file that cannot be read is named, the others are done, the exit code is 1', async () => {
    const bad = ['missing.md', 'folder.md', 'binary.md', 'gb.md', 'empty.md', 'loop.md'];
    const { code, out, err } = await yiming('names', ...bad.map(file), file('short.md'));
    expect(code).toBe(1);
    expect(out).toContain('Kabul');
    expect(err.trimEnd().split('\n')).toEqual([
      `yiming: ${file('missing.md')} no such file`,
      `yiming: ${file('folder.md')} is a directory; name the files in it`,
      `yiming: ${file('binary.md')} is no text: it holds a NUL byte at byte 4`,
      `yiming: ${file('gb.md')} is not UTF-8 (first bad byte at 3); convert it first, for example with iconv -f GB18030 -t UTF-8`,
      `yiming: ${file('empty.md')} is empty`,
      `yiming: ${file('loop.md')} too many symbolic links`,
    ]);
  });

  test.each([
    [[], 'which command? parse, names, convert, suggest or glossary'],
    [['translate'], 'there is no command "translate"; there are parse, names, convert, suggest and glossary'],
    [['names', '--format', 'xml', 'a.md'], '--format cannot be "xml"; choose text, json, jsonl, csv, tsv, md'],
    [['parse', '--format', 'csv', 'a.md'], '--format cannot be "csv"; choose text, json, jsonl'],
    [['names', '--colour', 'a.md'], "Unknown option '--colour'"],
    [['convert', '-'], 'convert needs --to'],
    [['convert', '--to', 'zh-TW', '-'], '--to cannot be "zh-TW"'],
    [['convert', '--plain', 's2x', '-'], '--plain cannot be "s2x"'],
    [['convert', '--plain', 's2t', '--to', 'zh-Hant', '-'], '--plain is bare OpenCC'],
    [['convert', '--to', 'zh-Hant', 'a.md', 'b.md'], 'convert takes one FILE'],
    [
      ['convert', '--to', 'zh-Hant', '-o', '-', 'a.md'],
      '--output cannot be -; without it the text goes to standard output',
    ],
    [['convert', '--to', 'zh-Hant', '--map', '-', 'a.md'], '--map cannot be -; name a file'],
    [['convert', '--to', 'zh-Hant', '-o', '', 'a.md'], '--output is an empty file name'],
    [['--format', 'csv', 'names'], 'the command comes first, then its options: yiming names --format csv'],
    [
      ['--format', 'csv'],
      'the command comes first, then its options: yiming parse|names|convert|suggest|glossary --format csv',
    ],
    [['names', ''], 'a file name is empty'],
    [['convert', '--to', 'zh-Hant', ''], 'a file name is empty'],
    [['names', '-', '-'], 'standard input (-) can be read only once'],
    [['suggest', '-', '穆塔奇', '-'], 'standard input (-) can be read only once'],
    [['suggest', ''], 'a name is empty; give a NAME such as 穆塔奇'],
    [['suggest', '穆塔奇', ' '], 'a name is empty; give a NAME such as 穆塔奇'],
    [['suggest', '--country', 'xx', '穆塔奇'], '--country cannot be "xx"; give codes of ISO 3166-1 such as AF'],
    [['suggest', '--country', 'AF, PK', '穆塔奇'], '--country cannot be " PK"'],
    [['suggest', '--country', 'AF,Afghanistan', '穆塔奇'], '--country cannot be "Afghanistan"'],
    [['suggest', '--limit', '9', '穆塔奇'], '--limit cannot be "9"; give a number from 1 to 5'],
    [['suggest', '--limit', '0', '穆塔奇'], '--limit cannot be "0"'],
    [['suggest', '--limit', '2.5', '穆塔奇'], '--limit cannot be "2.5"'],
    [['suggest', '--limit', 'two', '穆塔奇'], '--limit cannot be "two"'],
    [['suggest', '--limit', '', '穆塔奇'], '--limit cannot be ""'],
    [['suggest', '--format', 'csv', '穆塔奇'], '--format cannot be "csv"; choose text, json, jsonl'],
    [['suggest', '--near', '穆塔奇'], "Unknown option '--near'"],
    [['--limit', '2', 'suggest', '穆塔奇'], 'the command comes first, then its options: yiming suggest --limit 2'],
  ])('wrong use %j ends with 2 and says what is right', async (args, message) => {
    const { code, out, err } = await yiming(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(err).toContain('yiming --help');
  });
});

describe('yiming convert', () => {
  test('keeps names whole and writes the region’s form', async () => {
    writeFileSync(file('text.md'), '塔利班进入喀布尔，国家安全局的声明在这里。\n');
    const { code, out } = await yiming('convert', '--to', 'zh-Hant-TW', file('text.md'));
    expect([code, out]).toEqual([0, '塔利班進入喀布爾，國家安全局的聲明在這裡。\n']);
  });

  test('writes text and map to files, never to the input', async () => {
    const source = '塔利班。\n';
    writeFileSync(file('in.md'), source);
    expect((await yiming('convert', '--to', 'zh-Hant', '-o', file('in.md'), file('in.md'))).code).toBe(2);
    expect(readFileSync(file('in.md'), 'utf8')).toBe(source);
    const { code, out } = await yiming(
      'convert',
      '--to',
      'zh-Hant',
      '-o',
      file('out.md'),
      '--map',
      file('map.json'),
      file('in.md'),
    );
    expect([code, out, readFileSync(file('out.md'), 'utf8')]).toEqual([0, '', source]);
    const { map } = JSON.parse(readFileSync(file('map.json'), 'utf8'));
    expect(map.at(-1).source.end).toBe(source.length);
  });

  test.each([
    ['text and map in one file', '一.md', '一.md'],
    ['spelt in two ways', '一.md', './一.md'],
    ['through a symbolic link', '有.md', '符.md'],
    ['through a hard link', '有.md', '硬.md'],
    ['the input as text, by a symbolic link', '入符.md', '图.json'],
    ['the input as text, by a hard link', '入硬.md', '图.json'],
    ['the input as map, by a hard link', '出.md', '入硬.md'],
  ])('refuses to write one file twice or over the input: %s', async (_what, text, map) => {
    const here = mkdtempSync(file('处-'));
    const source = '塔利班进入喀布尔。\n';
    writeFileSync(join(here, '入.md'), source);
    writeFileSync(join(here, '有.md'), '旧');
    symlinkSync('有.md', join(here, '符.md'));
    linkSync(join(here, '有.md'), join(here, '硬.md'));
    symlinkSync('入.md', join(here, '入符.md'));
    linkSync(join(here, '入.md'), join(here, '入硬.md'));
    const args = ['--to', 'zh-Hant', '-o', `${here}/${text}`, '--map', `${here}/${map}`, `${here}/入.md`];
    const { code, out, err } = await yiming('convert', ...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/are the same file|is the input itself/);
    expect(readFileSync(join(here, '入.md'), 'utf8')).toBe(source);
    expect(readFileSync(join(here, '有.md'), 'utf8')).toBe('旧');
    expect(existsSync(join(here, '一.md'))).toBe(false);
  });

  test('sums up only beside a file, and lists only names that are written otherwise', async () => {
    writeFileSync(file('sum.md'), '特朗普谈阿富汗和喀布尔，特朗普没有谈乌兹别克斯坦。\n');
    const toScreen = await yiming('convert', '--to', 'zh-Hant-TW', file('sum.md'));
    expect([toScreen.code, toScreen.err]).toEqual([0, '']);
    const { err } = await yiming('convert', '--to', 'zh-Hant-TW', '-o', file('sum.tw.md'), file('sum.md'));
    expect(err).toMatch(/^yiming: \d+ names in the region's form \(特朗普→川普[^)]*\); /);
    expect(err).not.toMatch(/阿富汗→|喀布尔→/);
    const { err: besideMap } = await yiming('convert', '--to', 'zh-Hant-TW', '--map', file('sum.json'), file('sum.md'));
    expect(besideMap).toBe(err);
  });

  test('a place that cannot be written is named', async () => {
    const { code, err } = await yiming('convert', '--to', 'zh-Hant', '-o', file('no/where.md'), file('short.md'));
    expect(code).toBe(1);
    expect(err).toContain(`${file('no/where.md')} cannot be written`);
  });

  test('--plain is bare OpenCC, line by line', async () => {
    writeFileSync(file('plain.md'), '网络\r\n鼠标里\n');
    expect((await yiming('convert', '--plain', 's2twp', file('plain.md'))).out).toBe('網路\r\n滑鼠裡\n');
  });
});

test('--help and --version', async () => {
  expect((await yiming('--help')).out).toMatch(/^yiming: names in Chinese news/);
  expect((await yiming('names', '--help')).code).toBe(0);
  expect((await yiming('convert', '-h')).out).toMatch(/-o, --output/);
  expect((await yiming('--version')).out).toBe('1.2.3\n');
});

test('--help after -- is a file name', async () => {
  for (const name of ['-h', '--help']) {
    const { code, err } = await yiming('names', '--', name);
    expect([code, err]).toEqual([1, `yiming: ${name} no such file\n`]);
  }
});

test('--help names every configuration of --plain and the short options', () => {
  for (const config of openccConfigs) expect(usage).toMatch(new RegExp(`[ |]${config}[|\\n ]`));
  expect(usage).toContain('-f, --format');
  expect(usage).toContain('-o, --output');
});

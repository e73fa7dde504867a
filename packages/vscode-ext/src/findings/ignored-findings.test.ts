import { describe, expect, test } from 'vitest';
import { addIgnored, type IgnoredFinding, matchIgnored, parseIgnored, removeIgnored } from './ignored-findings.js';

const rule = (text: string, more: Partial<IgnoredFinding> = {}): IgnoredFinding => ({
  code: 'unknown-name',
  text,
  file: '',
  reason: '河名',
  ...more,
});

const header = 'code\ttext\tfile\treason\n';

describe('parseIgnored', () => {
  test('an empty file has no rules', () => {
    for (const text of ['', '\ufeff', '\n\n', header, '# 说明\n']) expect(parseIgnored(text).ignored).toEqual([]);
    expect(parseIgnored('').problems).toEqual([]);
    expect(parseIgnored(header).problems).toEqual([]);
  });

  test.each([
    ['line feeds', `${header}unknown-name\t福尔加尔\t\t河名\n`],
    ['CRLF', `${header}unknown-name\t福尔加尔\t\t河名\n`.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${header}unknown-name\t福尔加尔\t\t河名\n`],
    ['no last line break', `${header}unknown-name\t福尔加尔\t\t河名`],
    ['remarks and empty lines', `# 说明\n\n${header}\n# 为什么\nunknown-name\t福尔加尔\t\t河名\n`],
    ['another order and more columns', 'who\tReason\tfile\ttext\tcode\n李\t河名\t\t福尔加尔\tunknown-name\n'],
    ['a spreadsheet’s quotation marks', `${header}unknown-name\t"福尔加尔"\t""\t"河名"\n`],
    ['blanks around', `${header} unknown-name \t 福尔加尔 \t\t 河名 \n`],
    ['decomposed characters', `${header}unknown-name\t福尔加尔\t\t河名\n`.normalize('NFD')],
  ])('reads %s', (_what, text) => {
    expect(parseIgnored(text)).toEqual({ ignored: [rule('福尔加尔')], problems: [] });
  });

  test('says what is wrong, with the line', () => {
    const text = `${header}unknown-name\t\t\t河名\n\t福尔加尔\t\t河名\nunknown-name\t多哈\t\t\n`;
    const { ignored, problems } = parseIgnored(text);
    expect(ignored).toEqual([rule('多哈', { reason: '' })]);
    expect(problems.map(({ code, line }) => `${code} ${line}`)).toEqual([
      'incomplete 2',
      'incomplete 3',
      'no-reason 4',
    ]);
    for (const { start, end } of problems) expect(text.slice(start, end)).not.toMatch(/^$|\n/);
  });

  test('reads a file without a header in the usual order, and says so', () => {
    const { ignored, problems } = parseIgnored('unknown-name\t福尔加尔\t\t河名\n');
    expect(ignored).toEqual([rule('福尔加尔')]);
    expect(problems).toMatchObject([{ code: 'no-header', line: 1 }]);
  });

  test('reads no more than ten thousand lines', () => {
    const rows = Array.from({ length: 12_000 }, (_, n) => `unknown-name\t名${n}\t\t河名\n`).join('');
    const { ignored, problems } = parseIgnored(header + rows);
    expect(ignored).toHaveLength(9_999);
    expect(problems).toMatchObject([{ code: 'too-many-lines', line: 10_001 }]);
  });
});

describe('matchIgnored', () => {
  const isIgnored = matchIgnored([
    rule('福尔加尔'),
    rule('多哈', { file: '新闻/1.md' }),
    rule('𠮷野', { file: '.\\a\\b.md' }),
  ]);

  test.each([
    ['unknown-name', '福尔加尔', '任何.md', true],
    ['unknown-name', '福尔加', '任何.md', false],
    ['inconsistent-rendering', '福尔加尔', '任何.md', false],
    ['unknown-name', '多哈', '新闻/1.md', true],
    ['unknown-name', '多哈', '新闻/2.md', false],
    ['unknown-name', '多哈', '1.md', false],
    ['unknown-name', '𠮷野', 'a/b.md', true],
  ])('%s %s in %s: %s', (code, text, file, expected) => {
    expect(isIgnored({ code, text, file }) !== undefined).toBe(expected);
  });
});

describe('addIgnored', () => {
  test('begins a file', () => {
    expect(addIgnored('', rule('福尔加尔'))).toBe(`${header}unknown-name\t福尔加尔\t\t河名\n`);
    expect(addIgnored('\ufeff', rule('福尔加尔'))).toBe(`\ufeff${header}unknown-name\t福尔加尔\t\t河名\n`);
  });

  test('keeps the order, the remarks, other columns and the line ends', () => {
    const text = [
      '\ufeff# 不必再问的',
      'code\ttext\tfile\treason\twho',
      'unknown-name\t一\t\t甲\t李',
      '',
      '# 关于三',
      'unknown-name\t三\t\t丙\t王',
      '# 末尾',
    ].join('\r\n');
    const added = addIgnored(text, rule('丁'));
    expect(added.split('\r\n')).toEqual([
      '\ufeff# 不必再问的',
      'code\ttext\tfile\treason\twho',
      'unknown-name\t一\t\t甲\t李',
      '',
      // 丁 (4e01) comes before 三 (4e09), above the remark on it.
      'unknown-name\t丁\t\t河名\t',
      '# 关于三',
      'unknown-name\t三\t\t丙\t王',
      '# 末尾',
    ]);
    expect(addIgnored(text, rule('龙')).split('\r\n').slice(-3)).toEqual([
      'unknown-name\t三\t\t丙\t王',
      'unknown-name\t龙\t\t河名\t',
      '# 末尾',
    ]);
  });

  test('puts a row behind a last line without a line break', () => {
    expect(addIgnored(`${header}unknown-name\t一\t\t甲`, rule('三'))).toBe(
      `${header}unknown-name\t一\t\t甲\nunknown-name\t三\t\t河名\n`,
    );
  });

  test('adds the columns that a header lacks', () => {
    const text = addIgnored('text\tcode\n一\tunknown-name\n', rule('三', { file: 'a.md' }));
    expect(text).toBe('text\tcode\tfile\treason\n一\tunknown-name\n三\tunknown-name\ta.md\t河名\n');
  });

  test('leaves a rule that is there as it is', () => {
    const text = addIgnored('', rule('福尔加尔'));
    expect(addIgnored(text, rule('福尔加尔', { reason: '人名' }))).toBe(text);
  });

  test.each([
    ['a tab and line breaks', '一\t二\r\n三', '一 二 三'],
    ['quotation marks', '"河名"', '"河名"'],
    ['a number sign', '#1', '#1'],
  ])('keeps a reason with %s in its cell', (_what, reason, read) => {
    const { ignored, problems } = parseIgnored(addIgnored('', rule('福尔加尔', { reason })));
    expect(ignored).toEqual([rule('福尔加尔', { reason: read })]);
    expect(problems).toEqual([]);
  });

  test('any order of adding gives the same file, and removing takes all away again', () => {
    const rules = ['马里', '多哈', '𠮷野', 'Ａ', '瑙堡'].flatMap((text) => [
      rule(text),
      rule(text, { file: 'a.md' }),
      rule(text, { code: 'inconsistent-rendering' }),
    ]);
    const forwards = rules.reduce(addIgnored, '');
    const backwards = [...rules].reverse().reduce(addIgnored, '');
    expect(backwards).toBe(forwards);
    expect(new Set(parseIgnored(forwards).ignored)).toEqual(new Set(rules));
    const rows = forwards.split('\n').slice(1, -1);
    expect([...rows].sort()).toEqual(rows);
    expect(rules.reduce(removeIgnored, forwards)).toBe(header);
  });
});

describe('removeIgnored', () => {
  test('takes the row alone', () => {
    const text = '# 说明\r\ncode\ttext\tfile\treason\r\n# 一\r\nunknown-name\t一\t\t甲\r\nunknown-name\t三\t\t丙';
    expect(removeIgnored(text, rule('三'))).toBe(
      '# 说明\r\ncode\ttext\tfile\treason\r\n# 一\r\nunknown-name\t一\t\t甲\r\n',
    );
    expect(removeIgnored(text, rule('一'))).toBe(
      '# 说明\r\ncode\ttext\tfile\treason\r\n# 一\r\nunknown-name\t三\t\t丙',
    );
  });

  test('leaves a file without the rule as it is', () => {
    for (const text of ['', header, 'unknown-name\t一\tb.md\t甲']) expect(removeIgnored(text, rule('一'))).toBe(text);
  });
});

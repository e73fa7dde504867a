import { describe, expect, it } from 'vitest';
import { readTomlFields } from './toml-fields.js';

/** Key and value of each field, and what stands at its place. */
function read(text: string): readonly string[] {
  const source = `+++\n${text}`;
  return readTomlFields(text, 4).fields.map(
    ({ key, value, start, end }) =>
      `${key}=${value}${source.slice(start, end) === value ? '' : ` (${source.slice(start, end)})`}`,
  );
}

describe('readTomlFields', () => {
  it.each([
    ['title = "多哈"', ['title=多哈']],
    ["title = '多哈 \\n'", ['title=多哈 \\n']],
    ['Title="多哈" # 注', ['title=多哈']],
    ['"title" = "多哈"\r\ndate = 2021-08-03\r\n', ['title=多哈', 'date=2021-08-03']],
    ['date = 2021-08-03T14:05:00+08:00 # 台北', ['date=2021-08-03T14:05:00+08:00']],
    ['title = "多\\u54C8 \\"会谈\\""', ['title=多哈 "会谈" (多\\u54C8 \\"会谈\\")']],
    ['title = "多\\q哈"', ['title=多\\q哈']],
    ['title = "多\\U00110000哈"', ['title=多\\U00110000哈']],
    ['title = """\n多哈\n会谈"""\ndate = 2021', ['title=多哈\n会谈', 'date=2021']],
    ["title = '''多哈 'x' '''", ["title=多哈 'x' "]],
    ['tags = ["阿富汗", \'卡塔尔\']', ['tags=阿富汗', 'tags=卡塔尔']],
    [
      'tags = [ # 两个\n  "阿富汗",\n\n  "卡塔尔",\n] # 完\ntitle = "多哈"',
      ['tags=阿富汗', 'tags=卡塔尔', 'title=多哈'],
    ],
    ['tags = []\ndraft = false', ['draft=false']],
    ['[taxonomies]\ntags = ["阿富汗"]\n[menu.main]\ntitle = "菜单"\n[[x]]\ntitle = "其他"', ['tags=阿富汗']],
    ['author = { name = "张三" }\ntitle = "多哈"', ['title=多哈']],
    ['title = ""', []],
    ['', []],
  ])('%j', (text, fields) => {
    expect(read(text)).toEqual(fields);
    expect(readTomlFields(text, 4).problems).toEqual([]);
  });

  it.each([
    ['author 张三\ntitle = "多哈"', ['title=多哈'], 'author 张三'],
    ['title = "多哈\ndate = 2021', ['date=2021'], 'title = "多哈'],
    ['tags = ["多哈"\ndate = 2021', ['date=2021'], 'tags = ["多哈"'],
    ['date =\ntitle = "多哈"', ['title=多哈'], 'date ='],
    ['title = "多哈"\ntitle = "会谈"', ['title=多哈'], 'title ='],
  ])('%j has a problem and is read all the same', (text, fields, place) => {
    expect(read(text)).toEqual(fields);
    const [problem, ...more] = readTomlFields(text, 4).problems;
    expect(more).toEqual([]);
    expect(`+++\n${text}`.slice(problem?.start, problem?.end)).toBe(place);
  });

  it('takes linear time over what is never closed', () => {
    const text = 'a = ["\\"'.repeat(20_000);
    expect(readTomlFields(text, 0).fields).toEqual([]);
    expect(readTomlFields('a = [\n'.repeat(20_000), 0).fields).toEqual([]);
    expect(readTomlFields(`a = [${'"多哈", '.repeat(20_000)}]`, 0).fields).toHaveLength(20_000);
    expect(readTomlFields(`a = """${'\n'.repeat(100_000)}`, 0).fields).toEqual([]);
    expect(readTomlFields('a = """\n'.repeat(20_001), 0).fields.length).toBeLessThan(2);
  });
});

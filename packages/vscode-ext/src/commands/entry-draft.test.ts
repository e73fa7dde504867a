import { readGlossary } from '@yiming/glossary';
import { describe, expect, test } from 'vitest';
import { cellsOf, draftEntry, keyOf } from './entry-draft.js';

const entryOf = (line: string) => {
  const [entry] = readGlossary(line, { fileName: 'people.tsv', layer: 'builtin' }).entries;
  if (entry === undefined) throw new Error('the line is no entry');
  return entry;
};

const header = 'zh\ttw\ten\tshort\ttype\tcountry\troles\tid\n';
const lavrov = entryOf(
  `${header}谢尔盖·拉夫罗夫|拉夫罗夫{short}\t拉夫羅夫\tSergey Lavrov|Sergei Lavrov\tLavrov\tperson\tRU\tforeign minister{2004..}\tQ1\n`,
);

describe('draftEntry', () => {
  test('writes what is known of a new name', () => {
    expect(draftEntry({ text: '福尔加尔', english: 'Ivan Fulgal', type: 'person', isProvisional: false })).toEqual({
      zh: '福尔加尔',
      en: 'Ivan Fulgal',
      short: 'Fulgal',
      type: 'person',
    });
  });

  test('marks what nobody has checked', () => {
    const cells = draftEntry({ text: '米季什', english: 'Mytishchi', type: 'place', isProvisional: true });
    expect(cells.status).toBe('provisional');
    expect(cells.short).toBeUndefined();
  });

  test('takes over the renderings and offices of the entry that it overrules, and its English not', () => {
    const cells = draftEntry({
      text: '拉夫罗夫',
      english: 'Serguei Lavrov',
      type: 'person',
      entry: lavrov,
      isProvisional: false,
    });
    expect(cells).toEqual({
      zh: '拉夫罗夫|谢尔盖·拉夫罗夫',
      tw: '拉夫羅夫',
      en: 'Serguei Lavrov',
      short: 'Lavrov',
      type: 'person',
      country: 'RU',
      roles: 'foreign minister{2004..}',
    });
  });

  test.each(['AT|T', '-Kiev', 'x{y}', 'back\\slash'])('is read back as written: %s', (english) => {
    const cells = draftEntry({ text: '甲乙', english, type: 'org', isProvisional: false });
    const { entries } = readGlossary(`zh\ten\ttype\n${cells.zh}\t${cells.en}\torg\n`, {
      fileName: 'x.tsv',
      layer: 'user',
    });
    expect(entries[0]?.en).toBe(english);
    expect(entries).toHaveLength(1);
  });
});

test('the cells of an entry are those of its line', () => {
  expect(cellsOf(lavrov)).toMatchObject({
    zh: '谢尔盖·拉夫罗夫|拉夫罗夫{short}',
    en: 'Sergey Lavrov|Sergei Lavrov',
    id: 'Q1',
  });
  expect(keyOf(lavrov)).toMatchObject({ id: 'Q1', zh: '谢尔盖·拉夫罗夫', line: 2 });
});

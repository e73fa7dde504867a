import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatGlossary } from './format-glossary.js';
import { glossaryColumns } from './glossary-columns.js';
import { entryTypes } from './read-entry.js';
import { readGlossary } from './read-glossary.js';
import { renderingKinds, termStatuses } from './read-values.js';

/*
 * The file format is frozen: what stands in these fixtures is read and written like this for good. A change that needs
 * another fixture is a new version; ARCHITECTURE.md, “Changing the glossary format”, says how.
 */

const options = { fileName: 'names.tsv', layer: 'user' };
const fixture = (name: string): string => readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8');

describe('every-column.tsv', () => {
  const text = fixture('every-column.tsv');
  const { entries, problems } = readGlossary(text, options);
  const tags = [...text.matchAll(/\{([^{}\\]+)\}/g)].flatMap(([, inside = '']) => inside.split(' '));

  test('is read without problems, and written byte for byte', () => {
    expect(problems).toEqual([]);
    expect(formatGlossary(entries)).toBe(text);
  });

  test('has every column, type, kind, status, form of years and escape', () => {
    const [header = '', ...lines] = text.trimEnd().split('\n');
    expect(header.split('\t')).toEqual(glossaryColumns);
    const cells = lines.map((line) => line.split('\t'));
    const filled = glossaryColumns.filter((_, column) => cells.some((row) => (row[column] ?? '') !== ''));
    expect(filled).toEqual(glossaryColumns);
    expect([...new Set(entries.map(({ type }) => type))].sort()).toEqual([...entryTypes].sort());
    expect([...new Set(entries.map(({ status }) => status))].sort()).toEqual([...termStatuses].sort());
    expect(tags).toEqual(expect.arrayContaining([...renderingKinds]));
    // The minus is how `forbidden` is written.
    expect(tags).toEqual(expect.arrayContaining(termStatuses.filter((status) => status !== 'forbidden')));
    expect(tags).toEqual(expect.arrayContaining(['CN', '2019..', '..2018', '1990..2000', '1980']));
    const escapes = ['\\|', '\\\\', '\\t', '\\n', '\\{', '\\}', '\\-', '\\#'];
    expect(escapes.filter((written) => !text.includes(written))).toEqual([]);
    expect(text).toMatch(/\|-\p{L}/u);
  });

  test('says what it always said', () => {
    const lines = entries.map(({ id, type, en, english, short, zh, roles, status }) => {
      const years = (form: { readonly years?: { readonly from?: number; readonly to?: number } }): string =>
        form.years === undefined ? '' : `[${form.years.from ?? ''}-${form.years.to ?? ''}]`;
      const chinese = zh.map((form) => `${form.text}/${form.region ?? ''}/${form.kind}/${form.status}${years(form)}`);
      const forms = english.map((form) => `${form.text}/${form.status}${years(form)}`);
      const parts = roles.map((role) => role.text + years(role));
      return [id, type, status, en, short ?? '', chinese.join(' '), forms.join(' '), parts.join(' ')].join('; ');
    });
    expect(lines).toEqual([
      't-1; term; provisional; A\\B; E|F; #标签|甲//full/preferred -乙丙//short/admitted 丙丁//abbr/admitted[1990-2000] 戊{己}//full/provisional {丁戊}/TW/full/preferred; A\\B/preferred -C/provisional #D/deprecated E|F{G}/admitted; x|y[2001-2001] -z[-1999] w{v}[1980-]',
      'names.tsv:3; country; preferred; China; ; 中//abbr/preferred 中国//full/admitted; China/preferred People’s Republic of China/admitted[1949-]; ',
      'names.tsv:4; event; preferred; September 11 attacks; 9/11; 九一一事件//full/preferred 九一一事件/TW/full/preferred 九一一事件/HK/full/preferred; September 11 attacks/preferred[2001-2001]; ',
      'kyiv; place; admitted; Kyiv; Kyiv; 基辅//full/preferred 基也夫//variant/forbidden[2019-] 基府//variant/preferred 基城//variant/deprecated[-1990] 中国/CN/variant/admitted 基輔/TW/short/preferred 基府/TW/full/admitted[-2018] 基城/TW/abbr/provisional[1990-2000] 基輔/HK/full/preferred 基府/HK/short/forbidden 基辅/SG/full/preferred 基府/SG/short/deprecated; Kyiv/preferred[2019-] Kiev/forbidden[2019-] Kiev/admitted[-2018]; capital[1991-] seat[1980-1980] port',
      'names.tsv:6; person; preferred; Abdul Ghani Baradar; Baradar; 巴拉达尔//full/preferred 巴拉达//short/admitted 巴拉達/CN/variant/admitted; Abdul Ghani Baradar/preferred Mullah Baradar/admitted; deputy prime minister[2021-] commander[1996-2001]',
      'names.tsv:7; title; preferred; mullah; ; 毛拉//full/preferred; mullah/preferred; ',
      'names.tsv:8; org; preferred; United Nations; UN; 联合国//full/preferred 聯合國/TW/full/preferred 聯合國/HK/full/preferred; United Nations/preferred UN/admitted; ',
      'names.tsv:9; media; preferred; Reuters; ; 路透社//full/preferred 路透/TW/variant/preferred 路透社/HK/full/admitted; Reuters/preferred; ',
      'group/taliban; group; deprecated; Taliban; ; 阿塔//full/preferred 阿富汗塔利班//full/admitted; Taliban/preferred; ',
      'names.tsv:11; abbr; forbidden; Yoshida; ; 𠮷田//full/preferred; Yoshida/preferred; ',
    ]);
  });
});

describe('foreign-columns.tsv: a byte order mark, comments, columns of its own in an order of its own', () => {
  const text = fixture('foreign-columns.tsv');
  const { entries, problems } = readGlossary(text, options);

  test('is read for what it says in our columns', () => {
    expect(problems).toEqual([]);
    expect(entries).toEqual([
      {
        id: 'kyiv',
        type: 'term',
        en: 'Kyiv',
        english: [
          { text: 'Kyiv', status: 'preferred', years: { from: 2019 } },
          { text: 'Kiev', status: 'forbidden', years: { from: 2019 } },
        ],
        zh: [
          { text: '基辅', kind: 'full', status: 'preferred' },
          { text: '基也夫', kind: 'variant', status: 'forbidden' },
          { text: '基輔', region: 'TW', kind: 'short', status: 'preferred', years: { from: 2018 } },
        ],
        country: 'UA',
        roles: [],
        note: 'capital',
        status: 'preferred',
        origin: { layer: 'user', file: 'names.tsv', line: 4 },
      },
      {
        id: 'names.tsv:6',
        type: 'term',
        en: 'Mali',
        english: [{ text: 'Mali', status: 'preferred' }],
        zh: [
          { text: '马里', kind: 'full', status: 'preferred' },
          { text: '馬利', region: 'TW', kind: 'variant', status: 'admitted' },
        ],
        roles: [],
        note: 'a\\b|c',
        status: 'admitted',
        origin: { layer: 'user', file: 'names.tsv', line: 6 },
      },
    ]);
  });

  test.each(['\r\n', '\r'])('reads the same with the line breaks %j, and without the mark', (lineBreak) => {
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(readGlossary(text.replaceAll('\n', lineBreak), options).entries).toEqual(entries);
    expect(readGlossary(text.slice(1), options).entries).toEqual(entries);
  });

  test('is written with our columns alone, in our order: foreign columns and comments are not kept', () => {
    expect(formatGlossary(entries)).toBe(
      [
        glossaryColumns.join('\t'),
        '基辅|-基也夫\t基輔{short 2018..}\t\t\tKyiv{2019..}|-Kiev{2019..}\t\tterm\tUA\t\t\t\tcapital\t\t\tkyiv',
        '马里\t馬利{variant admitted}\t\t\tMali\t\tterm\t\t\t\t\ta\\\\b\\|c\t\tadmitted',
        '',
      ].join('\n'),
    );
  });
});

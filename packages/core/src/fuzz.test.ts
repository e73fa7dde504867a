import { describe, expect, it } from 'vitest';
import { articleFaults } from '../fuzz/check-article.js';
import { inputFaults, shortestFaulty } from '../fuzz/check-input.js';
import { inputAt } from '../fuzz/inputs.js';
import { parseArticle } from './parse-article.js';

/** Long enough to meet every form, short enough for every run of the tests; `npm run fuzz` goes on from there. */
const count = 2000;
const seed = 20_211_105;

describe('generated input', () => {
  it('breaks no promise', () => {
    for (let index = 0; index < count; index += 1) {
      const input = inputAt(seed, index);
      const faults = inputFaults(input, 'twice');
      expect(faults, faults.length === 0 ? '' : JSON.stringify(shortestFaulty(input))).toEqual([]);
    }
  });

  it('is the same for the same seed and index', () => {
    expect(inputAt(seed, 7)).toEqual(inputAt(seed, 7));
    expect(new Set(Array.from({ length: 100 }, (_, index) => inputAt(seed, index).text)).size).toBeGreaterThan(90);
  });

  it('reaches every kind of block and what metadata is read from', () => {
    const seen = new Set<string>();
    for (let index = 0; index < count; index += 1) {
      const { blocks, metadata, problems } = parseArticle(inputAt(seed, index).text);
      for (const { kind, quotations = [] } of blocks) {
        seen.add(kind);
        if (quotations.length > 0) seen.add('quotation');
      }
      for (const [name, value] of Object.entries(metadata)) if ([value].flat().length > 0) seen.add(name);
      for (const { code } of problems) seen.add(code);
    }
    const kinds = 'heading paragraph caption quote list-item table code image boilerplate quotation'.split(' ');
    const values = 'title kicker author publisher datePublished url image keywords inLanguage'.split(' ');
    const codes = ['front-matter-language', 'front-matter-yaml', 'front-matter-duplicate-key', 'front-matter-unclosed'];
    for (const name of [...kinds, ...values, ...codes]) expect(seen).toContain(name);
  });
});

/** The shortest texts that broke a promise once. */
const found: readonly (readonly [string, string, string])[] = [
  ['a picture before the part of a parted block', '|<img >&#10;2021年1月5日', 'a.html'],
  ['a picture in a block parted at its credit', ';<img>。(责任编辑：李明)', 'a.html'],
  ['a title of blanks in broken front matter', '---\n注\nTitle: " "\n---', 'a.md'],
  ['an escape that YAML does not know', '---\ntitle: "\\z\\x41"\n---', 'a.md'],
  ['an escape in place of another one', '---\n"title": "\\z\\x41\\n"\n---', 'a.md'],
  ['keywords of nothing but commas', '<!doctype html><meta name="keywords" content=，>', 'a.html'],
  ['an empty end tag in text', '茂</b></>[<c><', 'a.html'],
  ['an empty end tag of blanks in text', '</\r></b>，<s><', 'a.html'],
  ['a title that is a line break', '---\ntitle: &#10\n---', 'a.md'],
  ['a tag inside an end tag', '<div>。</b <><br>各', 'a.html'],
  ['a headline that ends in the name of a site', '<head></head><h1>多哈会谈闭幕_新华网', 'a.html'],
];

describe('what was found', () => {
  it.each(found)('%s', (_, source, fileName) => {
    expect(articleFaults(parseArticle(source, { fileName }))).toEqual([]);
  });

  it('maps a line break behind an end tag with a tag in it to itself', () => {
    const source = '<div>甲</b <><br>乙';
    const [block] = parseArticle(source, { fileName: 'a.html' }).blocks;
    expect(block?.text).toBe('甲\n乙');
    expect(block?.map[1]).toEqual({ visible: 1, length: 1, source: source.indexOf('<br>'), sourceLength: 4 });
  });

  it('gives no empty keyword', () => {
    const source = '<html><head><meta name="keywords" content="多哈，,喀布尔，"></head><body><p>正文</p></body>';
    expect(parseArticle(source).metadata.keywords.map(({ value }) => value)).toEqual(['多哈', '喀布尔']);
  });

  it('maps a headline without the name of the site behind it', () => {
    const source =
      '<html><head><title>多哈会谈闭幕_新华网</title></head><body><h1>多哈会谈闭幕_新华网</h1><p>正文</p></body>';
    const { title } = parseArticle(source).metadata;
    expect(title?.value).toBe('多哈会谈闭幕');
    expect(source.slice(title?.start, title?.end)).toBe('多哈会谈闭幕');
  });
});

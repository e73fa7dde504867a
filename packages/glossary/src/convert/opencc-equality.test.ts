import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { configPlans, type OpenccConfig, openccConfigs } from './configurations.js';
import { loadConversion } from './conversion-node.js';
import { referenceConverter } from './fixtures/reference-converter.js';
import { openccCharacters, openccCompatibility, openccGroups } from './opencc.js';

const seeds = new URL('../../../../seeds/', import.meta.url);
const texts = [
  ...readdirSync(seeds)
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(new URL(name, seeds), 'utf8')),
  '',
  '于文文说：喀布尔的程序员在里面看了头发干燥的皇后。\r\n𠮷野家，\uF900\u{2F800}，⿰里于，乾隆皇帝著書，鼠标',
  '⿰',
  '⿲里',
  '⿰⿰里于面',
  '⿱⿰里于',
  '头⿰发干燥皇后',
  '\u0000里\u0000',
  '\uD842里面\uDFB7',
  '发\uD800',
  '\uDC00发展中国家\uD87E',
  '埠埠㓆𠗣',
  `\uFEFF${'里面'.repeat(200)}\uFEFF`,
];
const conversion = await loadConversion();
const groups = openccGroups();

/** Keys and values of the dictionaries of a configuration, and what stands between words: the hardest texts for it. */
function words(config: OpenccConfig): fc.Arbitrary<string> {
  const { segmentation, chain } = configPlans[config];
  const names = [...new Set([...(segmentation === undefined ? [] : [segmentation]), ...chain, 'normal' as const])];
  const lists = names.map((name) => [...(groups.get(name)?.pairs ?? [])].flat());
  const word = fc.oneof(
    ...lists.map((list) => fc.nat(list.length - 1).map((at) => list[at] ?? '')),
    fc.constantFrom(
      '，',
      '\n',
      'a',
      '⿰',
      '⿳',
      '⿻',
      '\uF900',
      '\u{2F800}',
      '\uD800',
      '\uDC00',
      '里',
      '面',
      '\u{20BB7}',
    ),
  );
  // Parts of words too, so that one ends inside another.
  const part = fc.tuple(word, fc.nat(3), fc.nat(3)).map(([text, from, to]) => text.slice(from, text.length - to));
  return fc.array(fc.oneof(word, part), { maxLength: 12 }).map((list) => list.join(''));
}

describe('the converters', () => {
  test.each(openccConfigs)('%s equals opencc-js, and its pieces join to the same', (config) => {
    const reference = referenceConverter(config);
    const converter = conversion.converter(config);
    for (const text of texts) {
      const expected = reference(text);
      expect(converter.convert(text)).toBe(expected);
      expect(converter.convertMapped(text).text).toBe(expected);
      const pieces = converter.pieces(text);
      expect(pieces.map((piece) => piece.target).join('')).toBe(expected);
      expect(pieces.map((piece) => text.slice(piece.start, piece.end)).join('')).toBe(text);
    }
    for (const text of texts.flatMap((whole) => whole.split('\n'))) {
      expect(converter.convert(text)).toBe(reference(text));
    }
  });

  test.each(openccConfigs)('%s equals opencc-js on words of its dictionaries in any order', (config) => {
    const reference = referenceConverter(config);
    const converter = conversion.converter(config);
    fc.assert(
      fc.property(words(config), (text) => {
        expect(converter.convert(text)).toBe(reference(text));
      }),
      { numRuns: 1500 },
    );
  });

  test('an unknown configuration is misuse', () => {
    const wrong: string = 's2x';
    // The cast is the misuse under test.
    expect(() => conversion.converter(wrong as OpenccConfig)).toThrow(TypeError);
  });

  test('a hundred thousand unfinished descriptions take no more than their length', () => {
    const text = '⿰'.repeat(100_000);
    expect(conversion.converter('s2twp').convert(text)).toBe(text);
  });

  test('character tables', () => {
    expect(openccCharacters('t2s').get('達')).toBe('达');
    expect(openccCharacters('t2tw').get('裏')).toBe('裡');
    expect(openccCompatibility().get('\uF900')).toBe('豈');
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import * as OpenCC from 'opencc-js';
import { describe, expect, test } from 'vitest';
import { type OpenccConfig, openccCharacters, openccCompatibility, openccConfigs, openccConverter } from './opencc.js';

const seeds = new URL('../../../../seeds/', import.meta.url);
const texts = [
  ...readdirSync(seeds)
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(new URL(name, seeds), 'utf8')),
  '',
  '于文文说：喀布尔的程序员在里面看了头发干燥的皇后。\r\n𠮷野家，\uF900\u{2F800}，⿰里于，乾隆皇帝著書，鼠标',
];

/** What opencc-js calls the two ends of a configuration. */
function locales(config: OpenccConfig): { from: string; to: string } {
  const idioms = config.endsWith('p') && config !== 't2jp';
  const [from = '', to = ''] = (idioms ? config.slice(0, -1) : config).split('2');
  const name = (end: string): string => (end === 's' ? 'cn' : idioms && end.length > 1 ? `${end}p` : end);
  return { from: name(from), to: name(to) };
}

describe('openccConverter', () => {
  test.each(openccConfigs)('%s equals opencc-js and its pieces join to the same', (config) => {
    const reference: (text: string) => string = OpenCC.Converter(locales(config));
    const converter = openccConverter(config);
    for (const text of texts) {
      const expected = reference(text);
      expect(converter.convert(text)).toBe(expected);
      const pieces = converter.pieces(text);
      expect(pieces.map((piece) => piece.target).join('')).toBe(expected);
      expect(pieces.map((piece) => text.slice(piece.start, piece.end)).join('')).toBe(text);
    }
  });

  test('an unknown configuration is misuse', () => {
    const wrong: string = 's2x';
    // The cast is the misuse under test.
    expect(() => openccConverter(wrong as OpenccConfig)).toThrow(TypeError);
  });

  test('character tables', () => {
    expect(openccCharacters('t2s').get('達')).toBe('达');
    expect(openccCharacters('t2tw').get('裏')).toBe('裡');
    expect(openccCompatibility().get('\uF900')).toBe('豈');
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type OpenccConfig, openccConfigs } from './configurations.js';
import { loadConversion } from './conversion-node.js';
import { openccGroups } from './opencc.js';

const conversion = await loadConversion();
const seeds = new URL('../../../../seeds/', import.meta.url);
const news = readdirSync(seeds)
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(new URL(name, seeds), 'utf8'))
  .join('\n');

function inChunks(config: OpenccConfig, text: string, sizes: readonly number[]): { text: string; held: number } {
  const stream = conversion.converter(config).stream();
  const parts: string[] = [];
  let [given, taken, held] = [0, 0, 0];
  for (let turn = 0; given < text.length; turn += 1) {
    const chunk = text.slice(given, given + (sizes[turn % sizes.length] ?? 1));
    given += chunk.length;
    const part = stream.push(chunk);
    taken += part.length;
    held = Math.max(held, given - taken);
    parts.push(part);
  }
  return { text: parts.join('') + stream.flush(), held };
}

/** Long texts of which every block ends in another place. */
const texts: Readonly<Record<string, string>> = {
  news: news.repeat(Math.ceil(160_000 / news.length)),
  'news without marks': news
    .replace(/[^\p{Script=Han}]/gu, '')
    .repeat(8)
    .slice(0, 300_000),
  'words without marks': [...(openccGroups().get('from-s')?.pairs.keys() ?? [])].join('').slice(0, 120_000),
  'compatibility ideographs': '\uF900里面\u{2F800}发展'.repeat(20_000),
  descriptions: '皇后⿰⿱里于面，发展'.repeat(12_000),
  'one character': '里'.repeat(100_000),
  'unfinished descriptions': '⿰'.repeat(100_000),
};

describe('a stream', () => {
  test.each(openccConfigs)('%s: any chunks give what the whole gives', (config) => {
    for (const [name, text] of Object.entries(texts)) {
      const expected = conversion.converter(config).convert(text);
      fc.assert(
        fc.property(fc.array(fc.integer({ min: 1, max: 90_000 }), { minLength: 1, maxLength: 5 }), (sizes) => {
          // A mean of less would take long.
          const result = inChunks(config, text, [...sizes, 50_000]);
          expect(result.text === expected, name).toBe(true);
        }),
        { numRuns: 2 },
      );
    }
  });

  test('keeps little of the text', () => {
    expect(inChunks('s2twp', texts['news'] ?? '', [1000]).held).toBeLessThan(70_000);
    expect(inChunks('s2twp', texts['news without marks'] ?? '', [1000]).held).toBeLessThan(70_000);
  });

  test('begins anew after its end', () => {
    const stream = conversion.converter('s2twp').stream();
    expect([stream.push('鼠'), stream.push('标'), stream.flush(), stream.flush()]).toEqual(['', '', '滑鼠', '']);
    expect(stream.push('里') + stream.flush()).toBe('裡');
  });
});

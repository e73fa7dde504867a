import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type OpenccConfig, openccConfigs } from './configurations.js';
import { loadConversion } from './conversion-node.js';
import { composeEdits, shiftOffsets } from './edits.js';
import { type OffsetMap, offsetMapOf, sourceOffset, targetOffset } from './offset-map.js';
import { openccGroups } from './opencc.js';

const conversion = await loadConversion();
const sources = [...openccGroups().values()].flatMap(({ pairs }) => [...pairs.keys()]);
const word = fc.oneof(
  fc.nat(sources.length - 1).map((at) => sources[at] ?? ''),
  fc.constantFrom('B超', '埠', '㓆', '𠗣', '\u{2F800}', '⿰里于', '\uD800', '\n', 'x', '鼠标'),
);
const text = fc.array(word, { maxLength: 20 }).map((words) => words.join(''));

/** Which units are surrogates, so that a run of equal lengths is seen to be unit for unit. */
const shape = (units: string): string =>
  units
    .replace(/[\uD800-\uDBFF]/g, 'h')
    .replace(/[\uDC00-\uDFFF]/g, 'l')
    .replace(/[^hl]/g, '.');

function checkMap({ sources: from, targets: to }: OffsetMap, source: string, target: string): void {
  expect([from[0], to[0], from.at(-1), to.at(-1)]).toEqual([0, 0, source.length, target.length]);
  expect(from.length).toBe(to.length);
  let wasEqual = false;
  for (let run = 0; run + 1 < from.length; run += 1) {
    const [start = 0, end = 0] = from.subarray(run, run + 2);
    const [targetStart = 0, targetEnd = 0] = to.subarray(run, run + 2);
    expect(end).toBeGreaterThan(start);
    expect(targetEnd).toBeGreaterThan(targetStart);
    const isEqual = end - start === targetEnd - targetStart;
    expect(isEqual && wasEqual).toBe(false);
    wasEqual = isEqual;
    if (isEqual) expect(shape(target.slice(targetStart, targetEnd))).toBe(shape(source.slice(start, end)));
  }
}

describe('the offset map', () => {
  test.each<[OpenccConfig, string, number[], number[]]>([
    ['s2twp', '', [0], [0]],
    ['s2twp', '鼠标里面', [0, 4], [0, 4]],
    ['s2twp', 'B超好', [0, 2, 3], [0, 3, 4]],
    ['s2t', '在\u{2F800}里', [0, 1, 3, 4], [0, 1, 2, 3]],
  ])('%s of %j', (config, source, from, to) => {
    const { map } = conversion.converter(config).convertMapped(source);
    expect([[...map.sources], [...map.targets]]).toEqual([from, to]);
  });

  test('inside a run that changed its length an offset is the run’s edge', () => {
    const { map } = conversion.converter('s2twp').convertMapped('做B超好');
    expect([0, 1, 2, 3, 4].map((at) => targetOffset(map, at, 'start'))).toEqual([0, 1, 1, 4, 5]);
    expect([0, 1, 2, 3, 4].map((at) => targetOffset(map, at, 'end'))).toEqual([0, 1, 4, 4, 5]);
    expect([0, 1, 2, 3, 4, 5].map((at) => sourceOffset(map, at, 'start'))).toEqual([0, 1, 1, 1, 3, 4]);
    expect(targetOffset(map, 99, 'end')).toBe(5);
  });

  test.each(openccConfigs)('%s: covers both texts, ascends, and leads back', (config) => {
    const converter = conversion.converter(config);
    fc.assert(
      fc.property(text, (source) => {
        const { text: target, map } = converter.convertMapped(source);
        checkMap(map, source, target);
        for (const side of ['start', 'end'] as const) {
          let last = 0;
          for (let at = 0; at <= source.length; at += 1) {
            const there = targetOffset(map, at, side);
            expect(there).toBeGreaterThanOrEqual(last);
            last = there;
            const back = sourceOffset(map, there, side);
            if (side === 'start') expect(back).toBeLessThanOrEqual(at);
            else expect(back).toBeGreaterThanOrEqual(at);
            expect(targetOffset(map, back, side)).toBe(there);
          }
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('edits', () => {
  /** Random edits of a text of 40 units. */
  const edits = fc
    .array(fc.tuple(fc.nat(4), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 4 })), { maxLength: 5 })
    .map((steps) => {
      let at = 0;
      return steps.flatMap(([gap, length, target]) => {
        const start = at + gap;
        at = start + length;
        return [start, at, target];
      });
    });
  const apply = (list: readonly number[], input: readonly string[]): string[] => {
    const output: string[] = [];
    let at = 0;
    for (let index = 0; index < list.length; index += 3) {
      const [start = 0, end = 0, length = 0] = list.slice(index, index + 3);
      output.push(...input.slice(at, start), ...Array.from({ length }, () => '*'));
      at = end;
    }
    return [...output, ...input.slice(at)];
  };

  test('composed edits are those of both conversions', () => {
    const input = Array.from({ length: 60 }, (_, at) => String(at));
    fc.assert(
      fc.property(edits, edits, (first, second) => {
        const both = composeEdits(first, second);
        const expected = apply(second, apply(first, input));
        const actual = apply(both, input);
        expect(actual.length).toBe(expected.length);
        // What no edit touched stands where it stood.
        for (const [at, unit] of actual.entries()) if (unit !== '*') expect(expected[at]).toBe(unit);
        const { sources: from } = offsetMapOf(both, input.length);
        expect([...from]).toEqual([...from].sort((a, b) => a - b));
      }),
    );
  });

  test('offsets outside edits move with the text', () => {
    const offsets = Int32Array.of(0, 2, 5, 9);
    shiftOffsets(offsets, [0, 2, 3, 5, 6, 1, 6, 8, 4]);
    expect([...offsets]).toEqual([0, 3, 6, 12]);
  });
});

import { describe, expect, it } from 'vitest';
import { lastBefore, overlapping, withoutCovered } from './ordered-spans.js';

const spans = [
  { start: 0, end: 2 },
  { start: 3, end: 6 },
  { start: 6, end: 9 },
];

describe('spans in order', () => {
  it('gives the last one that starts before a place', () => {
    expect(lastBefore(spans, 0)).toBeUndefined();
    expect(lastBefore(spans, 1)).toEqual({ start: 0, end: 2 });
    expect(lastBefore(spans, 6)).toEqual({ start: 3, end: 6 });
    expect(lastBefore(spans, 100)).toEqual({ start: 6, end: 9 });
    expect(lastBefore([], 5)).toBeUndefined();
  });

  it('gives those that a stretch overlaps, and none that it only touches', () => {
    expect(overlapping(spans, 2, 3)).toEqual([]);
    expect(overlapping(spans, 1, 4)).toEqual(spans.slice(0, 2));
    expect(overlapping(spans, 6, 7)).toEqual(spans.slice(2));
    expect(overlapping(spans, 0, 9)).toEqual(spans);
    expect(overlapping(spans, 9, 12)).toEqual([]);
  });
});

describe('spans without those that a longer one covers', () => {
  it('keeps the longer one, whichever came first', () => {
    const long = { start: 2, end: 10 };
    const inner = { start: 4, end: 10 };
    const head = { start: 2, end: 5 };
    expect(withoutCovered([inner, long, head])).toEqual([long]);
  });

  it('keeps those that only overlap, and one of equal ones', () => {
    const a = { start: 0, end: 4 };
    const b = { start: 2, end: 6 };
    expect(withoutCovered([b, a, { ...a }])).toEqual([a, b]);
  });
});

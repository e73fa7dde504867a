import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { inTurns } from './in-turns.js';

let now = 0;
beforeEach(() => {
  now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => vi.restoreAllMocks());

/** Steps that take so many milliseconds each. */
function* work(...steps: readonly number[]): Generator<void, string> {
  for (const step of steps) {
    now += step;
    yield;
  }
  now += 1;
  return '喀布尔';
}

/** How often others have had a turn while some work was done. */
async function turnsDuring(done: Promise<unknown>): Promise<number> {
  let turns = 0;
  let isDone = false;
  const end = done.then(() => {
    isDone = true;
  });
  while (!isDone) {
    turns += 1;
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  await end;
  return turns - 1;
}

describe('inTurns', () => {
  test('does short work at once', async () => {
    expect(await inTurns(work(10, 10, 10), { atOnce: 30 })).toEqual({ result: '喀布尔', cost: 31 });
  });

  test('gives others a turn whenever it took too long, and counts its own time alone', async () => {
    const done = inTurns(work(40, 5, 5, 40, 40), { atOnce: 30 });
    expect(await turnsDuring(done)).toBeGreaterThanOrEqual(2);
    expect(await done).toEqual({ result: '喀布尔', cost: 131 });
  });

  test('is given up when nobody wants it any more', async () => {
    let asked = 0;
    const isWanted = (): boolean => {
      asked += 1;
      return asked < 2;
    };
    expect(await inTurns(work(40, 40, 40), { atOnce: 30, isWanted })).toEqual({ cost: 80 });
  });

  test('passes on what a step throws', async () => {
    const steps = (function* (): Generator<void, never> {
      yield;
      throw new Error('damaged');
    })();
    await expect(inTurns(steps, { atOnce: 30 })).rejects.toThrow('damaged');
  });
});

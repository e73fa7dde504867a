import { expect, test } from 'vitest';
import { createTimings } from './timings.js';

test('notes how long work took, the last thousand of each kind', async () => {
  const timings = createTimings();
  expect(await timings.measure('hover', async () => '喀布尔')).toBe('喀布尔');
  expect(timings.all()['hover']).toHaveLength(1);
  for (let time = 0; time < 1_200; time += 1) timings.add('read', time);
  const read = timings.all()['read'] ?? [];
  expect([read.length, read[0], read.at(-1)]).toEqual([1_000, 200, 1_199]);
});

test('notes nothing of work that fails', async () => {
  const timings = createTimings();
  await expect(timings.measure('hover', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(timings.all()).toEqual({});
});

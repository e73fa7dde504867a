import { expect, test } from 'vitest';
import { clipTable } from './clip-table.js';
import { readClips } from './read-clips.js';

const header = 'clip\tcountry\ten\tadjective\tbefore\tafter\twords\n';

test('the lines of one character stand together, in the order of the file', () => {
  const { clips } = readClips(
    `${header}阿\tAF\tAfghanistan\tAfghan\n美\tUS\tUnited States\tU.S.\n阿\tAR\tArgentina\tArgentine\n`,
  );
  const table = clipTable(clips);
  expect([...table.keys()]).toEqual(['阿', '美']);
  expect(table.get('阿')?.map(({ english }) => english)).toEqual(['Afghanistan', 'Argentina']);
});

test('no clips give an empty table', () => {
  expect(clipTable([]).size).toBe(0);
});

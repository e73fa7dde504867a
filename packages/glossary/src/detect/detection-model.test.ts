import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatDetectionModel, readDetectionModel } from './detection-model.js';
import { inputsChecksum } from './inputs-checksum.js';

const packageFolder = new URL('../../', import.meta.url);
const text = readFileSync(new URL('model/detection-model.json', packageFolder), 'utf8');

const filesOf = (folder: string) =>
  readdirSync(new URL(folder, packageFolder))
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .map((name) => ({ name, text: readFileSync(new URL(folder + name, packageFolder), 'utf8') }));

describe('the committed model', () => {
  it('was learned from the data as they are; run scripts/train-detection.ts', () => {
    expect(readDetectionModel(text)?.inputs).toBe(inputsChecksum(filesOf('data/'), filesOf('data/name-parts/')));
  });

  it('was learned with the dictionary that is installed', () => {
    const dependencies: unknown = JSON.parse(readFileSync(new URL('package.json', packageFolder), 'utf8'));
    expect(dependencies).toMatchObject({ dependencies: { 'opencc-js': '1.4.2' } });
  });

  it('stays small', () => {
    expect(Buffer.byteLength(text)).toBeLessThan(300_000);
  });

  it('comes back as it was written', () => {
    const model = readDetectionModel(text);
    expect(model && formatDetectionModel(model)).toBe(text);
  });
});

describe('text of another shape', () => {
  it.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['null', 'null'],
    ['a list', '[]'],
    ['another version', text.replace('"version": 1', '"version": 2')],
    ['a table left out', text.replace('"begin"', '"began"')],
    ['a table of another kind', text.replace(/"titles": "[^"]*"/, '"titles": 3')],
    ['a table of other values', text.replace(/"words": \{[^}]*\}/, '"words": { "9": 3 }')],
  ])('%s', (_, other) => {
    expect(readDetectionModel(other)).toBeUndefined();
  });
});

describe('the checksum', () => {
  const file = (content: string) => [{ name: 'people-a.tsv', text: content }];

  it('tells contents apart, not line ends', () => {
    expect(inputsChecksum(file('甲\n'), [])).toBe(inputsChecksum(file('甲\r\n'), []));
    expect(inputsChecksum(file('甲\n'), [])).not.toBe(inputsChecksum(file('乙\n'), []));
  });

  it('leaves out what nothing is learned from', () => {
    expect(inputsChecksum([{ name: 'media.tsv', text: '甲' }], [])).toBe(inputsChecksum([], []));
  });
});

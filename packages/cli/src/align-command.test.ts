import { readGlossary } from '@yiming/glossary';
import { describe, expect, test } from 'vitest';
import { alignCommand, type alignFormats } from './align-command.js';
import { keptOutput } from './test-output.js';

const lines = [
  '喀布尔\tKabul',
  '卡拉奇\tKarachi',
  '达喀尔\tDakar',
  '达卡\tDhaka',
  '巴马科\tBamako',
  '利马\tLima',
  '马里\tMali',
  '里加\tRiga',
  '多哈\tDoha',
  '拉巴特\tBeirut',
  '贝鲁特\tRabat',
];
const { entries } = readGlossary(`zh\ten\ttype\n${lines.map((line) => `${line}\tplace`).join('\n')}\n`, {
  fileName: 'a.tsv',
  layer: 'user',
});

async function align(format: (typeof alignFormats)[number], limit: number): Promise<string> {
  const output = keptOutput();
  expect(await alignCommand({ limit, format }, [{ name: 'user', entries }], output)).toBe(0);
  return output.written();
}

describe('alignCommand', () => {
  test('puts the rows whose English was swapped first', async () => {
    const records = (await align('jsonl', 4))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(records).toHaveLength(4);
    expect(records.slice(0, 2).map(({ english }) => english)).toContain('Beirut');
    expect(records[0]).toMatchObject({ zh: expect.any(String), cost: expect.any(Number), file: 'a.tsv' });
    const costs = records.map(({ cost }) => cost);
    expect(costs).toEqual([...costs].sort((a, b) => b - a));
  });

  test('text shows how the letters were dealt out, and where the entry stands', async () => {
    expect(await align('text', 11)).toMatch(/马里 +Mali +马=ma 里=li +a\.tsv:8\n/);
    expect(JSON.parse(await align('json', 3))).toHaveLength(3);
    expect((await align('tsv', 2)).trimEnd().split('\n')[0]?.split('\t')).toHaveLength(5);
  });
});

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArticle } from '@core';
import { createGlossary, readGlossary } from '@glossary';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const seed = here('../seeds/000_342d0c61f641ffd6.md');
const tool = here('tools/title-and-names.ts');
const expected = '阿富汗驻华大使：希望中国出手: 5 Javid Ahmad Qaem\n';

let folder = '';
let glossaryFile = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'yiming-alias-'));
  glossaryFile = join(folder, 'glossary.tsv');
  writeFileSync(glossaryFile, '卡伊姆\tJavid Ahmad Qaem\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a tool in this repository imports from @core and @glossary', () => {
  test('through esbuild', async () => {
    const outfile = join(folder, 'tool.cjs');
    await build({ entryPoints: [tool], outfile, bundle: true, platform: 'node', format: 'cjs', logLevel: 'silent' });
    expect(execFileSync(process.execPath, [outfile, seed, glossaryFile], { encoding: 'utf8' })).toBe(expected);
  });

  test('through tsx', () => {
    const tsx = fileURLToPath(import.meta.resolve('tsx/cli'));
    const output = execFileSync(
      process.execPath,
      [tsx, '--tsconfig', here('tsconfig.json'), tool, seed, glossaryFile],
      { encoding: 'utf8' },
    );
    expect(output).toBe(expected);
  });

  test('through vitest', () => {
    const article = parseArticle(readFileSync(seed, 'utf8'));
    const { entries } = readGlossary(readFileSync(glossaryFile, 'utf8'), { fileName: glossaryFile, layer: 'user' });
    const glossary = createGlossary([{ name: 'user', entries }]);
    const found = article.blocks.flatMap(({ text }) => glossary.findAll(text));
    expect(`${article.metadata.title?.value}: ${found.length} ${found[0]?.readings[0]?.entry.en}\n`).toBe(expected);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import * as converting from './convert/index.js';
import * as formats from './formats/index.js';
import * as glossary from './index.js';

const sources = new URL('./', import.meta.url);

test('the public names', () => {
  expect(Object.keys(glossary).sort()).toEqual([
    'TrieFormatError',
    'buildMatcher',
    'buildTrie',
    'compileLayer',
    'createGlossary',
    'englishAt',
    'entryTypes',
    'findMatches',
    'fold',
    'foldCode',
    'forEachMatch',
    'formatGlossary',
    'glossaryColumns',
    'keyId',
    'keysWithPrefix',
    'openBuiltin',
    'parseBuiltin',
    'readGlossary',
    'readLayer',
    'readTrie',
    'renderingFor',
    'scanMany',
    'writeLayer',
    'writeTrie',
  ]);
  expect(Object.keys(converting).sort()).toEqual(['convert', 'openccConfigs', 'plainConvert', 'scriptOf']);
  expect(Object.keys(formats).sort()).toEqual(['formatGlossary', 'glossaryColumns', 'readGlossary']);
});

test('the main entry point carries no OpenCC dictionary', async () => {
  const { metafile } = await build({
    entryPoints: [fileURLToPath(new URL('index.ts', sources))],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    logLevel: 'silent',
  });
  expect(Object.keys(metafile.inputs).filter((path) => path.includes('opencc'))).toEqual([]);
});

test('one file imports opencc-js', () => {
  const importers = readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .filter((path) => /from 'opencc-js/.test(readFileSync(new URL(path, sources), 'utf8')));
  expect(importers).toEqual(['convert/opencc.ts']);
});

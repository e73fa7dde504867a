import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import * as converting from './convert/index.js';
import * as formats from './formats/index.js';
import * as glossary from './index.js';
import * as recognition from './knowledge/index.js';
import * as lookup from './lookup/index.js';
import * as pinyin from './pinyin/read-pinyin.js';

const sources = new URL('./', import.meta.url);

test('the public names', () => {
  expect(Object.keys(glossary).sort()).toEqual([
    'TrieFormatError',
    'bareBodyEnglish',
    'bodyEnglish',
    'buildMatcher',
    'buildTrie',
    'clipTable',
    'compileLayer',
    'createGlossary',
    'englishAt',
    'entryTypes',
    'findMatches',
    'fold',
    'foldCode',
    'forEachMatch',
    'formFinder',
    'formatGlossary',
    'glossaryColumns',
    'isWritten',
    'keyId',
    'keysWithPrefix',
    'missionEnglish',
    'openBuiltin',
    'parseBuiltin',
    'placeEnglish',
    'prepareKnowledge',
    'readGlossary',
    'readGlossaryInSteps',
    'readLayer',
    'readTrie',
    'renderingFor',
    'scanMany',
    'withArticle',
    'withoutCutNames',
    'wordFinder',
    'writeLayer',
    'writeTrie',
  ]);
  expect(Object.keys(converting).sort()).toEqual([
    'convert',
    'convertArticle',
    'openccConfigs',
    'plainConvert',
    'readConversion',
    'scriptOf',
    'sourceOffset',
    'targetOffset',
  ]);
  expect(Object.keys(recognition).sort()).toEqual([
    'certaintyOf',
    'cultureOf',
    'formatMessage',
    'joined',
    'nameLanguagesOf',
    'parseKnowledge',
    'parseKnowledgeInSteps',
    'recognitionTemplates',
    'suggestNames',
  ]);
  expect(Object.keys(lookup).sort()).toEqual(['createLookup', 'hitStatus']);
  expect(Object.keys(pinyin)).toEqual(['readPinyin']);
  expect(Object.keys(formats).sort()).toEqual(['formatGlossary', 'glossaryColumns', 'readGlossary']);
});

/** The files that a bundle of an entry point is made of. */
async function bundledFiles(entry: string): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: [fileURLToPath(new URL(entry, sources))],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    logLevel: 'silent',
  });
  return Object.keys(metafile.inputs);
}

test('the main entry point carries no OpenCC dictionary, no pinyin, no lookup and no models', async () => {
  const files = await bundledFiles('index.ts');
  expect(files.filter((path) => /opencc|pinyin|src\/(?:lookup|detect|suggest|personal-names)/.test(path))).toEqual([]);
});

test('lookup carries neither pinyin nor OpenCC; pinyin is an entry point of its own', async () => {
  const files = await bundledFiles('lookup/index.ts');
  expect(files.filter((path) => /opencc|pinyin/.test(path))).toEqual([]);
  expect((await bundledFiles('pinyin/read-pinyin.ts')).some((path) => path.includes('pinyin-pro'))).toBe(true);
});

test.each(['index.ts', 'convert/index.ts', 'convert/conversion-browser.ts'])(
  '%s bundles for a browser, without a dictionary of OpenCC',
  async (entry) => {
    const { metafile, outputFiles } = await build({
      entryPoints: [fileURLToPath(new URL(entry, sources))],
      bundle: true,
      write: false,
      metafile: true,
      minify: true,
      charset: 'utf8',
      platform: 'browser',
      format: 'esm',
      logLevel: 'silent',
    });
    expect(Object.keys(metafile.inputs).filter((path) => /opencc-js|opencc\.ts|extension-char/.test(path))).toEqual([]);
    expect(outputFiles[0]?.contents.length).toBeLessThan(70_000);
  },
);

test('one file imports opencc-js', () => {
  const importers = readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !/\.test\.ts$|fixtures/.test(path))
    .filter((path) => /from 'opencc-js/.test(readFileSync(new URL(path, sources), 'utf8')));
  expect(importers).toEqual(['convert/opencc.ts']);
});

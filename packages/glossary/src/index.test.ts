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
    'buildMatcher',
    'createGlossary',
    'englishAt',
    'entryTypes',
    'fold',
    'foldCode',
    'formatGlossary',
    'glossaryColumns',
    'parseBuiltin',
    'readGlossary',
    'renderingFor',
  ]);
  expect(Object.keys(converting).sort()).toEqual([
    'convert',
    'openccConfigs',
    'plainConvert',
    'readConversion',
    'scriptOf',
    'sourceOffset',
    'targetOffset',
  ]);
  expect(Object.keys(formats).sort()).toEqual(['formatGlossary', 'glossaryColumns', 'readGlossary']);
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

/**
 * `@yiming/core` bundled for a browser: it runs in a page and in a Web Worker as it runs in Node, with no shim but the
 * documented stand-in for `Buffer`. Nothing is served; the bundle is handed to a blank page.
 *
 * The bundle is made of the core's source, and Node runs `packages/core/dist`, so build the core first.
 */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { bufferStandIn, withoutEngines } from '../../../packages/vscode-ext/esbuild-plugins.mjs';
import { repositoryFolder, seedsFolder } from '../locations.mjs';
import { launchBrowser } from './browser.mjs';

const coreFolder = path.join(repositoryFolder, 'packages/core');

/** The most that the minified bundle may weigh, in bytes. */
const mostBytes = 450_000;

/** Headers whose engine in gray-matter is `eval`; when one runs, `ran` becomes a global. */
const hostile = ['js', 'javascript'].map(
  (language) => `---${language}\n{ title: (globalThis.ran = true, '多哈') }\n---\n\n正文在这里。\n`,
);

/** The recipe of the core's README; `globalName` lets a classic script or worker find the functions. */
async function bundleCore() {
  const { outputFiles, metafile } = await build({
    entryPoints: [path.join(coreFolder, 'src/index.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: 'yimingCore',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    plugins: [withoutEngines],
    inject: [bufferStandIn],
    write: false,
    metafile: true,
    logLevel: 'warning',
  });
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports.map((entry) => entry.path));
  return { code: outputFiles[0].text, bytes: outputFiles[0].contents, imports };
}

/**
 * Parses texts and says what it met on the way. Runs in Node, in the page and in the worker, so it uses nothing of this
 * file.
 *
 * @param {typeof import('@yiming/core')} core
 * @param {readonly string[]} texts
 */
function parseAll(core, texts) {
  const articles = texts.map((text) => {
    const article = core.parseArticle(text, { fileName: 'article.md' });
    const first = article.blocks[0];
    return {
      title: article.metadata.title?.value,
      blocks: article.blocks.length,
      firstText: first?.text,
      firstSpan: first && core.sourceSpan(first, 0, first.text.length),
      offsets: article.blocks.map(({ start, end }) => [start, end]),
      problems: article.problems.map(({ code }) => code),
    };
  });
  const whole = texts.map((text) => JSON.stringify(core.parseArticle(text)));
  const { ran, Buffer, process } = globalThis;
  return { articles, whole, ran: typeof ran, nodeGlobals: [typeof Buffer, typeof process] };
}

/** Runs in the page: parses in a worker that is made of a Blob. */
function parseInWorker({ code, texts }) {
  const answer = 'onmessage = ({ data }) => postMessage(parseAll(yimingCore, data));';
  const address = URL.createObjectURL(new Blob([code, '\n', answer], { type: 'text/javascript' }));
  const worker = new Worker(address);
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message || 'the worker did not start'));
    worker.postMessage(texts);
  }).finally(() => {
    worker.terminate();
    URL.revokeObjectURL(address);
  });
}

describe('core in a browser', { timeout: 120_000 }, () => {
  /** @type {Awaited<ReturnType<typeof bundleCore>>} */
  let bundle;
  /** The bundle and {@link parseAll}, for a page or a worker. */
  let script = '';
  /** @type {typeof import('@yiming/core')} */
  let coreInNode;
  /** @type {import('playwright-core').Browser} */
  let browser;
  /** @type {import('playwright-core').Page} */
  let page;
  /** Every request but those of addresses that stay in the page. */
  const requests = [];
  const errors = [];
  const seeds = readdirSync(seedsFolder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(path.join(seedsFolder, name), 'utf8'));
  const inPage = (texts) => page.evaluate((given) => globalThis.parseAll(globalThis.yimingCore, given), texts);
  const inWorker = (texts) => page.evaluate(parseInWorker, { code: script, texts });

  before(async () => {
    bundle = await bundleCore();
    script = `${bundle.code}\n${parseAll}`;
    coreInNode = await import(pathToFileURL(path.join(coreFolder, 'dist/index.js')).href);
    browser = await launchBrowser();
    page = await browser.newPage();
    page.on('request', (request) => {
      if (!/^(?:blob|data|about):/.test(request.url())) requests.push(request.url());
    });
    page.on('websocket', (socket) => requests.push(socket.url()));
    page.on('pageerror', (error) => errors.push(error.message));
    await page.setContent('<!DOCTYPE html><title>core</title>');
    await page.addScriptTag({ content: script });
  });

  after(() => browser?.close());

  it('holds no code that runs text, and imports nothing', () => {
    assert.deepEqual(bundle.imports, []);
    for (const pattern of [/\beval\s*\(/, /\bnew Function\s*\(/, /\brequire\s*\(/, /["'`]node:/]) {
      // assert.doesNotMatch would print the whole bundle.
      assert.equal(pattern.exec(bundle.code)?.[0], undefined);
    }
  });

  it(`weighs at most ${mostBytes / 1000} kB`, (test) => {
    const minified = bundle.bytes.length;
    const gzipped = gzipSync(bundle.bytes, { level: 9 }).length;
    test.diagnostic(`minified ${minified} bytes, gzipped ${gzipped} bytes`);
    assert.ok(minified <= mostBytes, `${minified} bytes`);
  });

  for (const [where, parse] of [
    ['a page', inPage],
    ['a Web Worker', inWorker],
  ]) {
    it(`parses the seeds in ${where} as in Node`, async (test) => {
      const expected = parseAll(coreInNode, seeds);
      assert.equal(expected.articles.length, 5);
      for (const { title, blocks } of expected.articles) assert.ok(title && blocks > 3, 'Node finds an article');
      const found = await parse(seeds);
      assert.deepEqual(found.nodeGlobals, ['undefined', 'undefined'], 'Buffer and process');
      try {
        assert.deepEqual(found.articles, expected.articles);
        for (const [nth, whole] of expected.whole.entries()) {
          assert.ok(found.whole[nth] === whole, `all that is known of seed ${nth} is the same`);
        }
      } catch (error) {
        test.diagnostic('Is packages/core/dist as new as its source? `npm run build` makes it so.');
        throw error;
      }
    });

    it(`never runs a ---js front matter in ${where}`, async () => {
      const found = await parse(hostile);
      assert.equal(found.ran, 'undefined');
      for (const { title, problems } of found.articles) {
        assert.equal(title, undefined);
        assert.deepEqual(problems, ['front-matter-language']);
      }
    });
  }

  it('sends no request', () => {
    assert.deepEqual(requests, []);
    assert.deepEqual(errors, [], 'errors of the page');
  });
});

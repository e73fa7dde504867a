import { copyFile, mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bufferStandIn, withoutEngines } from './esbuild-plugins.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * What stands before the code: start-up is measured from the first line of the file; and the host is asked once for
 * `vscode`, not in each of the files that import it, as the desktop's host follows the links of the bundle's path at every
 * such question.
 */
const banner = `const codeBegins = performance.now();
require = ((ask, vscode) => (name) => (name === 'vscode' ? vscode : ask(name)))(require, require('vscode'));`;

const shared = {
  bundle: true,
  format: 'cjs',
  external: ['vscode'],
  charset: 'utf8',
  minify: true,
  target: 'es2022',
  // The `main` of jsonc-parser loads its parts in a way that no bundler can follow.
  mainFields: ['module', 'main'],
  legalComments: 'none',
  banner: { js: banner },
  logLevel: 'info',
  plugins: [withoutEngines],
};

await mkdir(here('dist'), { recursive: true });
await build({ ...shared, entryPoints: [here('src/node.ts')], outfile: here('dist/node.cjs'), platform: 'node' });
await build({
  ...shared,
  entryPoints: [here('src/browser.ts')],
  outfile: here('dist/browser.cjs'),
  platform: 'browser',
  inject: [bufferStandIn],
});
const data = [
  'builtin-glossary.bin',
  'builtin-glossary.json',
  'conversion.bin',
  'name-knowledge.json',
  'suggestions.bin',
];
for (const name of data) {
  await copyFile(fileURLToPath(import.meta.resolve(`@yiming/glossary/${name}`)), here(`dist/${name}`));
}

import { copyFile, mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * gray-matter brings engines that run code (`eval` for a `---js` header, a YAML reader with `new Function`) and reads
 * files. Our wrapper replaces all its engines, so none of this may be in the bundle.
 */
const withoutEngines = {
  name: 'gray-matter-without-engines',
  setup(bundle) {
    const insideGrayMatter = /[\\/]gray-matter[\\/]/;
    bundle.onResolve({ filter: /^(?:\.\.?\/)?(?:lib\/)?engines$|^fs$/ }, ({ importer, path }) =>
      insideGrayMatter.test(importer) ? { path, namespace: 'nothing' } : undefined,
    );
    bundle.onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: 'module.exports = {};' }));
  },
};

const shared = {
  bundle: true,
  format: 'cjs',
  external: ['vscode'],
  charset: 'utf8',
  minify: true,
  target: 'es2022',
  legalComments: 'none',
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
  inject: [here('buffer-stand-in.mjs')],
});
await copyFile(
  fileURLToPath(import.meta.resolve('@yiming/glossary/builtin-glossary.json')),
  here('dist/builtin-glossary.json'),
);

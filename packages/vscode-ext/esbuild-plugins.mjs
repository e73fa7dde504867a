/** What esbuild needs to bundle `@yiming/core`, shared by the extension's build and the test of the core in a browser. */

import { fileURLToPath } from 'node:url';

/**
 * gray-matter brings engines that run code (`eval` for a `---js` header, a YAML reader with `new Function`) and reads
 * files. Our wrapper replaces all its engines, so none of this may be in the bundle.
 *
 * @type {import('esbuild').Plugin}
 */
export const withoutEngines = {
  name: 'gray-matter-without-engines',
  setup(bundle) {
    const insideGrayMatter = /[\\/]gray-matter[\\/]/;
    bundle.onResolve({ filter: /^(?:\.\.?\/)?(?:lib\/)?engines$|^fs$/ }, ({ importer, path }) =>
      insideGrayMatter.test(importer) ? { path, namespace: 'nothing' } : undefined,
    );
    bundle.onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/** The file to `inject` in a bundle for a browser, where there is no `Buffer`. */
export const bufferStandIn = fileURLToPath(new URL('buffer-stand-in.mjs', import.meta.url));

/**
 * Finds the tests of features: every file of the folder `features` exports one function that registers tests.
 */

import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { workbenchFolder } from '../locations.mjs';

const featuresFolder = path.join(workbenchFolder, 'e2e/features');

/**
 * The names of all features.
 *
 * @returns {readonly string[]} file names without ending, sorted
 */
export function featureNames() {
  return readdirSync(featuresFolder)
    .filter((name) => name.endsWith('.mjs'))
    .map((name) => path.basename(name, '.mjs'))
    .sort();
}

/**
 * Loads features.
 *
 * @param {readonly string[]} names
 * @returns {Promise<readonly { name: string, register: (context: import('./context.mjs').TestContext) => void }[]>}
 * @throws {Error} when a file does not export exactly one function
 */
export async function loadFeatures(names) {
  return Promise.all(
    names.map(async (name) => {
      const exports = Object.values(await import(pathToFileURL(path.join(featuresFolder, `${name}.mjs`)).href));
      const [register, ...more] = exports;
      if (typeof register !== 'function' || more.length > 0) {
        throw new Error(`features/${name}.mjs has to export one function that registers its tests.`);
      }
      return { name, register };
    }),
  );
}

/**
 * Finding the browser that the end-to-end tests drive.
 */

import { existsSync } from 'node:fs';

/**
 * The chromium of the system: the one that the variable CHROMIUM_PATH names, else Debian's.
 *
 * @returns {string} its path
 * @throws {Error} when it is not there; the message says how to get it
 */
export function findChromium() {
  const file = process.env.CHROMIUM_PATH || '/usr/bin/chromium';
  if (existsSync(file)) return file;
  throw new Error(
    `There is no chromium at ${file}. Install it (Debian: apt-get install chromium fonts-noto-cjk) ` +
      'or name another one in the variable CHROMIUM_PATH.',
  );
}

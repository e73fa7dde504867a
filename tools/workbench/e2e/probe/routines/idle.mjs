/**
 * Waits for our extension.
 */

import { subjectIdle } from '../subject.mjs';

/**
 * Waits until our extension has nothing left to do; for a second when it does not tell.
 *
 * @returns {Promise<void>}
 */
export async function idle() {
  await subjectIdle();
}

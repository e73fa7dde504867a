/**
 * The extension under test, as other extensions see it.
 */

import { extensions } from 'vscode';

export const subjectId = 'yiming.yiming';

/**
 * What the extension exports for tests and for other extensions.
 *
 * @typedef {object} SubjectApi
 * @property {1} version
 * @property {(uri: import('vscode').Uri) => Promise<readonly SubjectMention[] | undefined>} mentionsOf
 * @property {(uri: import('vscode').Uri) => SubjectMarks | undefined} marksOf
 * @property {() => Promise<void>} whenIdle resolves when nothing is left to do
 * @property {() => number} [kept] how many analyses are kept
 * @property {() => Record<string, readonly number[]>} [timings] milliseconds of its own work, by what was done
 */

/**
 * @typedef {{ start: number, end: number, text: string, english: string, type: string, status: string, due: string }}
 *   SubjectMention a name, in UTF-16 code units of the document, end exclusive
 */

/**
 * @typedef {Record<'known' | 'learned' | 'doubtful' | 'boilerplate', readonly (readonly [number, number])[]>}
 *   SubjectMarks where names are marked in the text
 */

/**
 * Activates the extension where it is installed.
 *
 * @returns {Promise<void>}
 */
export async function activateSubject() {
  await extensions.getExtension(subjectId)?.activate();
}

/**
 * Activates the extension.
 *
 * @returns {Promise<SubjectApi | undefined>} what it exports; undefined when it exports nothing
 * @throws {Error} when it is not installed
 */
export async function subjectApi() {
  const extension = extensions.getExtension(subjectId);
  if (extension === undefined) throw new Error(`There is no extension ${subjectId}.`);
  return extension.activate();
}

/**
 * Waits until the extension has done all that it has to do; for some time when it does not tell.
 *
 * @param {number} [milliseconds] how long an extension that does not tell is given. Default 1000
 * @returns {Promise<void>} at once when it is not installed
 */
export async function subjectIdle(milliseconds = 1000) {
  const extension = extensions.getExtension(subjectId);
  const api = extension?.isActive ? extension.exports : undefined;
  if (typeof api?.whenIdle === 'function') await api.whenIdle();
  else if (extension !== undefined) await new Promise((resolve) => setTimeout(resolve, milliseconds));
}

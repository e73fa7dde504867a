/**
 * Reads the outline view and the breadcrumb of a VS Code page.
 */

import { setTimeout as sleep } from 'node:timers/promises';
import { plainText } from './plain-text.mjs';
import { expandPane } from './side-bar.mjs';
import { treeRows } from './tree-view.mjs';

/**
 * Shows the outline view, and reads all its rows.
 *
 * @param {import('playwright-core').Page} page
 * @param {{ until: string }} options the first row, which shows when the outline of the file has arrived
 * @returns {Promise<readonly string[]>} the text of each row (label and detail), from top to bottom
 */
export async function readOutline(page, { until }) {
  // Without the list of files the outline has the whole side bar for itself.
  await expandPane(page, 'Explorer', false);
  const rows = await treeRows(page, 'Outline', { until });
  return rows.map(({ text }) => text);
}

/**
 * Waits until the breadcrumb above the text holds a piece of text.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} text
 * @returns {Promise<readonly string[]>} the parts of the breadcrumb; those of the last look when the text never came
 */
export async function readBreadcrumb(page, text) {
  let parts = await breadcrumbParts(page);
  for (let attempt = 0; attempt < 50 && !parts.some((part) => part.includes(text)); attempt++) {
    await sleep(200);
    parts = await breadcrumbParts(page);
  }
  return parts;
}

/**
 * The parts of the breadcrumb, the file among them.
 *
 * @param {import('playwright-core').Page} page
 * @returns {Promise<readonly string[]>} from the outermost to the innermost
 */
async function breadcrumbParts(page) {
  return (await page.locator('.monaco-breadcrumb-item').allTextContents()).map(plainText);
}

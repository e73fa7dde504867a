/**
 * The editor of a VS Code page, as a reader sees it.
 */

import { plainText } from './plain-text.mjs';
import { expandPane } from './side-bar.mjs';

/** The first editor of a window comes after 8 to 12 seconds, later on a busy machine. */
export const startTimeoutMs = 60_000;

/** The editor that the keyboard writes into. */
export const activeEditor = '.editor-group-container.active .monaco-editor';

/**
 * Waits until a file's editor is the active one and shows text.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} name the file's name
 * @returns {Promise<void>}
 */
export async function untilActive(page, name) {
  const options = { timeout: startTimeoutMs };
  await page.locator(`.editor-group-container.active .tab.active[data-resource-name="${name}"]`).waitFor(options);
  await page.locator(`${activeEditor} .view-line`).first().waitFor(options);
}

/**
 * Opens a file with a double click in the explorer.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} name the file's name
 * @returns {Promise<void>} once the file is shown
 */
export async function openFromExplorer(page, name) {
  await expandPane(page, 'Explorer', true);
  await page.locator(`.explorer-folders-view .monaco-list-row[aria-label^="${name}"]`).dblclick();
  await untilActive(page, name);
}

/**
 * The code lenses in view, as they are written: those of one place are one text.
 *
 * @param {import('playwright-core').Page} page
 * @returns {Promise<readonly string[]>}
 */
export async function codeLensTexts(page) {
  const texts = await page.locator(`${activeEditor} .codelens-decoration`).allTextContents();
  return texts.map(plainText).filter(Boolean);
}

/**
 * The lines of the active editor that exist at the moment, from top to bottom, with inlay hints as they stand in them.
 * A line that wraps is several.
 *
 * @param {import('playwright-core').Page} page
 * @returns {Promise<readonly string[]>}
 */
export async function viewLines(page) {
  const lines = await page
    .locator(`${activeEditor} .view-line`)
    .evaluateAll((elements) =>
      elements
        .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
        .map((element) => element.textContent ?? ''),
    );
  return lines.map(plainText);
}

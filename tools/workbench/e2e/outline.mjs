/**
 * Reads the outline view and the breadcrumb of a VS Code page.
 */

import { setTimeout as sleep } from 'node:timers/promises';
import { expandPane } from './side-bar.mjs';

/** A row of the list itself; the parents that stick to its top are copies elsewhere. */
const outlineRow = '.outline-tree .monaco-list-rows .monaco-list-row';

/**
 * Shows the outline view, and reads all its rows by scrolling through it, because only rows in view exist.
 *
 * @param {import('playwright-core').Page} page
 * @param {{ until: string }} options the first row, which shows when the outline of the file has arrived
 * @returns {Promise<readonly string[]>} the text of each row (label and detail), from top to bottom
 */
export async function readOutline(page, { until }) {
  // Without the list of files the outline has the whole side bar for itself.
  await expandPane(page, 'Explorer', false);
  await expandPane(page, 'Outline', true);
  await page.locator(outlineRow, { hasText: until }).first().waitFor({ timeout: 20_000 });
  await page.locator('.outline-tree').first().hover();
  /** @type {Map<number, string>} */
  const rows = new Map();
  for (let known = -1; rows.size > known; ) {
    known = rows.size;
    for (const { index, text } of await rowsInView(page)) rows.set(index, text);
    await page.mouse.wheel(0, 300);
    await sleep(150);
  }
  await scrollToTop(page);
  return [...rows].sort(([a], [b]) => a - b).map(([, text]) => text);
}

/**
 * Scrolls the outline, on which the mouse rests, back to its first row, and moves the mouse away.
 *
 * @param {import('playwright-core').Page} page
 * @returns {Promise<void>}
 */
async function scrollToTop(page) {
  const first = page.locator(`${outlineRow}[data-index="0"]`);
  do {
    await page.mouse.wheel(0, -1000);
    await sleep(150);
  } while ((await first.count()) === 0);
  await page.mouse.wheel(0, -1000);
  await page.mouse.move(5, 5);
}

/**
 * The rows of the outline that exist at the moment.
 *
 * @param {import('playwright-core').Page} page
 * @returns {Promise<readonly { index: number, text: string }[]>} in no particular order
 */
function rowsInView(page) {
  return page.locator(outlineRow).evaluateAll((elements) =>
    elements.map((element) => ({
      index: Number(element.getAttribute('data-index')),
      text: (element.textContent ?? '').replaceAll('\u00a0', ' ').trim(),
    })),
  );
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
function breadcrumbParts(page) {
  return page
    .locator('.monaco-breadcrumb-item')
    .evaluateAll((elements) => elements.map((element) => (element.textContent ?? '').replaceAll('\u00a0', ' ').trim()));
}

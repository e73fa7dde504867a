/**
 * Reads the tree views of a VS Code page: files, outline, those of extensions.
 */

import { setTimeout as sleep } from 'node:timers/promises';
import { plainText } from './plain-text.mjs';
import { expandPane, paneOf } from './side-bar.mjs';

/** A row of the list itself; the parents that stick to its top are copies elsewhere. */
const rowSelector = '.monaco-list-rows .monaco-list-row';

/**
 * @typedef {object} TreeRow
 * @property {string} text label and description, as the reader sees them
 * @property {string} label
 * @property {string} description what stands dimmed behind the label; empty when there is nothing
 * @property {number} level from 1 at the root
 * @property {boolean | undefined} expanded undefined when the row has no children
 * @property {string} aria what a screen reader says
 */

/**
 * Opens the pane of a view that the side bar or the panel holds, and reads all its rows by scrolling through it, because
 * only rows in view exist. Rows stay folded or unfolded as they are.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} title the view's title, for example `Outline`; the view's container has to be open (a command
 *   `<view id>.focus` opens it)
 * @param {{ until?: string }} [options] a text that a row has to hold before they are read
 * @returns {Promise<readonly TreeRow[]>} from top to bottom
 */
export async function treeRows(page, title, { until = '' } = {}) {
  await expandPane(page, title, true);
  const pane = paneOf(page, title);
  const rows = pane.locator(rowSelector);
  await rows.filter({ hasText: until }).first().waitFor({ timeout: 20_000 });
  const list = pane.locator('.monaco-list').first();
  await list.hover();
  const height = (await list.boundingBox())?.height ?? 0;
  /** @type {Map<number, TreeRow>} */
  const found = new Map();
  for (let known = -1; found.size > known; ) {
    known = found.size;
    for (const { index, ...row } of await rowsInView(rows)) found.set(index, row);
    // A part of what is in view stays in view, so that no row is missed.
    await page.mouse.wheel(0, Math.max(100, height * 0.6));
    await sleep(150);
  }
  await scrollToTop(page, pane);
  return [...found].sort(([a], [b]) => a - b).map(([, row]) => row);
}

/**
 * Clicks the uppermost row in view that holds a text.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} title the view's title
 * @param {string} text what the row holds
 * @param {{ button?: 'left' | 'right' }} [options] `right` opens its menu
 * @returns {Promise<void>}
 */
export async function clickTreeRow(page, title, text, { button = 'left' } = {}) {
  const rows = paneOf(page, title).locator(rowSelector, { hasText: text });
  await rows.first().waitFor({ timeout: 10_000 });
  const indices = await rows.evaluateAll((elements) => elements.map((element) => Number(element.dataset.index)));
  await paneOf(page, title)
    .locator(`${rowSelector}[data-index="${Math.min(...indices)}"]`)
    .click({ button });
}

/**
 * Scrolls the view, on which the mouse rests, back to its first row, and moves the mouse away.
 *
 * @param {import('playwright-core').Page} page
 * @param {import('playwright-core').Locator} pane
 * @returns {Promise<void>}
 */
async function scrollToTop(page, pane) {
  const first = pane.locator(`${rowSelector}[data-index="0"]`);
  do {
    await page.mouse.wheel(0, -1000);
    await sleep(150);
  } while ((await first.count()) === 0);
  await page.mouse.wheel(0, -1000);
  await page.mouse.move(5, 5);
}

/**
 * The rows that exist at the moment.
 *
 * @param {import('playwright-core').Locator} rows
 * @returns {Promise<readonly (TreeRow & { index: number })[]>} in no particular order
 */
async function rowsInView(rows) {
  const found = await rows.evaluateAll((elements) =>
    elements.map((element) => ({
      index: Number(element.getAttribute('data-index')),
      text: element.textContent ?? '',
      label: element.querySelector('.label-name')?.textContent ?? '',
      description: element.querySelector('.label-description')?.textContent ?? '',
      level: Number(element.getAttribute('aria-level')),
      expanded: { true: true, false: false }[element.getAttribute('aria-expanded') ?? ''],
      aria: element.getAttribute('aria-label') ?? '',
    })),
  );
  return found.map((row) => ({
    ...row,
    text: plainText(row.text),
    label: plainText(row.label),
    description: plainText(row.description),
  }));
}

/**
 * The status bar of a VS Code page.
 */

import { startTimeoutMs } from './editor.mjs';
import { plainText } from './plain-text.mjs';

/** What the extension shows once an article is analysed, for example `译 94 names`. */
const analysedMark = /^译\s*\d/u;

/**
 * Waits for the extension's own item.
 *
 * @param {import('playwright-core').Page} page
 * @returns {Promise<string>} its text
 */
export async function untilAnalysed(page) {
  const mark = page.locator('.statusbar-item:visible', { hasText: analysedMark }).first();
  await mark.waitFor({ timeout: startTimeoutMs });
  return plainText(await mark.textContent());
}

/**
 * All items in view.
 *
 * @param {import('playwright-core').Page} page
 * @returns {Promise<readonly { text: string, aria: string }[]>} from left to right; `aria` is what a screen reader says
 */
export async function statusBarItems(page) {
  const items = await page
    .locator('.statusbar-item:visible')
    .evaluateAll((elements) =>
      elements.map((element) => ({ text: element.textContent ?? '', aria: element.getAttribute('aria-label') ?? '' })),
    );
  return items.map(({ text, aria }) => ({ text: plainText(text), aria: plainText(aria) }));
}

/**
 * Clicks an item.
 *
 * @param {import('playwright-core').Page} page
 * @param {string | RegExp} text what it holds
 * @returns {Promise<void>}
 */
export async function clickStatusBar(page, text) {
  await page.locator('.statusbar-item:visible', { hasText: text }).first().locator('a').first().click();
}

/**
 * The list of quick fixes at the cursor.
 */

import { plainText } from './plain-text.mjs';

const rowSelector = '.action-widget .monaco-list-row.action';

/**
 * Opens the list at the cursor and reads it.
 *
 * @param {import('playwright-core').Page} page the editor has the focus
 * @returns {Promise<readonly string[]>} the titles; none when there is nothing to fix. The list stays open
 */
export async function openQuickFixes(page) {
  const row = page.locator(rowSelector).first();
  const none = page.locator('.monaco-editor-overlaymessage', { hasText: 'No ' }).first();
  for (let time = 1; ; time++) {
    await page.keyboard.press('Control+.');
    try {
      await row.or(none).first().waitFor({ timeout: 3_000 });
      break;
    } catch (error) {
      // A key that comes while another list closes is lost.
      if (time === 4) throw error;
    }
  }
  return (await page.locator(rowSelector).allTextContents()).map(plainText);
}

/**
 * The quick fixes at the cursor.
 *
 * @param {import('playwright-core').Page} page the editor has the focus
 * @returns {Promise<readonly string[]>} their titles; none when there is nothing to fix
 */
export async function quickFixes(page) {
  const titles = await openQuickFixes(page);
  await page.keyboard.press('Escape');
  await page.locator(rowSelector).first().waitFor({ state: 'hidden', timeout: 5_000 });
  return titles;
}

/**
 * Applies a quick fix at the cursor.
 *
 * @param {import('playwright-core').Page} page the editor has the focus
 * @param {string} title
 * @returns {Promise<void>}
 * @throws {Error} when it is not offered
 */
export async function applyQuickFix(page, title) {
  const titles = await openQuickFixes(page);
  if (!titles.includes(title)) {
    await page.keyboard.press('Escape');
    throw new Error(`The quick fixes are not "${title}" but ${titles.map((other) => `"${other}"`).join(', ')}.`);
  }
  const rows = page.locator(rowSelector);
  // The list is drawn anew when a finding comes meanwhile, so the row is looked for until the list has closed.
  for (let time = 0; time < 5; time++) {
    const now = (await rows.allTextContents()).map(plainText);
    const at = now.indexOf(title);
    if (at < 0) return;
    await rows.nth(at).click({ timeout: 2_000 });
    const closed = rows.first().waitFor({ state: 'hidden', timeout: 1_000 });
    if (
      await closed.then(
        () => true,
        () => false,
      )
    )
      return;
  }
}

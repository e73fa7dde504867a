/**
 * What VS Code tells or asks the user: notifications and dialogs.
 */

import { plainText } from './plain-text.mjs';

const toast = '.notifications-toasts .notification-toast:visible';
const dialogBox = '.monaco-dialog-box:visible';

/**
 * The notifications in view.
 *
 * @param {import('playwright-core').Page} page
 * @param {{ until?: string }} [options] a text that one of them has to hold before they are read
 * @returns {Promise<readonly { text: string, buttons: readonly string[] }[]>} the newest first
 */
export async function notifications(page, { until } = {}) {
  if (until !== undefined) await page.locator(toast, { hasText: until }).first().waitFor({ timeout: 15_000 });
  const found = await page.locator(toast).evaluateAll((elements) =>
    elements.map((element) => ({
      text: element.querySelector('.notification-list-item-message')?.textContent ?? '',
      buttons: [...element.querySelectorAll('.notification-list-item-buttons-container .monaco-button')].map(
        (button) => button.textContent ?? '',
      ),
    })),
  );
  return found.map(({ text, buttons }) => ({ text: plainText(text), buttons: buttons.map(plainText).filter(Boolean) }));
}

/**
 * Presses a button of a notification.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} text what the notification holds
 * @param {string} button the button's text
 * @returns {Promise<void>}
 */
export async function pressInNotification(page, text, button) {
  const notification = page.locator(toast, { hasText: text }).first();
  await notification.locator('.monaco-button', { hasText: button }).first().click({ timeout: 15_000 });
}

/**
 * Reads the dialog in the middle of the page.
 *
 * @param {import('playwright-core').Page} page
 * @returns {Promise<{ text: string, buttons: readonly string[] }>} the buttons from left to right
 */
export async function readDialog(page) {
  const dialog = page.locator(dialogBox).first();
  await dialog.waitFor({ timeout: 15_000 });
  return {
    text: plainText(await dialog.locator('.dialog-message-container').textContent()),
    buttons: (await dialog.locator('.dialog-buttons .monaco-button').allTextContents()).map(plainText).filter(Boolean),
  };
}

/**
 * Presses a button of the dialog in the middle of the page.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} button its text
 * @returns {Promise<void>} once the dialog has closed
 */
export async function pressInDialog(page, button) {
  const dialog = page.locator(dialogBox).first();
  await dialog.locator('.dialog-buttons .monaco-button', { hasText: button }).first().click({ timeout: 15_000 });
  await dialog.waitFor({ state: 'hidden' });
}

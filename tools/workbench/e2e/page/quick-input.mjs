/**
 * The box at the top of a VS Code page: command palette, lists to pick from, questions to answer.
 */

import { plainText } from './plain-text.mjs';

const box = '.quick-input-widget:visible';
const rowSelector = `${box} .quick-input-list .monaco-list-row`;

/**
 * Runs a command through the palette, as a person does.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} title the command's title as the palette shows it, with its category: `View: Toggle Word Wrap`
 * @param {{ timeoutMs?: number }} [options] how long the command is looked for. Default 10,000
 * @returns {Promise<void>} once the palette has closed or asks something else
 * @throws {Error} when there is no such command, or it cannot run here
 */
export async function openPalette(page, title, { timeoutMs = 10_000 } = {}) {
  await page.keyboard.press('F1');
  const input = page.locator(`${box} .quick-input-box input`);
  await input.fill(`>${title}`);
  const row = page.locator(rowSelector).filter({ has: page.locator('.label-name', { hasText: exactly(title) }) });
  await row
    .first()
    .waitFor({ timeout: timeoutMs })
    .catch(async () => {
      const offered = await quickPickItems(page);
      await page.keyboard.press('Escape');
      throw new Error(
        `The palette does not offer "${title}" but ${offered.map(({ label }) => `"${label}"`).join(', ')}.`,
      );
    });
  await row.first().click();
  // The palette's own box goes; a command may open another at once.
  await page.waitForFunction(
    (text) =>
      [...document.querySelectorAll('.quick-input-box input')].every(
        (field) => field.value !== text || field.getClientRects().length === 0,
      ),
    `>${title}`,
  );
}

/**
 * What a list offers.
 *
 * @param {import('playwright-core').Page} page
 * @returns {Promise<readonly { label: string, description: string, detail: string }[]>} the rows in view
 */
export async function quickPickItems(page) {
  await page.locator(box).waitFor({ timeout: 10_000 });
  const rows = await page.locator(rowSelector).evaluateAll((elements) =>
    elements.map((element) => ({
      index: Number(element.dataset.index),
      label: element.querySelector('.label-name')?.textContent ?? '',
      description: element.querySelector('.label-description')?.textContent ?? '',
      detail: element.querySelector('.quick-input-list-label-meta')?.textContent ?? '',
    })),
  );
  // Elements are used again for other rows, so they stand in no particular order.
  rows.sort((one, other) => one.index - other.index);
  return rows.map(({ label, description, detail }) => ({
    label: plainText(label),
    description: plainText(description),
    detail: plainText(detail),
  }));
}

/**
 * Picks the uppermost row of the list in view that holds a text.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} text what the row holds
 * @returns {Promise<void>}
 */
export async function quickPick(page, text) {
  const rows = page.locator(rowSelector, { hasText: text });
  await rows.first().waitFor({ timeout: 10_000 });
  const indices = await rows.evaluateAll((elements) => elements.map((element) => Number(element.dataset.index)));
  await page.locator(`${rowSelector}[data-index="${Math.min(...indices)}"]`).click({ timeout: 10_000 });
}

/**
 * Answers the question in view.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} text the answer, which replaces what stands there
 * @returns {Promise<void>}
 */
export async function inputBox(page, text) {
  const input = page.locator(`${box} .quick-input-box input`);
  await input.fill(text, { timeout: 10_000 });
  await input.press('Enter');
}

/**
 * What the box in view says: its title, the hint in the empty field, the value and the message below.
 *
 * @param {import('playwright-core').Page} page
 * @returns {Promise<{ title: string, placeholder: string, value: string, message: string }>}
 */
export async function quickInputTexts(page) {
  await page.locator(box).waitFor({ timeout: 10_000 });
  return page.locator(box).evaluate((element) => {
    const input = element.querySelector('.quick-input-box input');
    return {
      title: element.querySelector('.quick-input-title')?.textContent ?? '',
      placeholder: input?.getAttribute('placeholder') ?? '',
      value: input?.value ?? '',
      message: element.querySelector('.quick-input-message')?.textContent ?? '',
    };
  });
}

/** A pattern for a text and nothing else. */
const exactly = (text) =>
  new RegExp(`^\\s*${text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s')}\\s*$`);

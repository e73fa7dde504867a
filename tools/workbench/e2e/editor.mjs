/**
 * Drives the editor of a VS Code page the way a reader does: open a file, go to a place, rest the mouse on a character.
 */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { locateCharacter } from './locate-character.mjs';
import { expandPane } from './side-bar.mjs';

/** The first activation takes 8 to 12 seconds, more on a busy machine. */
const activationTimeoutMs = 60_000;

/** How long one hover is waited for before the mouse moves away and comes back. */
const hoverTimeoutMs = 3000;

/** What the extension shows in the status bar once an article is analysed, for example `译 94 names`. */
const analysedMark = /^译\s*\d/u;

const hoverSelector = '.monaco-resizable-hover .monaco-hover';

/**
 * @typedef {object} Hover
 * @property {string} text all that it says, without line breaks
 * @property {readonly string[]} strong the texts in bold
 */

/**
 * @typedef {object} Place
 * @property {string} text the piece of text, for example a name
 * @property {string} [within] a longer piece of text that holds it, to tell its occurrences apart. Default `text`
 * @property {number} [nth] the character of `text` to rest on, from 0, in UTF-16 code units. Default 0
 */

/**
 * Opens the first page of a workbench and a file in it.
 *
 * @param {import('playwright-core').Page} page
 * @param {import('../workbench.mjs').Workbench} workbench
 * @param {string} file absolute path
 * @returns {Promise<void>} once the extension has analysed the file
 */
export async function openWorkbench(page, workbench, file) {
  await page.goto(workbench.url(file));
  await untilActive(page, path.basename(file));
  await untilAnalysed(page);
}

/**
 * Opens another file with a double click in the explorer.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} name the file's name
 * @returns {Promise<void>} once the file is shown and a mark of the extension with it
 */
export async function openFile(page, name) {
  await expandPane(page, 'Explorer', true);
  await page.locator(`.explorer-folders-view .monaco-list-row[aria-label^="${name}"]`).dblclick();
  await untilActive(page, name);
  await untilAnalysed(page);
}

/**
 * Waits for the extension's own mark in the status bar.
 *
 * @param {import('playwright-core').Page} page
 * @returns {Promise<string>} the mark's text
 */
export async function untilAnalysed(page) {
  const mark = page.locator('.statusbar-item:visible', { hasText: analysedMark });
  await mark.first().waitFor({ timeout: activationTimeoutMs });
  return plain((await mark.first().textContent()) ?? '');
}

/**
 * Puts the cursor before a piece of text, which scrolls it into view.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} file absolute path of the file in the editor
 * @param {Place} place
 * @returns {Promise<void>}
 * @throws {Error} when the file does not hold the text
 */
export async function putCursor(page, file, place) {
  const content = readFileSync(file, 'utf8');
  const offset = content.indexOf(place.within ?? place.text);
  if (offset < 0) throw new Error(`${path.basename(file)} does not hold ${place.within ?? place.text}.`);
  const before = content.slice(0, offset + (place.within ?? place.text).indexOf(place.text)).split(/\r?\n/);
  await page.keyboard.press('Control+g');
  const input = page.locator('.quick-input-widget .quick-input-box input');
  await input.fill(`:${before.length}:${(before.at(-1) ?? '').length + 1}`);
  await input.press('Enter');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}

/**
 * Rests the mouse on a character that is in view, until a hover shows.
 *
 * @param {import('playwright-core').Page} page
 * @param {Place} place
 * @param {{ attempts?: number }} [options] how often the mouse comes back. Default 3
 * @returns {Promise<Hover | undefined>} undefined when no hover showed
 * @throws {Error} when the text is not in view
 */
export async function hover(page, place, { attempts = 3 } = {}) {
  for (let attempt = 0; attempt < attempts; attempt++) {
    await leave(page);
    const { x, y } = await characterCentre(page, place);
    await page.mouse.move(x - 3, y - 1);
    await page.mouse.move(x, y, { steps: 4 });
    const found = await readHover(page);
    if (found) return found;
  }
  return undefined;
}

/**
 * Moves the mouse away from the text and waits until no hover is left.
 *
 * @param {import('playwright-core').Page} page
 * @returns {Promise<void>}
 */
export async function leave(page) {
  await page.mouse.move(5, 5, { steps: 2 });
  await page
    .locator(`${hoverSelector}:visible`)
    .first()
    .waitFor({ state: 'hidden', timeout: hoverTimeoutMs })
    .catch(
      // A hover that stays although the mouse is gone closes with Escape.
      () => page.keyboard.press('Escape'),
    );
}

/**
 * Reads the hover in view, once its providers have answered.
 *
 * @param {import('playwright-core').Page} page
 * @returns {Promise<Hover | undefined>} undefined when none shows in time
 */
async function readHover(page) {
  const widget = page.locator(`${hoverSelector}:visible`);
  const deadline = Date.now() + hoverTimeoutMs;
  while (Date.now() < deadline) {
    await sleep(50);
    const [found] = await widget.evaluateAll((elements) =>
      elements.map((element) => ({
        text: element.textContent ?? '',
        strong: [...element.querySelectorAll('strong')].map((strong) => strong.textContent ?? ''),
      })),
    );
    // "Loading..." stands there while a slow provider works.
    if (found?.text.trim() && !found.text.includes('Loading...')) {
      return { text: plain(found.text), strong: found.strong.map(plain) };
    }
  }
  return undefined;
}

/**
 * The middle of a character on the screen. The editor may still be scrolling, so it has to stand still twice.
 *
 * @param {import('playwright-core').Page} page
 * @param {Place} place
 * @returns {Promise<{ x: number, y: number }>}
 */
async function characterCentre(page, place) {
  const query = { text: place.text, within: place.within ?? place.text, nth: place.nth ?? 0 };
  let last;
  for (let attempt = 0; attempt < 40; attempt++) {
    const now = await page.evaluate(locateCharacter, query);
    if (now && last && now.x === last.x && now.y === last.y) return now;
    last = now;
    await sleep(100);
  }
  throw new Error(`${query.within} is not in view.`);
}

/**
 * Waits until a file's editor is the active one and shows text.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} name the file's name
 * @returns {Promise<void>}
 */
async function untilActive(page, name) {
  const options = { timeout: activationTimeoutMs };
  await page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor(options);
  await page.locator('.editor-group-container.active .monaco-editor .view-line').first().waitFor(options);
}

/**
 * Text as the article has it: the editor draws spaces as no-break spaces.
 *
 * @param {string} text
 * @returns {string}
 */
function plain(text) {
  return text.replaceAll('\u00a0', ' ').trim();
}

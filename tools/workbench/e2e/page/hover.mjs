/**
 * Hovers of a VS Code page: the mouse rests on a character, and the hover is read as a reader sees it.
 */

import { setTimeout as sleep } from 'node:timers/promises';
import { locateCharacter } from './locate-character.mjs';
import { plainText } from './plain-text.mjs';

/** How long one hover is waited for before the mouse moves away and comes back. */
const hoverTimeoutMs = 3000;

/** How often text may move away while a hover is waited for. */
const mostMoves = 5;

const hoverSelector = '.monaco-resizable-hover .monaco-hover';

/**
 * @typedef {object} Hover
 * @property {string} text all that it says, without line breaks
 * @property {readonly string[]} strong the texts in bold
 * @property {readonly { text: string, href: string }[]} links what can be clicked; a command's `href` begins with
 *   `command:`
 * @property {readonly string[]} images addresses of pictures, which a hover of ours never has
 */

/**
 * @typedef {object} Place
 * @property {string} text the piece of text, for example a name
 * @property {string} [within] a longer piece of text that holds it, to tell its occurrences apart. Default `text`
 * @property {number} [nth] the character of `text` to rest on, from 0, in UTF-16 code units. Default 0
 */

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
  for (let attempt = 0, moves = 0; attempt < attempts && moves < mostMoves; ) {
    await leave(page);
    const { x, y } = await characterCentre(page, place);
    await page.mouse.move(x - 3, y - 1);
    await page.mouse.move(x, y, { steps: 4 });
    const found = await readHover(page);
    // A code lens that comes late pushes the text away from under the mouse.
    const now = await page.evaluate(locateCharacter, queryOf(place));
    if (now?.x !== x || now.y !== y) moves++;
    else if (found) return found;
    else attempt++;
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
 * Clicks a link in the hover in view.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} text the link's text
 * @returns {Promise<void>}
 */
export async function clickInHover(page, text) {
  await page.locator(`${hoverSelector}:visible a`, { hasText: text }).first().click();
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
        links: [...element.querySelectorAll('a')].map((link) => ({
          text: link.textContent ?? '',
          href: link.getAttribute('data-href') ?? link.getAttribute('href') ?? '',
        })),
        images: [...element.querySelectorAll('img')].map((image) => image.getAttribute('src') ?? ''),
      })),
    );
    // "Loading..." stands there while a slow provider works.
    if (found?.text.trim() && !found.text.includes('Loading...')) {
      const links = found.links.map(({ text, href }) => ({ text: plainText(text), href }));
      return { ...found, text: plainText(found.text), strong: found.strong.map(plainText), links };
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
  const query = queryOf(place);
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
 * A place as {@link locateCharacter} wants it.
 *
 * @param {Place} place
 * @returns {{ text: string, within: string, nth: number }}
 */
function queryOf({ text, within = text, nth = 0 }) {
  return { text, within, nth };
}

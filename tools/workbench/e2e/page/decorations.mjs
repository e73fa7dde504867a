/**
 * What the active editor shows of decorations: colours and lines on text, squiggles, texts put in.
 */

import { activeEditor } from './editor.mjs';
import { readDecorations } from './read-decorations.mjs';

/**
 * @typedef {object} Decoration
 * @property {string} text the text that it covers, as far as that is in view
 * @property {string} classes the CSS classes that VS Code gave it
 * @property {Readonly<Record<string, string>>} style what it looks like: `color`, `backgroundColor`, `opacity`,
 *   `textDecoration`, `borderBottom`, `outline`, `fontStyle`, `fontWeight`
 * @property {string} before text that it puts before itself; empty when there is none
 * @property {string} after
 */

/**
 * The decorations of extensions in the lines in view.
 *
 * @param {import('playwright-core').Page} page
 * @returns {Promise<readonly Decoration[]>} from top to bottom, from left to right
 */
export function decorations(page) {
  return page.evaluate(readDecorations, { editor: activeEditor, classes: '(^| )ced-' });
}

/**
 * The squiggles of diagnostics in the lines in view.
 *
 * @param {import('playwright-core').Page} page
 * @returns {Promise<readonly (Decoration & { severity: 'error' | 'warning' | 'info' | 'hint' })[]>}
 */
export async function squiggles(page) {
  const found = await page.evaluate(readDecorations, { editor: activeEditor, classes: '(^| )squiggly-' });
  return found.map((one) => ({ ...one, severity: /squiggly-(\w+)/.exec(one.classes)?.[1] ?? '' }));
}

/**
 * The panes of the side bar of a VS Code page.
 */

/**
 * The pane of a view. Where a view has the side bar for itself its header is hidden, but still there.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} title the view's title, as its header shows it; `Explorer` is the pane with the files
 * @returns {import('playwright-core').Locator}
 */
export function paneOf(page, title) {
  const header = page.locator(headerOf(title));
  return page.locator('.part.sidebar .pane, .part.panel .pane').filter({ has: header }).first();
}

/**
 * Opens or closes a pane.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} title the view's title, as its header shows it; `Explorer` is the pane with the files
 * @param {boolean} expanded how it has to be afterwards
 * @returns {Promise<void>}
 */
export async function expandPane(page, title, expanded) {
  const header = paneOf(page, title).locator('.pane-header').first();
  if ((await header.getAttribute('aria-expanded')) === String(expanded)) return;
  await header.locator('.title').first().click();
  await paneOf(page, title).locator(`.pane-header[aria-expanded="${expanded}"]`).first().waitFor();
}

/**
 * The header of a view. VS Code may put a hint for screen readers before the title.
 *
 * @param {string} title
 * @returns {string} a selector
 */
function headerOf(title) {
  return `.pane-header:is([aria-label^="${title}"], [aria-label$=" help ${title} Section"])`;
}

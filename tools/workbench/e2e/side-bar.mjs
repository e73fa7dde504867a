/**
 * The panes of the side bar of a VS Code page.
 */

/**
 * Opens or closes a pane.
 *
 * @param {import('playwright-core').Page} page
 * @param {'Explorer' | 'Outline'} name `Explorer` is the pane with the files, whose header shows the folder's name
 * @param {boolean} expanded how it has to be afterwards
 * @returns {Promise<void>}
 */
export async function expandPane(page, name, expanded) {
  const header = page.locator(`.sidebar .pane-header[aria-label^="${name}"]`).first();
  if ((await header.getAttribute('aria-expanded')) === String(expanded)) return;
  await header.locator('.title').first().click();
  await page.locator(`.sidebar .pane-header[aria-label^="${name}"][aria-expanded="${expanded}"]`).waitFor();
}

import assert from 'node:assert/strict';
import { it } from 'node:test';
import { articles } from '../articles.mjs';

/**
 * The item in the status bar.
 *
 * @param {import('../context.mjs').TestContext} context
 */
export function statusBarTests(context) {
  it('counts the names of an article that is opened from the explorer', async () => {
    await context.openFromExplorer(articles.ambassador);
    assert.match(await context.untilAnalysed(), /^译\s*[1-9]/u);
  });
}

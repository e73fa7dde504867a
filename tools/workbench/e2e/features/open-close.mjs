import assert from 'node:assert/strict';
import { it } from 'node:test';
import { articles } from '../articles.mjs';

/**
 * Articles that are closed are forgotten. Memory after 1,000 rounds is measured by `run-e2e.mjs --bench`.
 *
 * @param {import('../context.mjs').TestContext} context
 */
export function openCloseTests(context) {
  it('keeps nothing of 20 articles that were opened and closed', async (test) => {
    const uris = [articles.ambassador, articles.crossheads, articles.plainText].map(context.probe.source);
    const { kept, openDocuments, faults } = await context.probe.script('openClose', { uris, cycles: 20 });
    assert.deepEqual(faults, []);
    if (await context.lacksApi(test, 'kept')) return;
    assert.ok(kept <= openDocuments, `${kept} analyses of ${openDocuments} open documents`);
  });
}

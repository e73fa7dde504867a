import assert from 'node:assert/strict';
import { it } from 'node:test';
import { articles } from '../articles.mjs';

/**
 * Whatever is typed, what the extension says agrees with the text.
 *
 * @param {import('../context.mjs').TestContext} context
 */
export function randomEditsTests(context) {
  for (const [seed, file] of [articles.ambassador, articles.html, articles.plainText].entries()) {
    it(`agrees with the text after each of 100 random edits (${file.slice(0, 10)})`, async (test) => {
      if (await context.lacksApi(test, 'mentionsOf', 'marksOf', 'whenIdle')) return;
      await context.show(file);
      const source = context.probe.source(file);
      const { done, faults } = await context.probe.script('randomEdits', { source, seed: seed + 1 });
      assert.deepEqual(faults, []);
      assert.equal(done, 100);
    });
  }
}

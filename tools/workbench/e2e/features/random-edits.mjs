import assert from 'node:assert/strict';
import { it } from 'node:test';
import { articles } from '../articles.mjs';

/**
 * Whatever is typed, what the extension says agrees with the text.
 *
 * @param {import('../context.mjs').TestContext} context
 */
export function randomEditsTests(context) {
  for (const { file, seed, edits } of [
    { file: articles.ambassador, seed: 1, edits: 100 },
    { file: articles.html, seed: 2, edits: 30 },
    { file: articles.plainText, seed: 3, edits: 30 },
  ]) {
    it(`agrees with the text after each of ${edits} random edits (${file.slice(0, 10)})`, async (test) => {
      if (await context.lacksApi(test, 'mentionsOf', 'marksOf', 'whenIdle')) return;
      await context.show(file);
      const source = context.probe.source(file);
      const { done, faults } = await context.probe.script('randomEdits', { source, seed, edits });
      assert.deepEqual(faults, []);
      assert.equal(done, edits);
    });
  }
}

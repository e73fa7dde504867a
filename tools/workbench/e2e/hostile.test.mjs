/**
 * The extension and articles that mean harm: it stays responsive, runs nothing, shows nothing but text and its own
 * commands, and asks no other machine.
 */

import assert from 'node:assert/strict';
import { it } from 'node:test';
import { withWorkbench } from './context.mjs';
import { hostileArticles } from './hostile-articles.mjs';
import { hosts } from './hosts.mjs';

/** How long the first answer in a hostile article may take; a busy machine is slow. */
const patienceMs = 20_000;

for (const host of hosts) {
  withWorkbench({ title: `${host} host, hostile articles`, host, files: hostileArticles }, (context) => {
    for (const file of Object.keys(hostileArticles)) {
      it(`finds the names of an article that ${file.replace(/\..*/, '').replaceAll('-', ' ')}`, async () => {
        await context.show(file, { analysed: false });
        const start = performance.now();
        const [hover] = await context.probe.hover(file, { text: '拉夫罗夫', nth: 1 });
        assert.match(hover?.markdown ?? 'no hover', /Lavrov/);
        assert.ok(performance.now() - start < patienceMs, `${Math.round(performance.now() - start)} ms`);
      });
    }

    it('shows no foreign link or picture in a hover', async () => {
      for (const text of ['卡伊姆', '拉夫罗夫']) {
        const found = await context.hoverIn('injects-in-gloss.md', { text });
        assert.ok(found, `a hover on ${text}`);
        assert.deepEqual(found.images, []);
        const foreign = found.links.filter(({ href }) => !href.startsWith('command:yiming.'));
        assert.deepEqual(foreign, []);
      }
    });

    it('runs nothing, reports no error and sends no request', async () => {
      assert.equal(await context.page.evaluate(() => typeof globalThis.ran), 'undefined');
      assert.equal(await context.probe.ask('globalType', { name: 'ran' }), 'undefined');
      assert.deepEqual(
        context.errors.filter((error) => error.includes('yiming')),
        [],
      );
      assert.deepEqual(context.foreignRequests, { page: [], server: [] });
    });
  });
}

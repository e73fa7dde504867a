/**
 * The extension in a folder that is not trusted.
 */

import assert from 'node:assert/strict';
import { it } from 'node:test';
import { articles } from './articles.mjs';
import { withWorkbench } from './context.mjs';
import { hosts } from './hosts.mjs';
import { until } from './until.mjs';

for (const host of hosts) {
  withWorkbench({ title: `${host} host, Restricted Mode`, host, trust: false }, (context) => {
    it('is not trusted', async () => {
      assert.equal((await context.probe.environment()).isTrusted, false);
      const isThere = (items) => items.some(({ text }) => text === 'Restricted Mode');
      const items = await until(() => context.statusBarItems(), isThere);
      assert.ok(isThere(items), JSON.stringify(items));
    });

    it('hovers names all the same', async () => {
      const found = await context.hoverIn(articles.ambassador, { text: '塔利班', within: '阿富汗塔利班正以' });
      assert.match(found?.strong.join(' | ') ?? 'no hover', /Taliban/);
    });
  });
}

/**
 * The extension in a VS Code whose display language is Chinese. VS Code's own texts stay English, because no language
 * pack is installed.
 */

import assert from 'node:assert/strict';
import { it } from 'node:test';
import { articles } from './articles.mjs';
import { withWorkbench } from './context.mjs';
import { hosts } from './hosts.mjs';

for (const host of hosts) {
  for (const locale of ['zh-cn', 'zh-tw']) {
    withWorkbench({ title: `${host} host, ${locale}`, host, locale }, (context) => {
      it('tells extensions its language', async () => {
        assert.equal((await context.probe.environment()).language, locale);
      });

      it('hovers names', async () => {
        const found = await context.hoverIn(articles.ambassador, { text: '塔利班', within: '阿富汗塔利班正以' });
        assert.match(found?.strong.join(' | ') ?? 'no hover', /Taliban/);
        await context.screenshot(locale);
      });
    });
  }
}

import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, afterEach, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { articles } from '../articles.mjs';

/**
 * What the status bar and the language status say of the article.
 *
 * @param {import('../context.mjs').TestContext} context
 */
export function statusTests(context) {
  describe('the status of the article', () => {
    const own = async () => (await context.statusBarItems()).find(({ text }) => text.startsWith('译'));
    /** Waits until our item says something, or is gone. */
    const untilOwn = async (/** @type {RegExp | undefined} */ pattern) => {
      for (let time = 0; time < 100; time++) {
        const item = await own();
        if (pattern === undefined ? item === undefined : pattern.test(item?.text ?? '')) return item;
        await sleep(100);
      }
      assert.fail(`The status bar says ${JSON.stringify(await own())}, not ${pattern}.`);
    };

    after(() => context.probe.executeCommand('workbench.view.explorer'));
    afterEach(() => context.reset());

    it('counts the names, and those that nothing is known of', async () => {
      await context.show(articles.plainText);
      const item = await untilOwn(/^译 \d+ names( · \d+ unknown)?$/);
      assert.match(item?.aria ?? '', /\d+ names in this article: \d+ certain/);
      await context.screenshot('status');
    });

    it('follows edits', async () => {
      await context.show(articles.plainText);
      const before = Number(/\d+/.exec((await untilOwn(/^译 \d/))?.text ?? '')?.[0]);
      await context.probe.edit(articles.plainText, [{ at: 0, text: '多哈。\n' }]);
      await untilOwn(new RegExp(`^译 ${before + 1} names`));
    });

    it('shows the names when it is chosen', async () => {
      await context.show(articles.plainText);
      await untilOwn(/^译 \d/);
      await context.clickStatusBar(/^译/);
      await context.treeRows('Use Alt+F1 for accessibility help Names', { until: 'Kabul' });
    });

    it('is hidden for what is no article, and without an editor', async () => {
      await context.show(articles.plainText);
      await untilOwn(/^译 \d/);
      await context.probe.showDocument({ content: '{"喀布尔": 1}', language: 'json' });
      await untilOwn(undefined);
      await context.probe.showDocument({ content: 'Nothing but English.', language: 'markdown' });
      await untilOwn(undefined);
      await context.show(articles.plainText);
      await untilOwn(/^译 \d/);
      await context.probe.closeAll();
      await untilOwn(undefined);
    });

    it('says the region, and what is wrong with glossaries, as plain text', async () => {
      await context.configure('yiming', 'region', 'TW');
      writeFileSync(path.join(context.folder, 'glossary.tsv'), new Uint8Array([0xff, 0, 0xfe]));
      await context.show(articles.plainText);
      await untilOwn(/^译 \d/);
      const item = context.page
        .locator('.statusbar-item#status\\.languageStatus, .statusbar-item[id="status.languageStatus"]')
        .first();
      await item.hover();
      const hover = context.page.locator('.hover-language-status:visible, .monaco-hover:visible').first();
      await hover.waitFor({ timeout: 10_000 });
      const text = (await hover.textContent()) ?? '';
      assert.match(text, /Taiwan/);
      assert.match(text, /1 problem with glossaries/);
      assert.match(text, /glossary\.tsv/);
      await context.screenshot('language-status');
    });
  });
}

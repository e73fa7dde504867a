import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { articles } from '../articles.mjs';

/**
 * The commands that convert a text into another script and region.
 *
 * @param {import('../context.mjs').TestContext} context
 */
export function convertTests(context) {
  describe('conversion', () => {
    const untitled = async () =>
      (await context.probe.openDocuments())
        .map(({ uri }) => uri)
        .filter((/** @type {string} */ uri) => uri.startsWith('untitled:'));

    /** Runs a command and gives the text of the document that it opens. */
    const convert = async (/** @type {string} */ command) => {
      const before = await untitled();
      await context.probe.executeCommand(command);
      const [made] = (await untitled()).filter((uri) => !before.includes(uri));
      return made === undefined ? undefined : context.probe.text(made);
    };
    /** Waits for a message in the list of all; VS Code shows three at once, and others have messages, too. */
    const untilTold = async (/** @type {string} */ text) => {
      await context.probe.executeCommand('notifications.showList');
      const messages = context.page.locator('.notifications-center:visible .notification-list-item-message');
      await messages.filter({ hasText: text }).first().waitFor({ timeout: 15_000 });
      await context.probe.executeCommand('notifications.hideList');
    };
    const activeTab = () => context.page.locator('.tab.active .label-name').first().textContent();

    it('writes an article as Taiwan does, beside the article, names in their own form', async () => {
      await context.reset();
      await context.show(articles.crossheads);
      const before = await context.probe.text(articles.crossheads);
      const text = await convert('yiming.convertToTaiwan');
      assert.match(text ?? 'nothing opened', /喀布爾/);
      assert.doesNotMatch(text ?? '', /喀布林|[这说们]/);
      // Front matter, addresses and the number of lines stay.
      assert.equal(text?.split('\n').length, before.split('\n').length);
      assert.deepEqual(text?.match(/https?:\S+/g), before.match(/https?:\S+/g));
      assert.equal(await context.probe.text(articles.crossheads), before);
      const [{ text: message, buttons }] = await context.notifications({ until: 'Taiwan' });
      assert.match(message, /^Names in the form of Taiwan: \d+ · By their characters: \d+/);
      assert.ok(buttons.includes('Report'), buttons.join());
      assert.match((await activeTab()) ?? '', /↔ Taiwan$/);
      await context.screenshot('convert-diff');
    });

    it('opens a report that shows data as text', async () => {
      await context.reset();
      await context.show({ content: '# [会谈](command:x) <b>\n\n特朗普在里面说，阿富汗。\n', language: 'markdown' });
      await convert('yiming.convertToTaiwan');
      await context.pressInNotification('Taiwan', 'Report');
      let report = '';
      for (let time = 0; time < 50 && !report.startsWith('# Conversion'); time++) {
        await sleep(100);
        const { uri } = (await context.probe.selection()) ?? {};
        report = uri === undefined ? '' : await context.probe.text(uri);
      }
      assert.match(report, /^# Conversion: /);
      assert.match(report, /\| 特朗普 \| 川普 \| .*Trump.* \| 1 \|/);
      assert.doesNotMatch(report, /(?<!\\)[[<]/);
      await context.screenshot('convert-report');
    });

    it('converts what is selected, and shows it beside what was selected', async () => {
      await context.reset();
      await context.probe.showDocument(articles.plainText, { select: { text: '国防部长福尔加尔' } });
      assert.equal(await convert('yiming.convertToTaiwan'), '國防部長福爾加爾');
      const uris = (await context.probe.openDocuments()).map(({ uri }) => uri);
      const selected = uris.find((/** @type {string} */ uri) => uri.startsWith('yiming-selected:'));
      assert.equal(await context.probe.text(selected), '国防部长福尔加尔');
      await context.screenshot('convert-selection');
    });

    it('keeps the tags of HTML', async () => {
      await context.reset();
      await context.show(articles.html);
      const before = await context.probe.text(articles.html);
      const text = (await convert('yiming.convertToHongKong')) ?? '';
      assert.deepEqual(text.match(/<[^>]*>/g), before.match(/<[^>]*>/g));
      assert.match(text, /俄羅斯外交部長/);
    });

    it('converts any other file, and files that nobody can write in', async () => {
      await context.reset();
      await context.probe.showDocument({ content: '{"说": "这里"}', language: 'json' });
      assert.equal(await convert('yiming.convertToTraditional'), '{"說": "這裏"}');
      await context.probe.memoryFiles({ '/converted/taiwan.md': '# 會談\n\n總統說這裡。\n' });
      await context.probe.showDocument('memfs:/converted/taiwan.md');
      assert.equal(await convert('yiming.convertToSimplified'), '# 会谈\n\n总统说这里。\n');
    });

    it('says when there is nothing to convert', async () => {
      await context.reset();
      await context.show(articles.plainText);
      assert.equal(await convert('yiming.convertToSimplified'), undefined);
      await untilTold('Nothing to convert');
      await context.reset();
      assert.equal(await convert('yiming.convertToTaiwan'), undefined);
      await untilTold('Open a text');
    });

    it('tells that it runs in a text of a megabyte, and converts it in a few seconds', async () => {
      await context.reset();
      const line = '阿富汗国防部长说，特朗普在里面，塔利班进入喀布尔。';
      const content = `${line}\n`.repeat(Math.ceil(1_000_000 / (line.length + 1)));
      // No article, so that nothing but the conversion keeps the extension busy.
      await context.probe.showDocument({ content, language: 'json' });
      // VS Code shows three messages at once, and this one is gone in seconds.
      await context.probe.executeCommand('notifications.clearAll');
      const start = performance.now();
      const running = convert('yiming.convertToTaiwan');
      await context.notifications({ until: 'Converting: Taiwan' });
      await context.screenshot('convert-progress');
      const text = (await running) ?? '';
      assert.ok(text.includes('川普') && text.endsWith('喀布爾。\n'), text.slice(0, 100));
      assert.ok(performance.now() - start < 50_000, `${Math.round(performance.now() - start)} ms`);
      await context.reset();
    });
  });
}

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { articles } from '../articles.mjs';

/**
 * The table of an article's names.
 *
 * @param {import('../context.mjs').TestContext} context
 */
export function nameSheetTests(context) {
  describe('the name sheet', () => {
    /** Runs the command, picks a format, and gives the document that opens. */
    const sheet = async (/** @type {string} */ format) => {
      const before = (await context.probe.openDocuments()).map(({ uri }) => uri);
      const running = context.probe.executeCommand('yiming.nameSheet');
      await context.quickPickItems();
      await context.screenshot(`name-sheet-${format}-question`);
      await context.quickPick(format);
      await running;
      for (let time = 0; time < 50; time++) {
        const made = (await context.probe.openDocuments()).find(
          ({ uri }) => uri.startsWith('untitled:') && !before.includes(uri),
        );
        if (made !== undefined) return { ...made, text: await context.probe.text(made.uri) };
        await sleep(100);
      }
      return assert.fail('No sheet was opened.');
    };

    it('lists each name of the article once, in Markdown', async () => {
      await context.reset();
      await context.show(articles.crossheads);
      const { text, languageId } = await sheet('Markdown');
      assert.equal(languageId, 'markdown');
      const rows = text.split('\n').filter((/** @type {string} */ line) => line.startsWith('| '));
      assert.match(rows[0], /^\| Chinese \| Also written \| English \|/);
      assert.equal(rows.filter((/** @type {string} */ row) => row.startsWith('| 喀布尔 |')).length, 1);
      assert.match(
        rows.find((/** @type {string} */ row) => row.startsWith('| 喀布尔 |')) ?? '',
        /\| Kabul \|.*\| place \|/,
      );
      await context.screenshot('name-sheet');
    });

    it('lists the names of the selection, for a spreadsheet', async () => {
      await context.reset();
      await context.show(articles.plainText);
      await context.probe.showDocument(articles.plainText, { select: { text: '阿富汗首都喀布尔局势平静' } });
      const { text } = await sheet('TSV');
      const names = text
        .trimEnd()
        .split('\n')
        .slice(1)
        .map((/** @type {string} */ row) => row.split('\t')[0]);
      assert.ok(names.includes('喀布尔') && !names.includes('莫斯科'), names.join());
    });

    it('says when there is no name', async () => {
      await context.reset();
      await context.probe.showDocument({ content: 'Nothing but English.', language: 'markdown' });
      await context.probe.executeCommand('yiming.nameSheet');
      await context.notifications({ until: 'There are no names' });
      await context.reset();
    });
  });
}

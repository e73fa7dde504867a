import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { until } from '../until.mjs';

/**
 * Documents that are not as most are: other line ends, no right to write, no file at all.
 *
 * @param {import('../context.mjs').TestContext} context
 */
export function documentsTests(context) {
  describe('documents', () => {
    it('are right with Windows line ends and a byte order mark', async () => {
      await context.reset();
      const text = '\uFEFF# 多哈会谈\r\n\r\n俄罗斯外长拉夫罗夫\r\n在喀布尔。\r\n';
      await context.probe.writeFile('crlf.md', text);
      await context.show('crlf.md');
      for (const [name, english] of [
        ['多哈', /Doha/],
        ['拉夫罗夫', /Lavrov/],
        ['喀布尔', /Kabul/],
      ]) {
        const [hover] = await context.probe.hover('crlf.md', { text: name });
        assert.match(hover?.markdown ?? 'no hover', english);
        assert.equal(hover.range.text, name);
      }
      const { uri } = await context.probe.selection();
      const marks = await context.probe.callApi('marksOf', { $uri: uri });
      const now = await context.probe.text('crlf.md');
      assert.ok(marks.known.length >= 3);
      for (const [start, end] of marks.known) assert.match(now.slice(start, end), /^\p{Script=Han}+$/u);
    });

    it('that may not be written still answer, and the English goes to the clipboard', async () => {
      await context.reset();
      await context.probe.writeFile('locked.md', '喀布尔局势平静，多哈会谈继续。\n');
      await context.configure('files', 'readonlyInclude', { '**/locked.md': true }, 'workspace');
      const place = { text: '喀布尔' };
      await context.show('locked.md', { at: place });
      const [hover] = await context.probe.hover('locked.md', place);
      assert.match(hover?.markdown ?? 'no hover', /\*\*Kabul\*\*/);
      await context.probe.setClipboard('');
      await context.probe.executeCommand('yiming.insertGloss');
      const clipboard = await until(
        () => context.probe.clipboard(),
        (text) => text !== '',
        5,
      );
      const text = await context.probe.text('locked.md');
      // The editor lets extensions change a document that only the reader may not; the file stays as it is.
      assert.ok(clipboard === 'Kabul' || text.includes('喀布尔（Kabul）'), text);
      assert.equal(await context.probe.readFile('locked.md'), '喀布尔局势平静，多哈会谈继续。\n');
    });

    it('that are in no file answer, too', async () => {
      await context.reset();
      await context.probe.executeCommand('workbench.action.files.newUntitledFile', { languageId: 'markdown' });
      await context.page.keyboard.insertText('俄罗斯外长拉夫罗夫在多哈会见塔利班代表团。');
      const { uri } = await context.probe.selection();
      const mentions = await until(
        () => context.probe.callApi('mentionsOf', { $uri: uri }),
        (found) => found?.length >= 4,
      );
      assert.ok(mentions.some(({ english }) => english === 'Sergey Lavrov'));
      await context.reset();
    });
  });
}

/**
 * The extension in workspaces that are not one folder on a disk: several folders, and a file system in memory.
 */

import assert from 'node:assert/strict';
import path from 'node:path';
import { it } from 'node:test';
import { articles } from './articles.mjs';
import { withWorkbench } from './context.mjs';
import { hosts } from './hosts.mjs';
import { until } from './until.mjs';

const memoryFiles = {
  '/articles/moscow.md': '塔利班代表团抵达莫斯科\n\n俄罗斯外交部长谢尔盖·拉夫罗夫会见了塔利班代表团。\n',
  '/more/kabul.md': '喀布尔局势平静\n\n阿富汗首都喀布尔局势平静。\n',
};

for (const host of hosts) {
  withWorkbench({ title: `${host} host, workspaces`, host, folder: 'memfs:/articles', memoryFiles }, (context) => {
    it('hovers names in a virtual workspace', async () => {
      const { folders } = await context.probe.environment();
      assert.deepEqual(folders, [{ uri: 'memfs:/articles', name: 'articles' }]);
      const found = await context.hoverIn('memfs:/articles/moscow.md', { text: '拉夫罗夫', within: '谢尔盖·拉夫罗夫' });
      assert.match(found?.strong.join(' | ') ?? 'no hover', /Lavrov/);
    });

    it('reads a glossary of a virtual workspace, and writes into it', async () => {
      const article = 'memfs:/articles/moscow.md';
      const place = { text: '拉夫罗夫', within: '谢尔盖·拉夫罗夫' };
      const markdown = async () => (await context.probe.hover(article, place))[0]?.markdown ?? '';
      await context.show(article);
      await context.probe.writeFile(
        'memfs:/articles/glossary.tsv',
        'zh\ten\ttype\n谢尔盖·拉夫罗夫\tSergei Lavrov\tperson\n',
      );
      assert.match(await until(markdown, (text) => text.includes('Sergei')), /\*\*Sergei Lavrov\*\*/);
      const { start } = (await context.probe.callApi('mentionsOf', { $uri: article })).find(
        ({ english }) => english === 'Sergei Lavrov',
      );
      await context.probe.executeCommand('yiming.removeEntry', { uri: article, start });
      assert.match(await until(markdown, (text) => text.includes('Sergey')), /\*\*Sergey Lavrov\*\*/);
      assert.equal(await context.probe.readFile('memfs:/articles/glossary.tsv'), 'zh\ten\ttype\n');
      await context.probe.executeCommand('yiming.undoGlossaryChange');
      assert.match(await until(markdown, (text) => text.includes('Sergei')), /\*\*Sergei Lavrov\*\*/);
    });

    it('hovers names in a workspace of several folders', async () => {
      await context.probe.setFolders([context.folder, 'memfs:/more']);
      const { folders } = await context.probe.environment();
      assert.equal(folders.length, 2);
      for (const [file, text, english] of [
        [articles.moscowTalks, '拉夫罗夫', /Lavrov/],
        ['memfs:/more/kabul.md', '喀布尔', /Kabul/],
      ]) {
        const found = await context.hoverIn(file, { text });
        assert.match(found?.strong.join(' | ') ?? 'no hover', english, path.basename(file));
      }
    });

    it('goes on when a folder leaves', async () => {
      await context.probe.setFolders([context.folder]);
      const found = await context.hoverIn(articles.moscowTalks, { text: '拉夫罗夫' });
      assert.match(found?.strong.join(' | ') ?? 'no hover', /Lavrov/);
    });
  });
}

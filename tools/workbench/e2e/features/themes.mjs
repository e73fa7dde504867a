import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { until } from '../until.mjs';

const file = 'themes.md';
const article = `---
title: 国防部长访问多哈
---

阿富汗国防部长俾尔扎姆周三抵达多哈，赛义德·尼扎米（Sayed Nizami）同行。尼扎米说，阿方已经准备好了。

（责任编辑：李明）

本文系观察者网独家稿件，未经授权，不得转载。
`;

const themes = ['Default Light Modern', 'Default Dark Modern', 'Default High Contrast', 'Default High Contrast Light'];

/** Names of the article and the kind of line under each. */
const looks = [
  { text: '多哈', line: 'dotted' },
  { text: '赛义德·尼扎米', line: 'dashed' },
  { text: '俾尔扎姆', line: 'double' },
];

/**
 * The marks in every kind of theme: told apart by their shape, and seen against the background.
 *
 * @param {import('../context.mjs').TestContext} context
 */
export function themesTests(context) {
  describe('themes', () => {
    for (const theme of themes) {
      it(`marks names by shape in ${theme}`, async () => {
        await context.reset();
        await context.setTheme(theme);
        await context.probe.writeFile(file, article);
        await context.show(file);
        const drawn = await until(
          () => context.decorations(),
          (all) => looks.every(({ text }) => all.some((one) => one.text === text)),
        );
        const found = looks.map(({ text }) => drawn.find((one) => one.text === text)?.style.borderBottom ?? 'none');
        assert.deepEqual(
          found.map((style) => style.split(' ')[1]),
          looks.map(({ line }) => line),
        );
        assert.equal(new Set(found.map((style) => /rgb.*$/.exec(style)?.[0])).size, 3, 'three colours');
        const place = { text: '俾尔扎姆', within: '国防部长俾尔扎姆' };
        const hover = await context.hoverIn(file, place);
        assert.ok(hover?.text.includes('guess'), hover?.text);
        await context.screenshot(`theme-${theme.toLowerCase().replaceAll(' ', '-')}`);
      });
    }

    it('dims what is no part of the article, and hides all marks with one command', async () => {
      await context.reset();
      await context.probe.writeFile(file, article);
      await context.show(file);
      const { uri } = await context.probe.selection();
      const marks = () => context.probe.callApi('marksOf', { $uri: uri });
      const before = await until(marks, (now) => now?.boilerplate.length > 0);
      assert.ok(before.boilerplate.some(([start, end]) => article.slice(start, end).includes('未经授权')));
      await context.probe.executeCommand('yiming.toggleMarks');
      const none = { known: [], learned: [], doubtful: [], boilerplate: [] };
      assert.deepEqual(await until(marks, (now) => now?.known.length === 0), none);
      await context.probe.executeCommand('yiming.toggleMarks');
      assert.deepEqual(await until(marks, (now) => now?.known.length > 0), before);
    });
  });
}

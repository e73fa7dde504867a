/**
 * The extension in a VS Code whose display language is Chinese. VS Code's own texts stay English, because no language
 * pack is installed.
 */

import assert from 'node:assert/strict';
import { it } from 'node:test';
import { articles } from './articles.mjs';
import { withWorkbench } from './context.mjs';
import { hosts } from './hosts.mjs';
import { until } from './until.mjs';

/** What is said in each language at the same places. */
const texts = {
  'zh-cn': {
    hover: /Taliban.*团体.*提及.*已知.*内置/s,
    actions: ['复制', '其他', '更多'],
    lens: /个名字/,
    view: '名字',
    types: ['人物', '国家'],
    command: 'Yiming 译名: 显示本文的名字',
  },
  'zh-tw': {
    hover: /Taliban.*團體.*提及.*已知.*內建/s,
    actions: ['複製', '其他', '更多'],
    lens: /個名字/,
    view: '名字',
    types: ['人物', '國家'],
    command: 'Yiming 译名: 顯示本文的名字',
  },
};

for (const host of hosts) {
  for (const [locale, said] of Object.entries(texts)) {
    withWorkbench({ title: `${host} host, ${locale}`, host, locale }, (context) => {
      it('tells extensions its language', async () => {
        assert.equal((await context.probe.environment()).language, locale);
      });

      it('hovers names in it, actions and reasons included', async () => {
        const place = { text: '塔利班', within: '阿富汗塔利班正以' };
        const found = await context.hoverIn(articles.ambassador, place);
        assert.match(found?.text ?? 'no hover', said.hover);
        for (const action of said.actions) assert.ok(found.text.includes(action), `${action} in ${found.text}`);
        // Every word that is neither Chinese, nor the English of a name, nor a file's name, would be ours.
        assert.doesNotMatch(found.text, /glossary|mention|entry|written|article|known|later/i);
        await context.screenshot(`${locale}-hover`);
      });

      it('counts over the title and in the status bar in it', async () => {
        await context.show(articles.crossheads);
        const shown = await until(
          () => context.codeLensTexts(),
          (all) => all.some((text) => said.lens.test(text)),
        );
        assert.ok(
          shown.some((text) => said.lens.test(text)),
          shown.join(' / '),
        );
        const items = await context.statusBarItems();
        assert.ok(
          items.some(({ text, aria }) => /^[译譯] \d/.test(text) && said.lens.test(aria)),
          JSON.stringify(items),
        );
      });

      it('lists names under headings in it, from a command in it', async () => {
        await context.show(articles.crossheads);
        await context.openPalette(said.command);
        const rows = await until(
          () =>
            context.page
              .locator('.part.sidebar .monaco-list-row')
              .evaluateAll((all) => all.map((row) => row.textContent)),
          (all) => said.types.every((type) => all.some((text) => text?.includes(type))),
        );
        for (const type of said.types)
          assert.ok(
            rows.some((text) => text?.includes(type)),
            rows.join(' / '),
          );
        await context.screenshot(`${locale}-names`);
      });
    });
  }
}

import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { articles } from '../articles.mjs';

const table = (/** @type {readonly string[]} */ ...lines) =>
  `zh\ten\ttype\n${lines.map((line) => `${line}\n`).join('')}`;

/**
 * The glossary files that people keep: found, followed, checked, opened, written.
 *
 * @param {import('../context.mjs').TestContext} context
 */
export function glossaryFilesTests(context) {
  describe('glossary files', () => {
    const file = (/** @type {string} */ name) => path.join(context.folder, name);
    const write = (/** @type {string} */ name, /** @type {string | Uint8Array} */ content) => {
      mkdirSync(path.dirname(file(name)), { recursive: true });
      writeFileSync(file(name), content);
    };
    const english = async (text = '喀布尔') =>
      (await context.probe.hover(articles.plainText, { text }))[0]?.markdown ?? '';
    /** Waits until a question has the wanted answer; a change on disk takes a moment. */
    const until = async (/** @type {() => Promise<unknown>} */ ask, /** @type {string} */ wanted) => {
      for (let time = 0; time < 100; time++) {
        if (await ask()) return;
        await sleep(100);
      }
      assert.fail(`${wanted}: not in time`);
    };
    const says = (/** @type {string} */ piece) => until(async () => (await english()).includes(piece), piece);
    const problems = async (name = 'glossary.tsv') =>
      (await context.probe.diagnostics(name)).filter(({ source }) => source === 'Yiming');
    const tabs = () =>
      context.page
        .locator('.tab[data-resource-name]')
        .evaluateAll((elements) => elements.map((element) => element.getAttribute('data-resource-name')));

    it('are followed on disk: made, changed, in a folder, removed', async () => {
      await context.reset();
      await context.show(articles.plainText);
      assert.match(await english(), /\*\*Kabul\*\*/);
      write('glossary.tsv', table('喀布尔\tKabul One\tplace'));
      await says('Kabul One');
      write('glossary.tsv', table('喀布尔\tKabul Two\tplace'));
      await says('Kabul Two');
      rmSync(file('glossary.tsv'));
      await says('**Kabul**');
      write('.yiming/names.tsv', table('喀布尔\tKabul Three\tplace'));
      await says('Kabul Three');
      rmSync(file('.yiming'), { recursive: true });
      await says('**Kabul**');
    });

    it('count as they stand in an editor, before they are saved', async () => {
      await context.reset();
      write('glossary.tsv', table('喀布尔\tKabul One\tplace'));
      await context.show(articles.plainText);
      await says('Kabul One');
      await context.probe.edit('glossary.tsv', [{ at: { text: 'Kabul One' }, text: 'Kabul Typed' }]);
      await says('Kabul Typed');
      assert.match(readFileSync(file('glossary.tsv'), 'utf8'), /Kabul One/);
      await context.probe.closeAll();
      await context.show(articles.plainText);
      await says('Kabul One');
    });

    it('are those that the settings of the folder name, each once, in their order', async () => {
      await context.reset();
      write('译名/a.tsv', table('喀布尔\tKabul A\tplace'));
      write('译名/b.tsv', table('喀布尔\tKabul B\tplace'));
      await context.show(articles.plainText);
      await context.configure('yiming', 'glossaries', ['译名/a.tsv', '译名/b.tsv'], 'workspace');
      await says('Kabul A');
      await context.probe.configure('yiming', 'glossaries', ['译名/b.tsv', '译名/a.tsv'], 'workspace');
      await says('Kabul B');
      await context.probe.configure('yiming', 'glossaries', ['译名'], 'workspace');
      await says('Kabul A');
      const running = context.probe.executeCommand('yiming.openGlossary');
      const labels = (await context.quickPickItems()).map(({ label }) => label);
      assert.equal(labels.filter((label) => label === '译名/a.tsv').length, 1, labels.join());
      await context.page.keyboard.press('Escape');
      await running;
    });

    it('show what is wrong in them, at its place, and no longer when it is mended', async () => {
      await context.reset();
      write('glossary.tsv', table('喀布尔{x}\tKabul\tplace', '马里|马里\tMali\tcountry', '多哈\tDoha\tcity'));
      await context.show(articles.plainText);
      await until(async () => (await problems()).length === 3, 'three problems');
      const found = await problems();
      assert.deepEqual(
        found.map(({ code, range }) => [code, range.text]),
        [
          ['unknown-tag', 'x'],
          ['duplicate-rendering', '马里'],
          ['wrong-type', 'city'],
        ],
      );
      await context.probe.showDocument('glossary.tsv');
      await sleep(500);
      await context.screenshot('glossary-problems');
      await context.probe.edit('glossary.tsv', [{ at: { text: '{x}' }, text: '' }]);
      await until(async () => (await problems()).length === 2, 'two problems');
      await context.probe.closeAll();
      await context.show(articles.plainText);
      rmSync(file('glossary.tsv'));
      await until(async () => (await problems()).length === 0, 'no problem');
    });

    it('that are no text are refused, and say so', async () => {
      await context.reset();
      write('glossary.tsv', new Uint8Array([0xff, 0xfe, 0x00, 0x01]));
      await context.show(articles.plainText);
      await until(
        async () =>
          (await context.probe.ask('diagnostics', { source: context.probe.source(articles.plainText) })) !== undefined,
        'an answer',
      );
      assert.match(await english(), /\*\*Kabul\*\*/);
      let said = '';
      for (let time = 0; time < 20 && !said.includes('not read'); time++) {
        const running = context.probe.executeCommand('yiming.openGlossary');
        // There is one of the folder, and perhaps the own one of the person.
        const own = (await context.quickPickItems()).filter(({ label }) => label === 'glossary.tsv');
        said = own.find(({ description }) => description.startsWith('folder'))?.description ?? '';
        await context.screenshot('open-glossary');
        await context.page.keyboard.press('Escape');
        await running;
      }
      assert.match(said, /not read/);
    });

    it('can be made: a table with its header', async () => {
      await context.reset();
      await context.show(articles.plainText);
      const running = context.probe.executeCommand('yiming.openGlossary');
      await context.quickPickItems();
      await context.quickPick('for all who work in this folder');
      await running;
      assert.match(readFileSync(file('glossary.tsv'), 'utf8'), /^zh\t.*\ten\t/);
      assert.ok((await tabs()).includes('glossary.tsv'), (await tabs()).join());
    });

    it('that are open in a tab stay open when an entry is added', async () => {
      await context.reset();
      write('glossary.tsv', table('多哈\tDoha\tplace'));
      await context.probe.showDocument('glossary.tsv');
      await context.show(articles.plainText);
      const uri = (await context.probe.openDocument(articles.plainText)).uri;
      const start = (await context.probe.text(articles.plainText)).indexOf('喀布尔');
      const target = (await context.probe.openDocument('glossary.tsv')).uri;
      const argument = { uri, start, english: 'Kabul Added', targets: [target] };
      void context.probe.executeCommand('yiming.addToGlossary', argument).catch(() => {});
      await until(async () => readFileSync(file('glossary.tsv'), 'utf8').includes('Kabul Added'), 'the entry');
      await says('Kabul Added');
      assert.ok((await tabs()).includes('glossary.tsv'), `tabs: ${(await tabs()).join()}`);
      await until(
        async () => (await context.probe.text('glossary.tsv')).includes('Kabul Added'),
        'the entry in the tab',
      );
      await context.probe.executeCommand('yiming.undoGlossaryChange');
      await until(async () => readFileSync(file('glossary.tsv'), 'utf8') === table('多哈\tDoha\tplace'), 'undone');
      assert.ok(!existsSync(file('.yiming')));
    });

    it('follow the region that is chosen, and the marks can be hidden', async () => {
      await context.reset();
      await context.show(articles.plainText);
      const running = context.probe.executeCommand('yiming.setRegion');
      const items = await context.quickPickItems();
      assert.deepEqual(
        items.map(({ label }) => label),
        ['As the article', 'Mainland China', 'Taiwan', 'Hong Kong', 'Singapore'],
      );
      assert.match(items[0]?.description ?? '', /now/);
      await context.screenshot('set-region');
      await context.quickPick('Taiwan');
      await context.quickPick('For me, everywhere');
      await running;
      assert.equal((await context.probe.configuration('yiming', 'region')).globalValue, 'TW');
      await context.probe.configure('yiming', 'region', undefined);
      await context.probe.executeCommand('yiming.toggleMarks');
      assert.equal((await context.probe.configuration('yiming', 'decorations.enabled')).globalValue, false);
      await context.probe.executeCommand('yiming.toggleMarks');
      assert.equal((await context.probe.configuration('yiming', 'decorations.enabled')).value, true);
      await context.probe.configure('yiming', 'decorations.enabled', undefined);
      await context.reset();
    });
  });
}

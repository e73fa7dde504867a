import assert from 'node:assert/strict';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, afterEach, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { articles } from '../articles.mjs';

const view = 'yiming.workspaceNames';

/** What the header of the other view says to a screen reader, which is also told of the help. */
const namesTitle = 'Use Alt+F1 for accessibility help Names';

/**
 * The view with the names of all articles of the workspace, and its symbols.
 *
 * @param {import('../context.mjs').TestContext} context
 */
export function workspaceNamesTests(context) {
  describe('the names of the workspace', () => {
    /** The rows in view, once one of them holds a text; reading all of them takes seconds. */
    const inView = async (/** @type {string} */ until) => {
      const header = context.page.locator(`.pane-header[aria-label^="Names in Workspace"]`);
      const found = context.page.locator('.pane').filter({ has: header }).locator('.monaco-list-rows .monaco-list-row');
      await found.filter({ hasText: until }).first().waitFor({ timeout: 20_000 });
      const rows = await found.evaluateAll((elements) =>
        elements.map((element) => ({
          index: Number(element.dataset.index),
          label: (element.querySelector('.label-name')?.textContent ?? '').replaceAll('\u00a0', ' '),
          description: (element.querySelector('.label-description')?.textContent ?? '').replaceAll('\u00a0', ' '),
          level: Number(element.getAttribute('aria-level')),
          aria: element.getAttribute('aria-label') ?? '',
        })),
      );
      return rows.sort((one, other) => one.index - other.index);
    };
    const message = async () => {
      const pane = context.page
        .locator('.pane')
        .filter({ has: context.page.locator('.pane-header[aria-label^="Names in Workspace"]') });
      return (await pane.locator('.message').first().textContent()) ?? '';
    };
    const symbols = async (/** @type {string} */ query) =>
      (await context.probe.workspaceSymbols(query)).filter(({ name }) => /\p{Script=Han}/u.test(name));
    /** Waits until something holds; the last answer otherwise. */
    const until = async (ask, holds) => {
      for (let time = 0; ; time++) {
        const answer = await ask();
        if (holds(answer) || time > 300) return answer;
        await sleep(200);
      }
    };
    const write = (/** @type {string} */ name, /** @type {string | Uint8Array} */ content) =>
      writeFileSync(path.join(context.folder, name), content);

    /** Shows the view alone in the side bar. */
    const open = async () => {
      await context.openView(view);
      await context.expandPane(namesTitle, false);
    };

    after(async () => {
      await context.expandPane(namesTitle, true);
      await context.probe.executeCommand('workbench.view.explorer');
    });
    afterEach(() => context.reset());

    it('shows each thing with the files that name it, most files first', async () => {
      await open();
      await inView('Lavrov');
      await context.untilIdle();
      await until(message, (text) => text === '');
      // Rows come while files are read, and the last ones are drawn a moment after.
      const lavrovIn = (rows) => rows.find(({ label }) => label === '拉夫罗夫');
      const whole = /^Sergey Lavrov ×\d+ · [3-9] files$/;
      const found = await until(
        () => inView('Lavrov'),
        (rows) => whole.test(lavrovIn(rows)?.description ?? ''),
      );
      const groups = found.filter(({ level }) => level === 1).map(({ label }) => label);
      assert.equal(groups[0], 'Persons');
      const lavrov = lavrovIn(found);
      assert.match(lavrov?.description ?? '', whole);
      assert.match(lavrov?.aria ?? '', /^拉夫罗夫: known name, Sergey Lavrov, person, \d+ mentions, \d files/);
      await context.screenshot('workspace-names');
      await context.clickTreeRow('Names in Workspace', lavrov?.label ?? '');
      await context.page.keyboard.press('ArrowRight');
      const files = (await inView('.md')).filter(({ level }) => level === 3);
      assert.ok(files.length >= 3, JSON.stringify(files));
      await context.clickTreeRow('Names in Workspace', files[0]?.label ?? '');
      const { text, uri } = await until(
        () => context.probe.selection(),
        (selection) => selection?.text !== undefined && selection.text !== '',
      );
      assert.match(text, /拉夫罗夫/);
      assert.ok(uri.endsWith(files[0]?.label ?? ''), uri);
      await context.page.keyboard.press('ArrowRight');
      const places = (await inView(': ')).filter(({ level }) => level === 4);
      assert.ok(places.length > 0);
      for (const { label } of places) assert.match(label, /^\d+: .*拉夫罗夫/);
      await context.screenshot('workspace-names-places');
    });

    it('finds symbols of the workspace by Chinese and by English', async () => {
      const byChinese = await until(
        () => symbols('喀布尔'),
        (found) => found.length > 1,
      );
      assert.ok(
        byChinese.some(({ name }) => name === '喀布尔 Kabul'),
        JSON.stringify(byChinese.slice(0, 3)),
      );
      const byEnglish = await symbols('kabul');
      assert.ok(byEnglish.some(({ name }) => name === '喀布尔 Kabul'));
      assert.deepEqual(await symbols('qqqqqq'), []);
    });

    it('follows files that come, change and go', async () => {
      await open();
      await inView('Lavrov');
      mkdirSync(path.join(context.folder, 'more'));
      write('more/new.md', '阿布扎比与亚的斯亚贝巴。\n');
      await until(
        () => symbols('Addis Ababa'),
        (found) => found.length === 1,
      );
      assert.equal((await symbols('Addis Ababa')).length, 1);
      write('more/new.md', '阿布扎比。\n');
      await until(
        () => symbols('Addis Ababa'),
        (found) => found.length === 0,
      );
      assert.equal((await symbols('Addis Ababa')).length, 0);
      const inNew = async () =>
        (await symbols('Abu Dhabi')).filter((symbol) => JSON.stringify(symbol).includes('new.md'));
      assert.equal((await inNew()).length, 1);
      rmSync(path.join(context.folder, 'more'), { recursive: true });
      await until(inNew, (found) => found.length === 0);
      assert.equal((await inNew()).length, 0);
    });

    it('passes over what is no article, and never hangs', async () => {
      write('binary.md', new Uint8Array([0xe5, 0x96, 0x80, 0, 1, 2]));
      write('large.md', `喀布尔${' '.repeat(2_100_000)}`);
      write('latin1.md', new Uint8Array([0xe9, 0xe8, 0x20]));
      symlinkSync(context.folder, path.join(context.folder, 'loop'));
      symlinkSync('gone.md', path.join(context.folder, 'nowhere.md'));
      mkdirSync(path.join(context.folder, 'folder.md'));
      const errors = context.errors.length;
      await open();
      await context.probe.executeCommand('yiming.refreshWorkspaceNames');
      // Nothing is said before the reading begins, and after it.
      await context.untilIdle();
      assert.equal(await until(message, (text) => text === ''), '');
      await inView('Lavrov');
      // VS Code's own servers stumble over such folders, too.
      const ours = context.errors.slice(errors).filter((error) => error.includes('yiming'));
      assert.deepEqual(ours, []);
    });

    it('is stopped, keeps what it read, and begins again', async () => {
      for (let number = 0; number < 1_000; number++)
        write(`many-${number}.md`, `在喀布尔的第${number}人。\n${'新闻。'.repeat(500)}`);
      await open();
      await context.probe.executeCommand('yiming.refreshWorkspaceNames');
      await until(message, (text) => /^Reading \d+ of \d+…$/.test(text) && !text.startsWith('Reading 0 '));
      // Meanwhile a hover answers.
      const started = performance.now();
      await context.probe.hover(articles.plainText, { text: '喀布尔' });
      assert.ok(performance.now() - started < 3_000, `${performance.now() - started} ms`);
      await context.probe.executeCommand('yiming.cancelWorkspaceNames');
      const stopped = await until(message, (text) => text.startsWith('Stopped'));
      assert.match(stopped, /^Stopped after \d+ of \d+ files; refresh to read all$/);
      await context.screenshot('workspace-names-stopped');
      await inView('Kabul');
      await context.probe.executeCommand('yiming.refreshWorkspaceNames');
      await until(message, (text) => text.startsWith('Reading'));
      await context.screenshot('workspace-names-reading');
      // Files that go while they are read are no failure.
      for (let number = 0; number < 1_000; number++) rmSync(path.join(context.folder, `many-${number}.md`));
      assert.equal(await until(message, (text) => text === ''), '');
    });
  });
}

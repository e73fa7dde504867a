import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, afterEach, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { articles } from '../articles.mjs';

const view = 'yiming.names';

/** What the header of the view says to a screen reader, which is also told of the help. */
const title = 'Use Alt+F1 for accessibility help Names';

/**
 * The view with the names of the article.
 *
 * @param {import('../context.mjs').TestContext} context
 */
export function namesViewTests(context) {
  describe('the names view', () => {
    /** Shows an article and the view beside it. */
    const open = async (/** @type {string} */ file) => {
      await context.show(file);
      await context.openView(view);
    };
    const rows = (/** @type {string} */ until = '') => context.treeRows(title, { until });
    /** The rows in view, once one of them holds a text; reading all of them takes seconds. */
    const inView = async (/** @type {string} */ until) => {
      const header = context.page.locator(`.pane-header[aria-label^="${title}"]`);
      const found = context.page.locator('.pane').filter({ has: header }).locator('.monaco-list-rows .monaco-list-row');
      await found.filter({ hasText: until }).first().waitFor({ timeout: 20_000 });
      return found.evaluateAll((elements) =>
        elements.map((element) => ({
          label: (element.querySelector('.label-name')?.textContent ?? '').replaceAll('\u00a0', ' '),
          description: (element.querySelector('.label-description')?.textContent ?? '').replaceAll('\u00a0', ' '),
          level: Number(element.getAttribute('aria-level')),
          aria: element.getAttribute('aria-label') ?? '',
        })),
      );
    };
    /** What stands above the rows. */
    const message = () => context.page.locator('.pane-body .message:visible').first().textContent();
    const selected = async () => (await context.probe.selection())?.text;
    const untilSelected = async (/** @type {string} */ text) => {
      for (let time = 0; time < 50 && (await selected()) !== text; time++) await sleep(100);
      assert.equal(await selected(), text);
    };

    after(() => context.probe.executeCommand('workbench.view.explorer'));
    afterEach(async () => {
      await context.probe.executeCommand('yiming.clearNameFilter');
      await context.reset();
    });

    it('groups the names of the article by type, persons first', async () => {
      await open(articles.crossheads);
      const found = await rows('Kabul');
      const groups = found.filter(({ level }) => level === 1).map(({ label }) => label);
      assert.equal(groups[0], 'Persons');
      assert.ok(groups.includes('Places'), groups.join());
      const kabul = found.find(({ label }) => label === '喀布尔');
      assert.match(kabul?.description ?? 'no 喀布尔', /^Kabul ×\d+$/);
      assert.match(kabul?.aria ?? '', /^喀布尔: known name, Kabul, place, \d+ mentions?/);
      await context.screenshot('names-view');
    });

    it('goes to the first mention of a name, and to each of its mentions', async () => {
      await open(articles.crossheads);
      await inView('Kabul');
      await context.clickTreeRow(title, '喀布尔');
      await untilSelected('喀布尔');
      const { selection } = await context.probe.selection();
      await context.page.keyboard.press('ArrowRight');
      const mentions = (await inView('18: ')).filter(({ level }) => level === 3);
      assert.ok(mentions.length > 1, JSON.stringify(mentions));
      for (const { label, aria } of mentions) {
        assert.match(label, /^\d+: .*喀布尔/);
        assert.match(aria, /^line \d+: .*喀布尔/);
      }
      await context.screenshot('names-view-mentions');
      await context.clickTreeRow(title, mentions[1]?.label ?? '');
      for (let time = 0; time < 50; time++) {
        const now = (await context.probe.selection())?.selection;
        if (JSON.stringify(now) !== JSON.stringify(selection)) break;
        await sleep(100);
      }
      assert.notDeepEqual((await context.probe.selection()).selection, selection);
      assert.equal(await selected(), '喀布尔');
    });

    it('steps through the names, and the view keeps in step', async () => {
      await open(articles.moscowTalks);
      await inView('Lavrov');
      await context.probe.showDocument(articles.moscowTalks, { at: 0 });
      await context.probe.executeCommand('yiming.nextName');
      const first = await selected();
      await context.probe.executeCommand('yiming.nextName');
      const second = await selected();
      assert.notEqual(first, second);
      const row = context.page.locator('.pane-body .monaco-list-row.selected .label-name').first();
      for (let time = 0; time < 50 && (await row.textContent()) !== second; time++) await sleep(100);
      assert.equal(await row.textContent(), second);
      const items = await context.statusBarItems();
      assert.ok(
        items.some(({ text }) => /^2 of \d+: /.test(text)),
        items.map(({ text }) => text).join(' | '),
      );
      await context.screenshot('names-view-step');
      await context.probe.executeCommand('yiming.previousName');
      assert.equal(await selected(), first);
      // Around the start of the article.
      await context.probe.executeCommand('yiming.previousName');
      await context.probe.executeCommand('yiming.nextName');
      assert.equal(await selected(), first);
    });

    it('filters while somebody types', async () => {
      await open(articles.crossheads);
      await inView('Persons');
      await context.probe.ask('executeCommand', { id: 'yiming.filterNames', args: [] });
      const box = context.page.locator('.quick-input-widget:visible input').first();
      await box.fill('kabul');
      for (let time = 0; time < 50 && !/Filter/.test((await message()) ?? ''); time++) await sleep(100);
      assert.match((await message()) ?? '', /^Filter “kabul”: \d+ of \d+ names$/);
      await context.screenshot('names-view-filter');
      await box.press('Enter');
      const some = await inView('Kabul');
      assert.deepEqual(
        some.map(({ label }) => label),
        ['Places', '喀布尔'],
      );
      await context.probe.executeCommand('yiming.filterNames');
      await box.fill('qqqq');
      for (let time = 0; time < 50 && !/No name/.test((await message()) ?? ''); time++) await sleep(100);
      assert.equal(await message(), 'No name matches “qqqq”');
      await box.press('Escape');
      assert.deepEqual(await inView('Kabul'), some);
      await context.probe.executeCommand('yiming.clearNameFilter');
      await inView('Persons');
    });

    it('copies all names with one command', async () => {
      await open(articles.crossheads);
      await inView('Kabul');
      await context.probe.setClipboard('nothing');
      await context.probe.executeCommand('yiming.copyAllNames');
      const lines = (await context.probe.clipboard()).trimEnd().split('\n');
      assert.ok(lines.length > 20, String(lines.length));
      assert.ok(lines.includes('喀布尔\tKabul\tplace'), lines.join('\n'));
      for (const line of lines) assert.equal(line.split('\t').length, 3, line);
    });

    it('gives its lines to the commands of the menu', async () => {
      await open(articles.crossheads);
      await inView('Kabul');
      await context.probe.setClipboard('nothing');
      const labels = context.page.locator('.context-view .action-label, .monaco-menu .action-label');
      const copy = labels.filter({ hasText: 'Copy English' }).first();
      // A menu that opens while the list is drawn again closes at once, and one that has just opened may take no click.
      for (let attempt = 0; attempt < 5 && (await context.probe.clipboard()) === 'nothing'; attempt++) {
        if (!(await copy.isVisible())) await context.clickTreeRow(title, '喀布尔', { button: 'right' });
        await sleep(300);
        await copy.click({ timeout: 3_000 }).catch(() => {});
        for (let time = 0; time < 30 && (await context.probe.clipboard()) === 'nothing'; time++) await sleep(100);
      }
      assert.equal(await context.probe.clipboard(), 'Kabul');
    });

    it('follows the editor, edits and the glossary; the article stays beside what is none', async () => {
      await open(articles.plainText);
      const before = await inView('Kabul');
      assert.ok(!before.some(({ label }) => label === '多哈'));
      await context.probe.edit(articles.plainText, [{ at: 0, text: '多哈会谈。\n' }]);
      await inView('Doha');
      await context.probe.executeCommand('yiming.showLog').catch(() => {});
      await context.probe.showDocument({ content: '{}', language: 'json' });
      await sleep(500);
      assert.ok((await inView('Doha')).some(({ label }) => label === '喀布尔'));
      await context.probe.showDocument(articles.html);
      await context.untilIdle();
      for (let time = 0; time < 50 && (await inView('×')).some(({ label }) => label === '喀布尔'); time++)
        await sleep(100);
      assert.ok(!(await inView('Lavrov')).some(({ label }) => label === '喀布尔'));
    });

    it('shows what a glossary says as plain text', async () => {
      const english = '$(bug) [x](command:workbench.action.closeWindow) <b>y</b>';
      writeFileSync(path.join(context.folder, 'glossary.tsv'), `zh\ten\ttype\n喀布尔\t${english}\tplace\n`);
      await open(articles.plainText);
      const row = (await inView('command:')).find(({ label }) => label === '喀布尔');
      assert.equal(row?.description, `${english} ×1`);
      const dom = context.page.locator('.pane-body .monaco-list-row', { hasText: 'command:' }).first();
      assert.equal(await dom.locator('.codicon-bug, a[href], b').count(), 0);
      await dom.hover();
      const hover = context.page
        .locator('.monaco-hover:visible, .workbench-hover:visible')
        .filter({ hasText: 'Kabul' })
        .or(context.page.locator('.workbench-hover:visible'))
        .first();
      await hover.waitFor({ timeout: 10_000 });
      assert.equal(await hover.locator('.codicon-bug, a[href], b').count(), 0);
      await context.screenshot('names-view-hostile');
    });

    it('is empty when the article is closed', async () => {
      await open(articles.plainText);
      await inView('Kabul');
      await context.probe.closeAll();
      await context.page
        .locator('.pane-body .welcome-view-content:visible', { hasText: 'Open an article' })
        .first()
        .waitFor();
      await context.screenshot('names-view-empty');
    });
  });
}

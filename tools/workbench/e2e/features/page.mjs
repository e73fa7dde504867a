import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { articles } from '../articles.mjs';
import { until } from '../until.mjs';

/**
 * The harness itself: the ways of a reader around the page.
 *
 * @param {import('../context.mjs').TestContext} context
 */
export function pageTests(context) {
  it('runs commands through the palette', async () => {
    await context.show(articles.plainText);
    await context.openPalette('View: Toggle Word Wrap');
    await assert.rejects(
      context.openPalette('No Such Command', { timeoutMs: 2000 }),
      /does not offer "No Such Command"/,
    );
    await context.openPalette('Change Language Mode');
    const items = await context.quickPickItems();
    assert.ok(items.length > 3, JSON.stringify(items));
    await context.inputBox('markdown');
    const { uri } = await context.probe.selection();
    const documents = await until(
      () => context.probe.openDocuments(),
      (found) => found.find((document) => document.uri === uri)?.languageId === 'markdown',
    );
    assert.equal(documents.find((document) => document.uri === uri)?.languageId, 'markdown');
  });

  it('reads notifications', async () => {
    const { probe } = context;
    await probe.ask('notify', { message: 'Shall 译名 be seen?', items: ['Yes', 'No'] });
    const [shown] = await context.notifications({ until: 'Shall 译名' });
    assert.deepEqual(shown, { text: 'Shall 译名 be seen?', buttons: ['Yes', 'No'] });
    await context.pressInNotification('Shall 译名', 'Yes');
    assert.equal(await probe.ask('notified'), 'Yes');
  });

  it('reads dialogs', async () => {
    const { probe } = context;
    await probe.ask('notify', { message: 'Is this 译名?', items: ['Certainly'], modal: true });
    assert.deepEqual(await context.readDialog(), { text: 'Is this 译名?', buttons: ['Cancel', 'Certainly'] });
    await context.pressInDialog('Certainly');
    assert.equal(await probe.ask('notified'), 'Certainly');
  });

  describe('beside an exhibit', () => {
    const file = articles.plainText;

    before(async () => {
      await context.show(file, { at: { text: '喀布尔' } });
      await context.probe.ask('exhibit', { source: context.probe.source(file), at: { text: '喀布尔' } });
    });
    after(() => context.probe.ask('endExhibit'));

    it('reads decorations', async () => {
      const found = await context.decorations();
      const coloured = found.find(({ style }) => style.color === 'rgb(1, 2, 3)');
      assert.equal(coloured?.text, '喀布尔');
      const boxed = found.find(({ style }) => style.backgroundColor === 'rgb(4, 5, 6)');
      assert.equal(boxed?.text, '喀布尔');
      assert.ok(
        found.some(({ after }) => after === '‹after›'),
        JSON.stringify(found),
      );
    });

    it('reads squiggles, inlay hints and code lenses', async () => {
      await context.page.locator('.codelens-decoration', { hasText: 'Lens' }).waitFor();
      const [squiggle] = await context.squiggles();
      assert.deepEqual([squiggle?.text, squiggle?.severity], ['喀布尔', 'warning']);
      const lines = await context.viewLines();
      assert.ok(
        lines.some((line) => line.includes('喀布尔Hint')),
        lines.join('\n'),
      );
      assert.ok((await context.codeLensTexts()).includes('Lens'));
    });

    it('applies quick fixes', async () => {
      const { probe } = context;
      const title = 'Put brackets around 喀布尔';
      assert.ok((await context.quickFixes()).includes(title));
      await assert.rejects(context.applyQuickFix('No such fix'), /but .*brackets/);
      await context.applyQuickFix(title);
      await context.page.locator('.view-line', { hasText: '[喀布尔' }).first().waitFor();
      await probe.executeCommand('undo');
      await probe.applyCodeAction(file, { text: '喀布尔' }, title);
      assert.match(await probe.text(file), /\[喀布尔\]/);
      await probe.executeCommand('undo');
    });

    it('reads the rows of a view that has a container for itself', async () => {
      await context.openView('yimingProbe.exhibit');
      const rows = await context.treeRows('Exhibit', { until: 'Second' });
      assert.deepEqual(
        rows.map(({ label, description, level, expanded }) => [label, description, level, expanded]),
        [
          ['Root', 'about Root', 1, true],
          ['First', 'about First', 2, undefined],
          ['Second', 'about Second', 2, undefined],
        ],
      );
      await context.openView('workbench.explorer.fileView');
    });
  });

  it('reads the rows of views', async () => {
    const files = await context.treeRows('Explorer', { until: articles.plainText });
    const row = files.find(({ text }) => text === articles.plainText);
    assert.deepEqual([row?.label, row?.level, row?.expanded], [articles.plainText, 1, undefined]);
  });

  it('changes the theme', async () => {
    await context.setTheme('Default High Contrast');
    await context.page.locator('.monaco-workbench.hc-black').waitFor();
    await context.reset();
    await context.page.locator('.monaco-workbench.hc-black').waitFor({ state: 'detached' });
  });
}

import assert from 'node:assert/strict';
import { it } from 'node:test';
import { articles } from '../articles.mjs';
import { until } from '../until.mjs';

/**
 * The line over the title, and the English behind names.
 *
 * @param {import('../context.mjs').TestContext} context
 */
export function marksTests(context) {
  const summary = async (file) =>
    (await context.probe.codeLenses(file)).find(({ command }) => command?.command === 'yiming.showNames');

  it('says over the title how many names there are', async () => {
    await context.show(articles.crossheads);
    const lens = await until(() => summary(articles.crossheads), Boolean);
    assert.match(lens?.command.title, /^\d+ names( · \d+ unknown)? · \d+ inconsistent$/);
    const text = await context.probe.text(articles.crossheads);
    const line = text.slice(0, text.indexOf('\n', lens.range.offsets[0])).split('\n').at(-1);
    assert.match(line, /阿富汗 塔利班继续推进/);
    const shown = await until(
      () => context.codeLensTexts(),
      (texts) => texts.some((one) => one.includes('inconsistent')),
    );
    assert.ok(
      shown.some((one) => /\d+ names.*inconsistent/.test(one)),
      shown.join(' / '),
    );
    await context.screenshot('marks-lens');
  });

  it('goes from the line to the first unknown name', async () => {
    await context.probe.writeFile('marks.md', '# 喀布尔局势平静\n\n阿富汗国防部长俾尔扎姆周三说，多哈会谈照常进行。\n');
    await context.show('marks.md');
    const shown = await until(
      () => context.codeLensTexts(),
      (texts) => texts.some((one) => one.includes('first unknown')),
    );
    assert.ok(
      shown.some((one) => one.includes('1 unknown') && one.includes('first unknown: 俾尔扎姆')),
      shown.join(' / '),
    );
    await context.page.locator('.codelens-decoration a', { hasText: 'first unknown' }).click();
    const selection = await until(
      () => context.probe.selection(),
      ({ text }) => text === '俾尔扎姆',
    );
    assert.equal(selection.text, '俾尔扎姆');
  });

  it('has no line when the setting says so, and none in a file without names', async () => {
    await context.configure('yiming', 'codeLens.enabled', false);
    assert.equal(
      await until(
        () => summary(articles.plainText),
        (lens) => lens === undefined,
      ),
      undefined,
    );
    await context.configure('yiming', 'codeLens.enabled', true);
    assert.ok(await until(() => summary(articles.plainText), Boolean));
    assert.equal(await summary({ content: '今天天气很好。\n', language: 'markdown' }), undefined);
  });

  it('shows the English behind names only when the setting is on, and only what was asked for', async () => {
    const file = articles.crossheads;
    await context.show(file);
    assert.deepEqual(await context.probe.inlayHints(file), []);
    await context.configure('yiming', 'inlayHints.enabled', true);
    const hints = await until(
      () => context.probe.inlayHints(file),
      ({ length }) => length > 0,
    );
    const labels = hints.map(({ label }) => label[0].value);
    for (const wanted of ['Taliban', 'Tajikistan', 'Doha']) assert.ok(labels.includes(wanted), labels.join());
    for (const once of ['Taliban', 'Doha']) assert.equal(labels.filter((label) => label === once).length, 1, once);
    const doha = hints.find(({ label }) => label[0].value === 'Doha');
    assert.match(doha.label[0].tooltip, /Doha · place · known/);
    const part = await context.probe.inlayHints(file, { text: '安全总部' });
    assert.ok(part.length < hints.length);
    const lines = await until(
      () => context.viewLines(),
      (all) => all.some((line) => line.includes('塔利班Taliban') || line.includes('塔利班 Taliban')),
    );
    assert.ok(
      lines.some((line) => /塔利班\s?Taliban/.test(line)),
      lines.join('\n'),
    );
    await context.screenshot('marks-inlay-hints');
  });

  it('keeps the hints while somebody types', async () => {
    const file = articles.crossheads;
    await context.show(file, { at: { text: '安全总部' } });
    await context.page.keyboard.type('在多哈');
    const hints = await until(
      () => context.probe.inlayHints(file),
      ({ length }) => length > 0,
    );
    assert.ok(hints.length > 0);
    const text = await context.probe.text(file);
    const offsets = hints.map(({ position, label }) => ({ position, text: label[0].value }));
    const lines = text.split('\n');
    const taliban = offsets.find((one) => one.text === 'Taliban');
    assert.ok(lines[taliban.position.line].slice(0, taliban.position.character).endsWith('塔利班'));
  });
}

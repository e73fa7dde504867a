import assert from 'node:assert/strict';
import { it } from 'node:test';
import { articles } from '../articles.mjs';

const taliban = { text: '塔利班', within: '阿富汗塔利班正以' };

/**
 * The harness itself: what the probe and the context tell has to be so, or the tests that use them prove nothing.
 *
 * @param {import('../context.mjs').TestContext} context
 */
export function probeTests(context) {
  it('runs in the host that is asked for, with the extension', async () => {
    const { host, language, isTrusted, folders, extensions } = await context.probe.environment();
    assert.deepEqual({ host, language, isTrusted }, { host: context.host, language: 'en', isTrusted: true });
    assert.deepEqual(folders.length, 1);
    assert.ok(extensions.includes('yiming.yiming'), extensions.join());
  });

  it('asks for hovers and outlines', async () => {
    const [hover] = await context.probe.hover(articles.ambassador, taliban);
    assert.match(hover?.markdown ?? 'no hover', /^\*\*Afghan Taliban\*\*/);
    assert.equal(hover.range.text, '阿富汗塔利班');
    assert.deepEqual(await context.probe.hover(articles.ambassador, { text: '攻城拔寨' }), []);
    const symbols = await context.probe.outline(articles.ambassador);
    assert.match(symbols[0].selectionRange.text, /阿富汗驻华大使/);
  });

  it('edits, selects and closes documents', async () => {
    const { probe } = context;
    await context.show(articles.plainText);
    const before = await probe.text(articles.plainText);
    await probe.edit(articles.plainText, [
      { at: { text: '喀布尔' }, text: '坎大哈' },
      { at: 0, text: '𠮷' },
    ]);
    assert.equal(await probe.text(articles.plainText), `𠮷${before.replace('喀布尔', '坎大哈')}`);
    await probe.showDocument(articles.plainText, { select: { text: '坎大哈' } });
    assert.equal((await probe.selection()).text, '坎大哈');
    await probe.executeCommand('undo');
    assert.equal(await probe.text(articles.plainText), before);
    await probe.edit(articles.plainText, [{ at: 0, text: '改' }]);
    await probe.closeAll();
    assert.equal(await probe.selection(), undefined);
    assert.equal(await probe.text(articles.plainText), before, 'nothing was saved');
  });

  it('opens an unsaved document', async () => {
    const { uri, languageId } = await context.probe.showDocument({
      content: '俄罗斯外长拉夫罗夫',
      language: 'markdown',
    });
    assert.match(uri, /^untitled:/);
    assert.equal(languageId, 'markdown');
    const [hover] = await context.probe.hover(uri, { text: '拉夫罗夫' });
    assert.match(hover?.markdown ?? 'no hover', /Lavrov/);
  });

  it('changes settings until the next feature', async () => {
    await context.configure('editor', 'fontSize', 17);
    assert.equal((await context.probe.configuration('editor', 'fontSize')).value, 17);
    await context.reset();
    assert.notEqual((await context.probe.configuration('editor', 'fontSize')).value, 17);
  });

  it('says what went wrong in the extension host', async () => {
    await assert.rejects(context.probe.executeCommand('no.such.command'), /no\.such\.command/);
    await assert.rejects(context.probe.callApi('noSuchMethod'), /exports no noSuchMethod/);
    await assert.rejects(context.probe.hover(articles.plainText, { text: '没有' }), /does not hold 没有/);
  });

  it('measures', async () => {
    const args = { source: context.probe.source(articles.ambassador), at: taliban };
    const milliseconds = await context.probe.measure('hover', args, 3);
    assert.equal(milliseconds.length, 3);
    assert.ok(milliseconds.every((one) => one > 0 && one < 10_000));
    const { collected, heapUsed } = await context.probe.memory();
    assert.ok(collected && heapUsed > 1_000_000, `${collected}, ${heapUsed} bytes`);
    const { faults, names } = await context.probe.script('hoverNames', {
      source: context.probe.source(articles.plainText),
    });
    assert.deepEqual(faults, []);
    assert.ok(names > 3);
  });

  it('finds wrong answers', async () => {
    const source = context.probe.source(articles.plainText);
    const names = [
      { zh: '喀布尔', en: 'Kabul' },
      { zh: '莫斯科', en: 'Paris' },
      { zh: '局势', en: 'Moscow' },
    ];
    const { faults } = await context.probe.script('hoverTexts', { source, names });
    assert.equal(faults.length, 2, faults.join('\n'));
    assert.match(faults[0], /says not "Paris" on .*莫斯科.* but .*Moscow/);
    assert.match(faults[1], /局势.* but nothing/);
  });

  it('reads and writes the clipboard', async () => {
    await context.probe.setClipboard('译名');
    assert.equal(await context.probe.clipboard(), '译名');
  });

  it('keeps files in memory', async () => {
    const { probe } = context;
    await probe.memoryFiles({ '/articles/a.md': '俄罗斯外长拉夫罗夫\n' });
    await context.show('memfs:/articles/a.md');
    const [hover] = await probe.hover('memfs:/articles/a.md', { text: '拉夫罗夫' });
    assert.match(hover?.markdown ?? 'no hover', /Lavrov/);
    await probe.edit('memfs:/articles/a.md', [{ at: 0, text: '昨天，' }]);
    await probe.save('memfs:/articles/a.md');
    assert.equal(await probe.readFile('memfs:/articles/a.md'), '昨天，俄罗斯外长拉夫罗夫\n');
    await probe.memoryFiles({ '/articles/a.md': null });
    await assert.rejects(probe.readFile('memfs:/articles/a.md'));
  });
}

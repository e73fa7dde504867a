import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { articles } from '../articles.mjs';
import { until } from '../until.mjs';

/** A glossary that has two renderings of one town, and forbids one of a person. */
const glossary = [
  'id\ttype\tzh\ten',
  'place/naw\tplace\t加拉诺|瑙堡\tQala-e-Naw',
  'person/trump\tperson\t特朗普|-川普\tDonald Trump',
  '',
];

const file = 'findings.md';
const article = `---
title: 瑙堡失守
---

阿富汗西部城市加拉诺昨天失守。加拉诺居民说，加拉诺已经平静，瑙堡机场关闭，加拉诺也没有电。

美国前总统川普在多哈说，川普早就知道。阿富汗国防部长俾尔扎姆周三说，瑙&#22561;附近有战事。
`;

const severities = { information: 2, hint: 3 };

/**
 * What is found at names: hints, quick fixes, ignoring with a reason.
 *
 * @param {import('../context.mjs').TestContext} context
 */
export function findingsTests(context) {
  const own = async (name = file) =>
    (await context.probe.diagnostics(name)).filter(({ source }) => source === 'Yiming');
  const codes = async (name) => (await own(name)).map(({ code, range }) => `${code} ${range.text}`);

  before(async () => {
    await context.probe.writeFile('glossary.tsv', glossary.join('\n'));
    await context.probe.writeFile(file, article);
    await context.show(file);
  });

  it('shows quiet hints with what would be right, and where else', async () => {
    // The glossary has just been written; what the built-in one alone gives may come first.
    const found = await until(own, (all) => all.some(({ code }) => code === 'forbidden-rendering'));
    assert.ok(found.every(({ severity }) => severity === severities.hint));
    const texts = found.map(({ code, range }) => `${code} ${range.text}`);
    for (const wanted of [
      'inconsistent-rendering 瑙堡',
      'inconsistent-rendering 瑙&#22561;',
      'forbidden-rendering 川普',
      'unknown-name 俾尔扎姆',
    ])
      assert.ok(texts.includes(wanted), `${wanted} in ${texts.join(', ')}`);
    const town = found.find(({ range }) => range.text === '瑙堡');
    assert.match(town.message, /Qala-e-Naw is 瑙堡 here .* write 加拉诺/);
    assert.match(town.relatedInformation[0].message, /加拉诺/);
    await context.screenshot('findings-hints');
  });

  it('shows them in the Problems panel when the setting says so, and not at all when it says off', async () => {
    await context.configure('yiming', 'findings.level', 'information');
    const found = await until(own, ([first]) => first?.severity === severities.information);
    assert.ok(found.length > 0 && found.every(({ severity }) => severity === severities.information));
    await context.probe.executeCommand('workbench.actions.view.problems');
    await context.screenshot('findings-problems');
    await context.probe.executeCommand('workbench.action.closePanel');
    await context.configure('yiming', 'findings.level', 'off');
    assert.deepEqual(await until(own, ({ length }) => length === 0), []);
    await context.configure('yiming', 'findings.level', 'hint');
    assert.notDeepEqual(await until(own, ({ length }) => length > 0), []);
  });

  it('takes them away with the editor', async () => {
    await context.show(articles.plainText);
    assert.deepEqual(await until(own, ({ length }) => length === 0), []);
    await context.show(file);
    assert.notDeepEqual(await until(own, ({ length }) => length > 0), []);
  });

  it('offers to add a name that no glossary has', async () => {
    await context.show(file, { at: { text: '俾尔扎姆', nth: 1 } });
    const titles = await until(
      async () => (await context.probe.codeActions(file, { text: '俾尔扎姆' })).map(({ title }) => title),
      (all) => all.some((title) => title.startsWith('Ignore')),
    );
    assert.ok(
      titles.some((title) => /^Add 俾尔扎姆 as .+ to: folder glossary \(glossary\.tsv\)$/.test(title)),
      titles.join('\n'),
    );
    assert.ok(titles.some((title) => /^Add 俾尔扎姆 as .+ to several glossaries…$/.test(title)));
    assert.ok(titles.some((title) => /^Use .+ for 俾尔扎姆…$/.test(title)));
    assert.ok(titles.includes('Add 俾尔扎姆 to a glossary…'));
    await context.openQuickFixes();
    await context.screenshot('findings-add');
    await context.page.keyboard.press('Escape');
  });

  it('offers to add what is selected', async () => {
    const actions = await context.probe.codeActions(file, { text: '机场' });
    assert.ok(actions.some(({ title }) => title === 'Add 机场 to a glossary…'));
  });

  it('writes a rendering one way in the whole file, as one step', async () => {
    const title = 'Write 瑙堡 as 加拉诺 everywhere in this file (2)';
    await context.show(file, { at: { text: '瑙堡', within: '瑙堡机场', nth: 1 } });
    await until(
      async () => (await context.probe.codeActions(file, { text: '瑙堡', within: '瑙堡机场' })).map((one) => one.title),
      (titles) => titles.includes(title),
    );
    await context.applyQuickFix(title);
    const wanted = article.replaceAll('瑙堡', '加拉诺');
    assert.equal(
      await until(
        () => context.probe.text(file),
        (text) => text === wanted,
      ),
      wanted,
    );
    await context.probe.executeCommand('undo');
    assert.equal(
      await until(
        () => context.probe.text(file),
        (text) => text === article,
      ),
      article,
    );
  });

  it('replaces what the glossary forbids', async () => {
    const title = 'Write 川普 as 特朗普 everywhere in this file (2)';
    const actions = await until(
      () => context.probe.codeActions(file, { text: '川普' }),
      (all) => all.some((one) => one.title === title),
    );
    const action = actions.find((one) => one.title === title);
    assert.equal(action?.edit[0].edits.length, 2, actions.map((one) => one.title).join('\n'));
  });

  it('ignores one with a reason, in a file that people can read, and takes it back', async () => {
    await context.show(file, { at: { text: '俾尔扎姆', nth: 1 } });
    await until(codes, (all) => all.includes('unknown-name 俾尔扎姆'));
    await context.applyQuickFix('Ignore “Name in no glossary” with a reason…');
    await context.quickPick('In this article');
    await context.page.locator('.quick-input-widget:visible input').first().waitFor();
    await context.inputBox('');
    assert.match((await context.quickInputTexts()).message, /Write a reason/);
    await context.inputBox('河名');
    const [told] = await context.notifications({ until: 'Ignored in this article' });
    assert.deepEqual(told?.buttons, ['Undo']);
    const left = await until(
      () => codes(),
      (all) => !all.includes('unknown-name 俾尔扎姆'),
    );
    assert.ok(!left.includes('unknown-name 俾尔扎姆'), left.join());
    assert.equal(
      await context.probe.readFile('.yiming/ignored-findings.tsv'),
      `code\ttext\tfile\treason\nunknown-name\t俾尔扎姆\t${file}\t河名\n`,
    );
    await context.screenshot('findings-ignored');
    await context.pressInNotification('Ignored in this article', 'Undo');
    const again = await until(
      () => codes(),
      (all) => all.includes('unknown-name 俾尔扎姆'),
    );
    assert.ok(again.includes('unknown-name 俾尔扎姆'), again.join());
  });

  it('follows the file of ignored findings', async () => {
    await context.probe.writeFile(
      '.yiming/ignored-findings.tsv',
      'code\ttext\tfile\treason\r\ninconsistent-rendering\t瑙堡\t\t两个名称都要\r\n',
    );
    const left = await until(
      () => codes(),
      (all) => !all.some((one) => one.startsWith('inconsistent')),
    );
    assert.ok(!left.some((one) => one.startsWith('inconsistent')), left.join());
    await context.probe.writeFile('.yiming/ignored-findings.tsv', null);
    const again = await until(
      () => codes(),
      (all) => all.includes('inconsistent-rendering 瑙堡'),
    );
    assert.ok(again.includes('inconsistent-rendering 瑙堡'), again.join());
  });

  it('adds a name, and finds nothing at it any more', async () => {
    await context.show(file, { at: { text: '俾尔扎姆', nth: 1 } });
    await until(codes, (all) => all.includes('unknown-name 俾尔扎姆'));
    const titles = await context.quickFixes();
    const title = titles.find((one) => /^Add 俾尔扎姆 as .+ to: folder glossary/.test(one));
    assert.ok(title, titles.join('\n'));
    await context.applyQuickFix(title);
    await context.quickPick('person');
    const left = await until(
      () => codes(),
      (all) => !all.includes('unknown-name 俾尔扎姆'),
    );
    assert.ok(!left.includes('unknown-name 俾尔扎姆'), left.join());
    assert.match(await context.probe.readFile('glossary.tsv'), /\tperson\t俾尔扎姆\t/);
  });
}

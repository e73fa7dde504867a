import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { until } from '../until.mjs';

const file = 'entries.md';
const article = `---
title: 国防部长访问多哈
date: 2021-08-14
---

阿富汗国防部长俾尔扎姆周三抵达多哈。俾尔扎姆说，喀布尔局势平静，塔利班发言人扎比乌拉对此没有回应。
`;

/** Asks until the answer is right, and fails with the last one when it never is. */
async function eventually(ask, isRight) {
  const answer = await until(ask, isRight);
  assert.ok(isRight(answer), `not in time: ${JSON.stringify(answer)}`);
  return answer;
}

/** A glossary as somebody keeps it: Windows line ends, a comment, columns in their own order, one that we do not know. */
const own = [
  '# checked by Li, 2021',
  'en\tzh\tremark\ttype',
  'Kabul City\t喀布尔\tx\tplace',
  'Timbuktu\t廷巴克图\t\tplace',
  '',
].join('\r\n');

/**
 * Entries of glossaries that people keep: added, changed, removed and undone from the text.
 *
 * @param {import('../context.mjs').TestContext} context
 */
export function entriesTests(context) {
  describe('entries', () => {
    const minister = { text: '俾尔扎姆', within: '国防部长俾尔扎姆周三' };
    const kabul = { text: '喀布尔', within: '喀布尔局势' };
    const markdown = async (at, name = file) => (await context.probe.hover(name, at))[0]?.markdown ?? '';
    const says = (at, piece) =>
      eventually(
        () => markdown(at),
        (text) => text.includes(piece),
      );
    /** VS Code replaces a file by removing it first: for a moment there may be none. */
    const glossary = (name = 'glossary.tsv') => context.probe.readFile(name).catch(() => '');
    const argument = async (at) => {
      const uri = (await context.probe.selection()).uri;
      const start = article.indexOf(at.within) + at.within.indexOf(at.text);
      return { uri, start };
    };
    /** Runs a command without waiting for the questions that it asks. */
    const run = (id, ...args) => void context.probe.executeCommand(id, ...args).catch(() => {});
    const press = async (...keys) => {
      for (const key of keys) await context.page.keyboard.press(key);
    };
    const untilAsked = (text) =>
      eventually(
        async () => {
          const { title, placeholder } = await context.quickInputTexts();
          return `${title} ${placeholder}`;
        },
        (asked) => asked.includes(text),
      );

    /** Checks a line of a list in which several can be chosen. */
    const check = (label) =>
      context.page
        .locator('.quick-input-widget:visible .quick-input-list .monaco-list-row')
        .filter({ hasText: label })
        .first()
        .locator('.label-name')
        .first()
        .click();

    before(async () => {
      await context.reset();
      await context.probe.writeFile(file, article);
      await context.show(file);
    });

    it('adds a guess to two glossaries at once by the keyboard, and takes it back from both', async () => {
      await context.show(file, { at: minister });
      await press('Alt+y', 'Alt+a');
      await untilAsked('English of 俾尔扎姆');
      await context.screenshot('entries-english');
      await context.page.keyboard.type('Bismillah Birzam');
      await press('Enter');
      await untilAsked('What kind of thing');
      await press('Enter');
      await untilAsked('Add 俾尔扎姆 as Bismillah Birzam to');
      await context.screenshot('entries-targets');
      await check('my glossary');
      await press('Enter');
      await context.notifications({ until: 'Added 俾尔扎姆' });
      await context.screenshot('entries-added');
      assert.match(await glossary(), /^zh\ttw\t.*\n俾尔扎姆\t.*Bismillah Birzam\tBirzam\tperson/);
      const text = await says(minister, '**Bismillah Birzam**');
      assert.match(text, /^\*\*Bismillah Birzam\*\* · person/);
      assert.match(text, /known · folder glossary/);
      await context.probe.executeCommand('yiming.undoGlossaryChange');
      await eventually(glossary, (now) => !now.includes('俾尔扎姆'));
      await eventually(
        () => markdown(minister),
        (now) => /^\*\*[^*]+\*\*\?|^unknown/.test(now),
      );
    });

    it('changes one cell and leaves the rest of the file as it was', async () => {
      await context.probe.writeFile('glossary.tsv', own);
      await says(kabul, 'Kabul City');
      run('yiming.editEntry', await argument(kabul));
      await untilAsked('Edit 喀布尔');
      await context.screenshot('entries-edit');
      await context.quickPick('English');
      await untilAsked('English');
      await context.inputBox('Greater Kabul');
      await eventually(glossary, (now) => now.includes('Greater Kabul'));
      assert.equal(await glossary(), own.replace('Kabul City', 'Greater Kabul'));
      await says(kabul, '**Greater Kabul**');
      await context.probe.executeCommand('yiming.undoGlossaryChange');
      await eventually(glossary, (now) => now === own);
    });

    it('keeps what somebody else writes meanwhile', async () => {
      await context.probe.writeFile('glossary.tsv', own);
      await says(kabul, 'Kabul City');
      run('yiming.editEntry', await argument(kabul));
      await untilAsked('Edit 喀布尔');
      await context.quickPick('English');
      await untilAsked('English');
      const theirs = own.replace('Timbuktu', 'Tombouctou').replace('\tx\t', '\tour own\t');
      await context.probe.writeFile('glossary.tsv', theirs);
      await context.inputBox('Greater Kabul');
      await eventually(glossary, (now) => now.includes('Greater Kabul'));
      assert.equal(await glossary(), theirs.replace('Kabul City', 'Greater Kabul'));
    });

    it('asks where both changed the same, and keeps both on request', async () => {
      await context.probe.writeFile('glossary.tsv', own);
      await says(kabul, 'Kabul City');
      run('yiming.editEntry', await argument(kabul));
      await untilAsked('Edit 喀布尔');
      await context.quickPick('English');
      await untilAsked('English');
      await context.probe.writeFile('glossary.tsv', own.replace('Kabul City', 'Old Kabul'));
      await context.inputBox('Greater Kabul');
      await untilAsked('changed by somebody else');
      await context.screenshot('entries-conflict');
      assert.equal(await glossary(), own.replace('Kabul City', 'Old Kabul'), 'nothing is written before the answer');
      await context.quickPick('Keep both');
      await eventually(glossary, (now) => now.includes('Old Kabul|Greater Kabul'));
    });

    it('removes an entry, and brings it back where it was', async () => {
      await context.probe.writeFile('glossary.tsv', own);
      await says(kabul, 'Kabul City');
      await context.probe.executeCommand('yiming.removeEntry', await argument(kabul));
      assert.equal(await glossary(), own.replace('Kabul City\t喀布尔\tx\tplace\r\n', ''));
      await context.probe.executeCommand('yiming.undoGlossaryChange');
      await eventually(glossary, (now) => now === own);
    });

    it('writes into an editor with unsaved changes, and leaves saving to its owner', async () => {
      await context.probe.writeFile('glossary.tsv', own);
      await says(kabul, 'Kabul City');
      await context.probe.edit('glossary.tsv', [{ at: { text: 'Timbuktu' }, text: 'Tombouctou' }]);
      await context.show(file);
      await context.probe.executeCommand('yiming.removeEntry', await argument(kabul));
      await context.notifications({ until: 'save it to keep' });
      assert.equal(await glossary(), own, 'on disk');
      const text = await context.probe.text('glossary.tsv');
      assert.equal(
        text.replaceAll('\r\n', '\n'),
        own.replace('Timbuktu', 'Tombouctou').replace('Kabul City\t喀布尔\tx\tplace\r\n', '').replaceAll('\r\n', '\n'),
      );
      await context.show('glossary.tsv', { analysed: false });
      await context.probe.executeCommand('workbench.action.files.revert');
      await context.show(file);
    });

    it('uses another English in this article alone', async () => {
      await context.probe.writeFile('glossary.tsv', null);
      await context.probe.writeFile('entries-two.md', article);
      await eventually(
        () => markdown(kabul),
        (now) => /^\*\*Kabul\*\*/.test(now),
      );
      run('yiming.chooseRendering', await argument(kabul));
      await untilAsked('English of 喀布尔');
      await context.page.keyboard.type('Cabul');
      await press('Enter');
      await untilAsked('喀布尔 as Cabul');
      await context.quickPick('Use it in this article only');
      await says(kabul, '**Cabul**');
      assert.match(await markdown(kabul), /this article only/);
      assert.match(await markdown(kabul, 'entries-two.md'), /^\*\*Kabul\*\*/);
      await context.probe.executeCommand('yiming.undoGlossaryChange');
      await eventually(
        () => markdown(kabul),
        (now) => /^\*\*Kabul\*\*/.test(now),
      );
    });

    it('adds all new names of an article as one step', async () => {
      await context.show(file);
      run('yiming.addAllNames');
      await untilAsked('Add names of this article');
      await context.screenshot('entries-all');
      const rows = await context.quickPickItems();
      assert.ok(rows.some(({ label, description }) => label === '俾尔扎姆' && description.endsWith('?')));
      await check('俾尔扎姆');
      await press('Enter');
      await untilAsked('Check one glossary');
      await press('Enter');
      await eventually(
        () => glossary().catch(() => ''),
        (now) => now.includes('俾尔扎姆') && now.includes('provisional'),
      );
      await context.probe.executeCommand('yiming.undoGlossaryChange');
      await eventually(glossary, (now) => !now.includes('俾尔扎姆'));
      await context.probe.writeFile('glossary.tsv', null);
    });

    it('removes what is checked from several glossaries, and brings it back, as one step', async () => {
      const team = 'zh\ten\ttype\n塔利班\tTaleban\tgroup\n';
      await context.probe.writeFile('glossary.tsv', own);
      await context.probe.writeFile('.yiming/team.tsv', team);
      await context.show(file);
      await says(kabul, 'Kabul City');
      await says({ text: '塔利班', within: '塔利班发言人' }, 'Taleban');
      run('yiming.removeEntries');
      await untilAsked('Remove entries of this article');
      await context.screenshot('entries-remove');
      const rows = await context.quickPickItems();
      assert.deepEqual(rows.map(({ label, description }) => `${label} ${description}`).sort(), [
        '喀布尔 Kabul City',
        '塔利班 Taleban',
      ]);
      await check('喀布尔');
      await check('塔利班');
      await press('Enter');
      await eventually(glossary, (now) => now === own.replace(/Kabul City.*\r\n/, ''));
      await eventually(
        () => glossary('.yiming/team.tsv'),
        (now) => now === 'zh\ten\ttype\n',
      );
      await eventually(
        () => markdown(kabul),
        (text) => text !== '' && !text.includes('Kabul City'),
      );
      await context.probe.executeCommand('yiming.undoGlossaryChange');
      assert.equal(await eventually(glossary, (now) => now === own), own);
      await eventually(
        () => glossary('.yiming/team.tsv'),
        (now) => now === team,
      );
      for (const name of ['glossary.tsv', '.yiming/team.tsv']) await context.probe.writeFile(name, null);
    });

    it('copies the English due here, by the keyboard and from the hover', async () => {
      await context.show(file, { at: kabul });
      await context.probe.setClipboard('');
      await press('Alt+y', 'Alt+c');
      assert.equal(
        await eventually(
          () => context.probe.clipboard(),
          (text) => text !== '',
        ),
        'Kabul',
      );
      await context.probe.setClipboard('');
      await context.hoverIn(file, kabul);
      await context.screenshot('entries-hover');
      await context.clickInHover('Copy');
      assert.equal(
        await eventually(
          () => context.probe.clipboard(),
          (text) => text !== '',
        ),
        'Kabul',
      );
    });

    it('inserts the English behind the name as one step to undo, and not twice', async () => {
      await context.show(file, { at: kabul });
      await press('Alt+y', 'Alt+i');
      const textNow = async () => await context.probe.text(file);
      await eventually(textNow, (text) => text.includes('喀布尔（Kabul）局势'));
      await context.untilIdle();
      await press('Alt+y', 'Alt+i');
      await context.notifications({ until: 'in brackets already' });
      assert.equal((await textNow()).split('（Kabul）').length, 2);
      await context.probe.executeCommand('undo');
      await eventually(textNow, (text) => text === article);
    });

    it('inserts a guess only when somebody chose it', async () => {
      await context.show(file, { at: minister });
      await press('Alt+y', 'Alt+i');
      await untilAsked('English of 俾尔扎姆');
      await press('Escape');
      assert.equal(await context.probe.text(file), article);
    });

    it('shows all that is known of a name in a list for the keyboard', async () => {
      await context.show(file, { at: kabul });
      await press('Alt+y', 'Alt+y');
      await untilAsked('喀布尔: mention 1 of 1');
      await context.screenshot('entries-show-name');
      const [first, ...rest] = await context.quickPickItems();
      assert.equal(first.label, 'Kabul');
      assert.match(first.description, /place · known · built-in glossary/);
      assert.ok(rest.some(({ label }) => label.includes('Add the name to a glossary')));
      await press('Escape');
    });

    it('says so where there is no name', async () => {
      await context.show(file, { at: { text: '局势平静' } });
      await context.probe.executeCommand('yiming.copyEnglish', { uri: 'file:///etc/passwd', start: 0 });
      await context.notifications({ until: 'There is no name here' });
      for (const bad of [
        null,
        5,
        'x',
        {},
        { uri: 7, start: 'a' },
        { uri: 'command:x', start: 0 },
        { uri: '\\\\server\\x', start: 1 },
      ])
        await context.probe.executeCommand('yiming.copyEnglish', bad);
    });
  });
}

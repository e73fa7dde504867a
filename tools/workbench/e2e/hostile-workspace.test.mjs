/**
 * The extension in a workspace that means harm, trusted and in Restricted Mode: nothing of it runs, nothing outside is
 * opened without trust, and the editor answers.
 */

import assert from 'node:assert/strict';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { withWorkbench } from './context.mjs';
import { hostileNames, makeHostileWorkspace } from './hostile-workspace.mjs';
import { hosts } from './hosts.mjs';

/** How long an answer may take on a busy machine. */
const patienceMs = 30_000;

const { injecting, linked, named, plain } = hostileNames;

for (const host of hosts) {
  for (const trust of [true, false]) {
    const workspace = makeHostileWorkspace();
    const { folder, article } = workspace;
    const title = `${host} host, hostile workspace, ${trust ? 'trusted' : 'Restricted Mode'}`;
    describe(title, () => {
      after(() => workspace.remove());
      // In Restricted Mode VS Code itself explains every Chinese character in a hover.
      const settings = { 'editor.unicodeHighlight.nonBasicASCII': false };
      withWorkbench({ title, host, trust, folder, settings }, (context) => {
        const file = (/** @type {string} */ name) => path.join(folder, name);
        const markdown = async (/** @type {string} */ text) =>
          (await context.probe.hover(file(article), { text }))[0]?.markdown ?? 'no hover';
        /** An answer in another file of the workspace, in time. */
        const stillAnswers = async () => {
          const start = performance.now();
          assert.match(await markdown(plain), /Plain Name/);
          assert.ok(performance.now() - start < patienceMs, `${Math.round(performance.now() - start)} ms`);
        };
        it('is trusted or not, as the test wants it', async () => {
          const { isTrusted, folders } = await context.probe.environment();
          assert.equal(isTrusted, trust);
          assert.equal(folders.length, 1);
        });

        for (const [index, name] of injecting.entries()) {
          it(`shows what a glossary injects as text (${index + 1})`, async () => {
            await context.show(file(article), { at: { text: name } });
            const found = await context.hover({ text: name });
            assert.ok(found, `a hover on ${name}`);
            assert.deepEqual(found.images, []);
            const foreign = found.links.filter(({ href }) => !href.startsWith('command:yiming.'));
            assert.deepEqual(foreign, []);
            assert.match(found.text, /command:|https:|<b>|bold/);
            if (index === 0) await context.screenshot(`hostile-${trust ? 'trusted' : 'restricted'}`);
          });
        }

        it('runs no command of a glossary when its text is clicked', async () => {
          const [name = ''] = injecting;
          await context.show(file(article), { at: { text: name } });
          await context.hover({ text: name });
          const sideBar = context.page.locator('.part.sidebar').first();
          const before = await sideBar.isVisible();
          await context.page
            .locator('.monaco-hover:visible', { hasText: 'command:' })
            .locator('strong')
            .first()
            .click();
          await sleep(500);
          assert.equal(await sideBar.isVisible(), before);
        });

        it(`${trust ? 'reads' : 'does not read'} what a link leads to outside`, async () => {
          await context.show(file(article));
          const said = await markdown(linked);
          assert.equal(said.includes('LINKED OUTSIDE'), trust, said);
        });

        it(`${trust ? 'reads' : 'does not read'} what its settings name outside`, async () => {
          await context.show(file(article));
          const said = await markdown(named);
          assert.equal(said.includes('NAMED OUTSIDE'), trust, said);
        });

        it('tells what it passed over', async () => {
          await context.probe.executeCommand('notifications.showList');
          const list = context.page.locator('.notifications-center:visible');
          await list.waitFor();
          const text = (await list.textContent()) ?? '';
          assert.equal(await list.locator('.notification-list-item-message a').count(), 0, 'no link in a message');
          assert.match(text, trust ? /nothing is read from the network|no address of a file/ : /Restricted Mode/);
          await context.screenshot(`hostile-notices-${trust ? 'trusted' : 'restricted'}`);
          await context.probe.executeCommand('notifications.clearAll');
        });

        it('lists its glossaries, those that cannot be read with the reason', async () => {
          await context.show(file(article));
          const running = context.probe.executeCommand('yiming.openGlossary');
          const items = await context.quickPickItems();
          const of = (/** @type {string} */ label) => items.find((item) => item.label === label);
          assert.match(of('.yiming/big.tsv')?.detail ?? 'not there', /200\.0/);
          assert.match(of('.yiming/binary.tsv')?.detail ?? 'not there', /UTF-8/);
          assert.match(of('.yiming/plain.tsv')?.description ?? 'not there', /1 entry/);
          assert.equal(of('.yiming/outside.tsv') !== undefined, trust);
          if (!trust)
            assert.ok(!items.some(({ label }) => /passwd|secret|zero|server/.test(label)), JSON.stringify(items));
          await context.screenshot(`hostile-glossaries-${trust ? 'trusted' : 'restricted'}`);
          await context.page.keyboard.press('Escape');
          await running;
        });

        it('answers beside a file of 200 MB, links in a circle and a device without end', async () => {
          await context.show(file(article));
          await stillAnswers();
        });

        it('answers beside an article that is no text', async () => {
          await context.probe.showDocument(file('binary.md')).catch(() => {});
          await stillAnswers();
        });

        it('answers in a file of ten thousand tags in each other', async () => {
          await context.show(file('nested.html'), { analysed: false });
          const [found] = await context.probe.hover(file('nested.html'), { text: '拉夫罗夫', nth: 1 });
          assert.match(found?.markdown ?? 'no hover', /Lavrov/);
          await stillAnswers();
        });

        it('answers in an article of one line of 1.9 million characters', async () => {
          const source = context.probe.source(file('one-line.md'));
          await context.show(file('one-line.md'), { analysed: false });
          const place = { source, at: { text: '拉夫罗夫', nth: 1 } };
          const ask = () => context.probe.ask('hover', place, { timeoutMs: 4 * patienceMs });
          // An extension host that was busy for long may find its connection to the test closed; then it is asked again.
          const [found] = await ask().catch(ask);
          assert.match(JSON.stringify(found ?? 'no hover'), /Lavrov/);
          await context.probe.closeAll();
          await context.show(file(article));
          await stillAnswers();
        });

        it('runs nothing, reports no error of ours and sends no request', async () => {
          assert.equal(await context.page.evaluate(() => typeof globalThis.ran), 'undefined');
          assert.deepEqual(
            context.errors.filter((error) => error.includes('yiming')),
            [],
          );
          assert.deepEqual(context.foreignRequests, { page: [], server: [] });
          assert.deepEqual(await context.probe.diagnostics(file('.yiming/plain.tsv')), []);
        });
      });
    });
  }
}

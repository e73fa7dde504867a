/**
 * The extension in a real VS Code, once in each extension host. One workbench and one page serve all tests of a host,
 * because activation costs 8 to 12 seconds.
 *
 * Variables: YIMING_VSIX (default: the packaged extension), YIMING_HOSTS (default `node,web`).
 */

import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { vsixFile, workbenchFolder } from '../locations.mjs';
import { startWorkbench } from '../workbench.mjs';
import { articles, makeArticleFolder } from './articles.mjs';
import { launchBrowser, watchErrors, watchForeignRequests } from './browser.mjs';
import { hover, leave, openFile, openWorkbench, putCursor, untilAnalysed } from './editor.mjs';
import { readBreadcrumb, readOutline } from './outline.mjs';
import { startProxyTrap } from './proxy-trap.mjs';

const vsix = process.env.YIMING_VSIX || vsixFile;
const hosts = (process.env.YIMING_HOSTS || 'node,web').split(',');
const screenshots = path.join(workbenchFolder, 'screenshots');

/** Names of the seeds whose English has to stand in bold in the hover. */
const names = [
  { file: articles.ambassador, text: '塔利班', within: '阿富汗塔利班正以', english: /Taliban/ },
  { file: articles.ambassador, text: '巴拉达尔', within: '负责人巴拉达尔一行', english: /Baradar/ },
  { file: articles.moscowTalks, text: '拉夫罗夫', within: '俄外长拉夫罗夫在会议上', english: /Lavrov/ },
  { file: articles.moscowTalks, text: '塔利班', within: '塔利班夺取', english: /Taliban/ },
  { file: articles.crossheads, text: '喀布尔', within: '驻喀布尔记者', english: /Kabul/ },
  { file: articles.threeCountries, text: '中阿巴', within: '中阿巴', english: /China-Afghanistan-Pakistan/ },
  { file: articles.crossheads, text: '尼扎米', within: '赛义德·尼扎米', english: /Sayed Nizami/ },
  { file: articles.plainText, text: '阿', within: '驻阿大使', english: /Afghanistan/ },
  { file: articles.plainText, text: '驻喀布尔', within: '中国驻喀布尔大使馆', english: /Chinese Embassy in Kabul/ },
  { file: articles.plainText, text: '福尔加尔', within: '国防部长福尔加尔', english: /F/ },
];

for (const host of hosts) {
  describe(`${host} host`, () => {
    /** @type {import('../workbench.mjs').Workbench} */
    let workbench;
    /** @type {import('playwright-core').Browser} */
    let browser;
    /** @type {import('playwright-core').Page} */
    let page;
    /** @type {ReturnType<typeof makeArticleFolder>} */
    let folder;
    /** @type {Awaited<ReturnType<typeof startProxyTrap>>} */
    let trap;
    /** @type {readonly string[]} */
    let foreignRequests;
    let shown = articles.ambassador;

    const absolute = (name) => path.join(folder.folder, name);
    const screenshot = async (what) => {
      // Hovers fade in.
      await sleep(500);
      await page.screenshot({ path: path.join(screenshots, `${host}-${what}.png`) });
    };
    const show = async (name) => {
      if (name !== shown) await openFile(page, name);
      shown = name;
    };
    const hoverIn = async (file, place) => {
      await show(file);
      await putCursor(page, absolute(file), place);
      return hover(page, place);
    };

    before(async () => {
      mkdirSync(screenshots, { recursive: true });
      browser = await launchBrowser();
      folder = makeArticleFolder();
      trap = await startProxyTrap();
      workbench = await startWorkbench({ vsix, folder: folder.folder, host, env: trap.env });
      page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
      foreignRequests = watchForeignRequests(page);
      const errors = watchErrors(page);
      await openWorkbench(page, workbench, absolute(shown)).catch((error) => {
        throw new Error(`The extension did not show its mark. VS Code said:\n${errors.join('\n')}`, { cause: error });
      });
    });

    after(async () => {
      await browser?.close();
      await workbench?.dispose();
      trap?.close();
      folder?.remove();
    });

    it('counts the names of the article in the status bar', async () => {
      assert.match(await untilAnalysed(page), /^译\s*[1-9]/u);
    });

    it('shows the English of 卡伊姆 on each of its characters', async () => {
      const place = { text: '卡伊姆', within: '驻华大使卡伊姆（Javid' };
      for (const nth of [0, 1, 2]) {
        const found = await hoverIn(articles.ambassador, { ...place, nth });
        assert.match(found?.text ?? 'no hover', /Qaem/, `character ${nth + 1}`);
      }
      await screenshot('hover');
    });

    for (const { file, text, within, english } of names) {
      it(`shows the English of ${text} in bold (${file.slice(0, 3)})`, async () => {
        const found = await hoverIn(file, { text, within });
        assert.match(found?.strong.join(' | ') ?? 'no hover', english);
      });
    }

    it('stays silent on an ordinary word', async () => {
      // A name in the same line answers, so silence is not slowness.
      const name = await hoverIn(articles.ambassador, { text: '塔利班', within: '阿富汗塔利班正以' });
      assert.ok(name, 'the name beside it answers');
      for (const nth of [0, 3]) {
        const found = await hover(page, { text: '攻城拔寨', nth }, { attempts: 1 });
        assert.equal(found, undefined);
      }
    });

    it('lists title, crossheads and caption in the outline', async () => {
      await show(articles.crossheads);
      await leave(page);
      const rows = await readOutline(page, { until: '阿富汗 塔利班继续推进' });
      const wanted = [
        '阿富汗 塔利班继续推进与塔吉克斯坦请求俄罗斯援助',
        '安全总部',
        '和平谈判',
        '阿富汗邻国的担忧',
        '塔吉克斯坦的要求',
      ];
      const places = wanted.map((text) => rows.findIndex((row) => row.startsWith(text)));
      assert.ok(!places.includes(-1), `wanted ${wanted.join(', ')} in: ${rows.join(', ')}`);
      assert.deepEqual(
        places,
        places.toSorted((a, b) => a - b),
        'in the order of the article',
      );
      await screenshot('outline');
    });

    it('holds the title in the breadcrumb at the cursor', async () => {
      await show(articles.crossheads);
      await putCursor(page, absolute(articles.crossheads), { text: '国防部', within: '国防部一位不愿透露姓名' });
      const parts = await readBreadcrumb(page, '塔利班继续推进');
      assert.ok(
        parts.some((part) => part.includes('塔利班继续推进')),
        `breadcrumb: ${parts.join(' > ')}`,
      );
    });

    for (const file of [articles.html, articles.plainText]) {
      it(`works in ${file}`, async () => {
        const found = await hoverIn(file, { text: '拉夫罗夫', within: '谢尔盖·拉夫罗夫', nth: 1 });
        assert.match(found?.strong.join(' | ') ?? 'no hover', /Lavrov/);
      });
    }

    it('sends no request off the machine', () => {
      assert.deepEqual(foreignRequests, [], 'requests of the page');
      assert.deepEqual(trap.asked, [], 'requests of the server and of the Node extension host');
    });
  });
}

import assert from 'node:assert/strict';
import { it } from 'node:test';
import { articles } from '../articles.mjs';

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

/**
 * The hover on a name.
 *
 * @param {import('../context.mjs').TestContext} context
 */
export function hoverTests(context) {
  it('shows the English of 卡伊姆 on each of its characters', async () => {
    const place = { text: '卡伊姆', within: '驻华大使卡伊姆（Javid' };
    for (const nth of [0, 1, 2]) {
      const found = await context.hoverIn(articles.ambassador, { ...place, nth });
      assert.match(found?.text ?? 'no hover', /Qaem/, `character ${nth + 1}`);
    }
    await context.screenshot('hover');
  });

  for (const { file, text, within, english } of names) {
    it(`shows the English of ${text} in bold (${file.slice(0, 3)})`, async () => {
      const found = await context.hoverIn(file, { text, within });
      assert.match(found?.strong.join(' | ') ?? 'no hover', english);
    });
  }

  for (const file of [articles.html, articles.plainText]) {
    it(`works in ${file}`, async () => {
      const found = await context.hoverIn(file, { text: '拉夫罗夫', within: '谢尔盖·拉夫罗夫', nth: 1 });
      assert.match(found?.strong.join(' | ') ?? 'no hover', /Lavrov/);
    });
  }

  it('stays silent on an ordinary word', async () => {
    // A name in the same line answers, so silence is not slowness.
    const name = await context.hoverIn(articles.ambassador, { text: '塔利班', within: '阿富汗塔利班正以' });
    assert.ok(name, 'the name beside it answers');
    for (const nth of [0, 3]) {
      const found = await context.hover({ text: '攻城拔寨', nth }, { attempts: 1 });
      assert.equal(found, undefined);
    }
  });
}

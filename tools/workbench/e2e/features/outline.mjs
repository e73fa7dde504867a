import assert from 'node:assert/strict';
import { it } from 'node:test';
import { articles } from '../articles.mjs';
import { until } from '../until.mjs';

/** A symbol and all below it. */
const withChildren = (symbol) => [symbol, ...(symbol.children ?? []).flatMap(withChildren)];

/**
 * The outline and the breadcrumb, folds, links, references and highlights.
 *
 * @param {import('../context.mjs').TestContext} context
 */
export function outlineTests(context) {
  it('lists title, crossheads and caption in the outline', async () => {
    await context.show(articles.crossheads);
    await context.leave();
    const rows = await context.readOutline({ until: '阿富汗 塔利班继续推进' });
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
    await context.screenshot('outline');
  });

  it('holds the title in the breadcrumb at the cursor', async () => {
    await context.show(articles.crossheads, { at: { text: '国防部', within: '国防部一位不愿透露姓名' } });
    const parts = await context.readBreadcrumb('塔利班继续推进');
    assert.ok(
      parts.some((part) => part.includes('塔利班继续推进')),
      `breadcrumb: ${parts.join(' > ')}`,
    );
  });

  it('lists dateline, quotations with their speakers, and the names by type', async () => {
    await context.show(articles.ambassador);
    const symbols = await until(
      () => context.probe.outline(articles.ambassador),
      (found) => found.some(({ name }) => name === 'Names'),
    );
    const all = symbols.flatMap(withChildren);
    const rows = all.map(({ name, detail }) => `${name} | ${detail}`);
    for (const wanted of [
      '（观察者网 讯） | dateline, 2021-08-14',
      'Persons | 3',
      '卡伊姆 | Javid Ahmad Qaem ×5',
      'Countries | 7',
    ])
      assert.ok(rows.includes(wanted), `${wanted} in ${rows.join(', ')}`);
    assert.ok(
      rows.some((row) => /^卡伊姆：“首先，要非常明确.* \| Javid Ahmad Qaem$/.test(row)),
      rows.join(', '),
    );
    for (const { name, range, children = [] } of all)
      for (const child of children)
        assert.ok(
          range.offsets[0] <= child.range.offsets[0] && child.range.offsets[1] <= range.offsets[1],
          `${child.name} lies in ${name}`,
        );
    await context.probe.executeCommand('outline.focus');
    await context.screenshot('outline-names');
  });

  it('folds front matter, crossheads and boilerplate', async () => {
    await context.show(articles.crossheads);
    const text = await context.probe.text(articles.crossheads);
    const lines = text.split('\n');
    const folds = await until(
      () => context.probe.folding(articles.crossheads),
      ({ length }) => length > 0,
    );
    assert.ok(
      folds.some(({ start }) => lines[start] === '---'),
      'front matter',
    );
    assert.ok(folds.some(({ start }) => lines[start].includes('安全总部')));
    for (const { start, end } of folds) assert.ok(start < end);
  });

  it('finds and marks all mentions of a person, in whatever form', async () => {
    const place = { text: '卡伊姆', within: '驻华大使卡伊姆（Javid', nth: 1 };
    await context.show(articles.ambassador);
    const references = await context.probe.references(articles.ambassador, place);
    assert.ok(references.length >= 5, `${references.length} references`);
    const highlights = await context.probe.highlights(articles.ambassador, place);
    assert.ok(highlights.length >= 5);
    assert.ok(highlights.every(({ range }) => /卡伊姆|Qaem/.test(range.text)));
  });

  it('shows the mentions in place from the command', async () => {
    await context.show(articles.ambassador, { at: { text: '巴拉达尔', nth: 1 } });
    await context.probe.ask('executeCommand', { id: 'yiming.findMentions', args: [] });
    await context.page.locator('.reference-zone-widget').first().waitFor({ timeout: 15_000 });
    await context.screenshot('mentions');
    await context.page.keyboard.press('Escape');
  });

  it('tells when there is no name to find', async () => {
    await context.show(articles.ambassador, { at: 0 });
    await context.probe.executeCommand('notifications.clearAll');
    await context.probe.ask('executeCommand', { id: 'yiming.findMentions', args: [{ uri: 7, start: 'x' }] });
    const [told] = await context.notifications({ until: 'There is no name here' });
    assert.ok(told);
  });

  it('leads only to pages of the web, and says where', async () => {
    const file = 'links.html';
    await context.probe.writeFile(
      file,
      '<html><head><title>多哈会谈</title><link rel="canonical" href="https://example.com/news/1.html"></head><body>' +
        '<h1>多哈会谈</h1><p>塔利班在<a href="2.html">多哈</a>，<a href="javascript:alert(1)">喀布尔</a>，' +
        '<a href="command:workbench.action.quit">这里</a>，<a href="https://example.com/plain">那里</a>。</p></body></html>\n',
    );
    await context.show(file);
    const links = await until(
      () => context.probe.links(file),
      (found) => found.some(({ target }) => target?.endsWith('/news/2.html')),
    );
    const relative = links.filter(({ target }) => target === 'https://example.com/news/2.html');
    assert.equal(relative.length, 1, JSON.stringify(links));
    assert.match(relative[0].tooltip, /^Open https:\/\/example\.com\/news\/2\.html/);
    assert.equal(links.filter(({ range }) => range.text === 'https://example.com/plain').length, 1);
    assert.ok(links.every(({ target }) => !/^(javascript|command|data|file)/.test(target ?? '')));
  });
}

import { readdirSync, readFileSync } from 'node:fs';
import { extractFromHtml } from '@extractus/article-extractor';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { parseArticle } from '../src/index.js';

/**
 * CPU time of reading whole pages, against the parsers that people use for it, in one run. The pages are made here; a
 * folder of real ones (or of articles in Markdown, for our own speed) is taken instead when `YIMING_PAGES` names it. Each tool's text must hold words of the article.
 */
interface Page {
  readonly name: string;
  readonly html: string;
  /** Words that the text must hold; none are known of a real page. */
  readonly words: string | undefined;
}

function madePages(): readonly Page[] {
  const sentence = '首都会谈今天闭幕，各方代表出席了闭幕式，并发表了联合声明，表示明年再会。';
  const links = Array.from(
    { length: 80 },
    (_, index) => `<li><a href="/${index}">某地某事第${index}次会议</a></li>`,
  ).join('');
  return Array.from({ length: 30 }, (_, index) => 5 + 4 * (index % 15)).map((paragraphs) => ({
    name: 'page.html',
    html: `<html><head><title>首都会谈闭幕_某某网</title></head><body><div class="nav"><ul>${links}</ul></div><div class="content"><h1>首都会谈闭幕</h1>${`<p>${sentence.repeat(3)}</p>`.repeat(paragraphs)}</div><div class="related"><ul>${links}</ul></div></body></html>`,
    words: '各方代表出席了闭幕式',
  }));
}

const folder = process.env['YIMING_PAGES'];
const pages: readonly Page[] =
  folder === undefined
    ? madePages()
    : readdirSync(folder)
        .filter((name) => /\.(?:html?|md)$/.test(name))
        .map((name) => ({ name, html: readFileSync(`${folder}/${name}`, 'utf8'), words: undefined }));

const tools: readonly {
  readonly name: string;
  readonly read: (html: string, name: string) => Promise<string> | string;
}[] = [
  {
    name: 'parseArticle',
    read: (html, name) =>
      parseArticle(html, { fileName: name })
        .blocks.map(({ text }) => text)
        .join('\n'),
  },
  {
    name: '@mozilla/readability + linkedom',
    read: (html) => new Readability(parseHTML(html).document).parse()?.textContent ?? '',
  },
  {
    name: '@extractus/article-extractor',
    read: async (html) => (await extractFromHtml(html, 'https://example.org/'))?.content ?? '',
  },
];

/** The other tools read no Markdown. */
const measuredTools = pages.some(({ name }) => name.endsWith('.md')) ? tools.slice(0, 1) : tools;

/** CPU milliseconds of one pass over all pages. */
async function pass(read: (typeof tools)[number]['read']): Promise<number> {
  const before = process.cpuUsage();
  for (const { html, name, words } of pages) {
    const text = await read(html, name);
    if (words !== undefined && !text.includes(words)) throw new Error(`the text lacks ${words}`);
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

const rounds = 5;
const measured = new Map<string, number[]>(measuredTools.map(({ name }) => [name, []]));
for (let round = 0; round < 3; round += 1) for (const { read } of measuredTools) await pass(read);
for (let round = 0; round < rounds; round += 1)
  for (const { name, read } of measuredTools) measured.get(name)?.push(await pass(read));

const size = pages.reduce((sum, { html }) => sum + Buffer.byteLength(html), 0) / 1e6;
const own = median(measured.get('parseArticle') ?? []);
console.log(`\n${pages.length} pages, ${size.toFixed(2)} MB; CPU ms a pass, median of ${rounds}`);
for (const [name, times] of measured) {
  const time = median(times);
  console.log(
    `${name.padEnd(34)} ${time.toFixed(1).padStart(9)} ms  ${(size / (time / 1000)).toFixed(1).padStart(6)} MB/s  ${(time / own).toFixed(2)}×`,
  );
}

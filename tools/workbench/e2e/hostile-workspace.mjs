/**
 * A workspace that means harm: its glossaries inject, its settings and links lead outside, its files exhaust.
 */

import {
  closeSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { hostileArticles } from './hostile-articles.mjs';

/** What must neither run nor show as anything but text. */
const injections = [
  '[run](command:workbench.action.toggleSidebarVisibility)',
  '![x](https://example.org/x.png)',
  '<img src="https://example.org/x.png" onerror="globalThis.ran=1"><b>bold</b>',
  '<a href="command:workbench.action.closeWindow">close</a>',
  '**bold** `code` $(bug) https://example.org',
];

/** Names that only the glossaries of this workspace know, and what each tells. */
export const hostileNames = {
  /** In the glossary of the folder, English that injects. */
  injecting: ['甲乙丙丁一', '甲乙丙丁二', '甲乙丙丁三', '甲乙丙丁四', '甲乙丙丁五'],
  /** In a file outside that a link in `.yiming` leads to. */
  linked: '戊己庚辛',
  /** In a file outside that the settings of the folder name. */
  named: '壬癸子丑',
  /** In a plain table of the folder. */
  plain: '寅卯辰巳',
};

const table = (/** @type {readonly (readonly [string, string])[]} */ rows) =>
  `zh\ten\ttype\tnote\n${rows.map(([zh, en]) => `${zh}\t${en}\tperson\t${en}\n`).join('')}`;

/** Values of the setting `yiming.glossaries` that lead away. */
const glossaries = [
  '../secret.tsv',
  '/etc/passwd',
  '/dev/zero',
  '\\\\server\\share\\x.tsv',
  'file://server/share/y.tsv',
  'file:////server/share/z.tsv',
  'https://example.org/x.tsv',
  'command:workbench.action.closeWindow',
  'data:text/plain,x',
  '[run](command:workbench.action.toggleSidebarVisibility)',
];

/**
 * Makes the workspace in the system's temporary folder; a file of 200 MB in it takes no place on the disk.
 *
 * @returns {{ folder: string, article: string, remove: () => void }} `folder` is an absolute path without links in it,
 *   `article` the name of an article that names all of {@link hostileNames}
 */
export function makeHostileWorkspace() {
  const home = mkdtempSync(path.join(realpathSync(tmpdir()), 'yiming-hostile-'));
  const folder = path.join(home, 'workspace');
  const inside = (/** @type {string} */ name) => path.join(folder, name);
  for (const name of ['.yiming', '.vscode', 'loop']) mkdirSync(inside(name), { recursive: true });

  const { injecting, linked, named, plain } = hostileNames;
  writeFileSync(inside('glossary.tsv'), table(injecting.map((zh, index) => [zh, injections[index] ?? ''])));
  writeFileSync(inside('.yiming/plain.tsv'), table([[plain, 'Plain Name']]));
  writeFileSync(path.join(home, 'outside.tsv'), table([[linked, 'LINKED OUTSIDE']]));
  writeFileSync(path.join(home, 'secret.tsv'), table([[named, 'NAMED OUTSIDE']]));
  symlinkSync(path.join(home, 'outside.tsv'), inside('.yiming/outside.tsv'));
  symlinkSync('circle-b.tsv', inside('.yiming/circle-a.tsv'));
  symlinkSync('circle-a.tsv', inside('.yiming/circle-b.tsv'));
  symlinkSync('/dev/zero', inside('.yiming/endless.tsv'));
  symlinkSync('..', inside('loop/again'));
  symlinkSync('/dev/zero', inside('glossary.csv'));
  const big = openSync(inside('.yiming/big.tsv'), 'w');
  ftruncateSync(big, 200_000_000);
  closeSync(big);
  writeFileSync(
    inside('.yiming/binary.tsv'),
    new Uint8Array(4096).map((_, index) => (index * 37) & 0xff),
  );
  writeFileSync(inside('.vscode/settings.json'), JSON.stringify({ 'yiming.glossaries': glossaries }));

  const sentences = [...injecting, linked, named, plain].map((name) => `记者${name}说，喀布尔局势平静。`);
  const article = 'article.md';
  writeFileSync(inside(article), `# 会谈\n\n${sentences.join('\n\n')}\n`);
  writeFileSync(
    inside('binary.md'),
    new Uint8Array(100_000).map((_, index) => (index * 31) & 0xff),
  );
  writeFileSync(inside('nested.html'), hostileArticles['nests-deeply.html'] ?? '');
  const long = '塔利班代表团抵达莫斯科，俄罗斯外交部长谢尔盖·拉夫罗夫会见了他们。';
  writeFileSync(inside('one-line.md'), long.repeat(Math.floor(1_900_000 / long.length)));
  return { folder, article, remove: () => rmSync(home, { recursive: true, force: true }) };
}

/**
 * The folder that the tests open: a copy of the seeds, with one HTML and one plain text file beside them.
 */

import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { seedsFolder } from '../locations.mjs';

/** Names of the files in the folder. */
export const articles = {
  /** 观察者网: an ambassador whose English name stands in brackets behind the Chinese one. */
  ambassador: '000_342d0c61f641ffd6.md',
  /** 观察者网: three countries in one word. */
  threeCountries: '001_3a34bbaf4f8bb321.md',
  /** 观察者网: the Moscow talks. */
  moscowTalks: '003_30739a5f1b776113.md',
  /** 半岛电视台: an article with crossheads and a caption. */
  crossheads: '004_299cce44e7b57b22.md',
  html: 'sample.html',
  plainText: 'sample.txt',
};

const html = `<!DOCTYPE html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>塔利班代表团抵达莫斯科</title></head>
<body>
<h1>塔利班代表团抵达莫斯科</h1>
<p>俄罗斯外交部长谢尔盖·拉夫罗夫在莫斯科会见了塔利班代表团。</p>
</body>
</html>
`;

const plainText = `塔利班代表团抵达莫斯科

俄罗斯外交部长谢尔盖·拉夫罗夫在莫斯科会见了塔利班代表团。
阿富汗首都喀布尔局势平静。驻阿大使表示，阿富汗国防部长福尔加尔周三说，中国驻喀布尔大使馆正常工作。
`;

/**
 * @typedef {object} ArticleFolder
 * @property {string} folder absolute path without links in it
 * @property {() => void} restore gives every file its first content again and removes what has come since
 * @property {() => void} remove
 */

/**
 * Makes the folder in the system's temporary folder.
 *
 * @param {Record<string, string>} [files] more files, by name
 * @returns {ArticleFolder}
 */
export function makeArticleFolder(files = {}) {
  const home = mkdtempSync(path.join(realpathSync(tmpdir()), 'yiming-articles-'));
  const folder = path.join(home, 'seeds');
  cpSync(seedsFolder, folder, { recursive: true });
  for (const [name, content] of Object.entries({ [articles.html]: html, [articles.plainText]: plainText, ...files })) {
    writeFileSync(path.join(folder, name), content);
  }
  const first = new Map(readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name))]));
  return {
    folder,
    restore: () => {
      for (const name of readdirSync(folder)) {
        if (!first.has(name)) rmSync(path.join(folder, name), { recursive: true });
      }
      for (const [name, content] of first) {
        const file = path.join(folder, name);
        if (!existsSync(file) || !readFileSync(file).equals(content)) writeFileSync(file, content);
      }
    },
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}

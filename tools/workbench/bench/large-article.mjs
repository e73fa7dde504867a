/**
 * An article of about one megabyte, made of the seeds.
 */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { seedsFolder } from '../locations.mjs';

/** The seeds' file names. */
export const seedNames = readdirSync(seedsFolder)
  .filter((name) => name.endsWith('.md'))
  .sort();

/**
 * Joins the seeds again and again, each time under a heading of its own; the front matter of the first one stays.
 *
 * @param {number} [bytes] about how long it becomes in UTF-8. Default 1,000,000
 * @returns {string} Markdown
 */
export function makeLargeArticle(bytes = 1_000_000) {
  const texts = seedNames.map((name) => readFileSync(path.join(seedsFolder, name), 'utf8'));
  const bodies = texts.map((text) => text.replace(/^---\n[\s\S]*?\n---\n/, ''));
  let article = /^---\n[\s\S]*?\n---\n/.exec(texts[0] ?? '')?.[0] ?? '';
  for (let part = 1, length = Buffer.byteLength(article); length < bytes; part++) {
    const next = `\n## 第 ${part} 部分\n\n${bodies[part % bodies.length]}\n`;
    article += next;
    length += Buffer.byteLength(next);
  }
  return article;
}

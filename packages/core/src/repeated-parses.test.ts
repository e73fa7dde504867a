import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { parseArticle } from './parse-article.js';
import { testArticles } from './test-articles.js';

setFlagsFromString('--expose-gc');
const collectGarbage: unknown = runInNewContext('gc');

it('holds nothing of a text that is no longer used', async () => {
  if (typeof collectGarbage !== 'function') throw new Error('no garbage collector to call');
  const parsed = testArticles().flatMap(({ name, text }) => {
    // Twice the same text, as an editor asks for it again, and once a changed one.
    return [text, text, `${text}\n\n第二次会谈闭幕。`].flatMap((source) => {
      const article = parseArticle(source, { fileName: name });
      return [new WeakRef(article), new WeakRef(article.blocks), new WeakRef(article.metadata)];
    });
  });
  expect(parsed.length).toBeGreaterThan(0);
  // A weak reference lives on until the job that made it is over.
  await setTimeout(1);
  collectGarbage();
  expect(parsed.filter((reference) => reference.deref() !== undefined)).toEqual([]);
});

import { type Article, parseArticle } from '@yiming/core';
import type { Output } from './output.js';
import { readText } from './read-text.js';

/** What is done with the files of a command line, such as `新闻.md`. */
export interface ArticleVisitor {
  /** Called for each article in order. */
  readonly visit: (article: Article, file: string) => Promise<void>;
}

/**
 * Reads and parses the files one after the other, in constant memory. A file that cannot be read is named on standard
 * error, and the others still count. Gives the exit code: 0, or 1 when a file could not be read.
 *
 * @example For `['没有.md', '新闻.md']` it says `没有.md no such file`, visits 新闻.md and gives 1.
 */
export async function eachArticle(files: readonly string[], output: Output, { visit }: ArticleVisitor): Promise<0 | 1> {
  let failed = false;
  for (const [index, file] of files.entries()) {
    if (files.length > 1) output.progress(`${index + 1}/${files.length} ${file}`);
    const { text, problem } = await readText(file);
    if (problem !== undefined) {
      failed = true;
      output.say(`yiming: ${file === '-' ? 'standard input' : file} ${problem}`);
      continue;
    }
    await visit(parseArticle(text, { fileName: file }), file);
  }
  output.progress('');
  return failed ? 1 : 0;
}

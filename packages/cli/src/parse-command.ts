import { type Article, articleToJson, linePositions, type OutlineNode } from '@yiming/core';
import { eachArticle } from './each-article.js';
import { recordWriter } from './json-records.js';
import type { Output } from './output.js';
import { printable } from './printable.js';
import { textTable } from './text-table.js';

/** Formats of `yiming parse`: `text` shows `title  中俄塔利班…` and the outline, the others are for tools. */
export const parseFormats = ['text', 'json', 'jsonl'] as const;

function outlineLines(
  nodes: readonly OutlineNode[],
  depth: number,
  at: (offset: number) => { line: number },
  output: Output,
): readonly (readonly string[])[] {
  return nodes.flatMap((node) => [
    [
      `${'  '.repeat(depth)}${node.kind === 'boilerplate' && depth <= 1 && node.children.length > 0 ? `(${node.children.length} blocks)` : printable(node.name)}`,
      output.style('dim', node.kind),
      output.style('dim', `line ${at(node.selection.start).line}`),
    ],
    ...outlineLines(node.children, depth + 1, at, output),
  ]);
}

function forPeople(article: Article, file: string, output: Output): string {
  const { metadata, blocks, outline, problems } = article;
  const at = linePositions(article.source);
  const kinds = new Map<string, number>();
  for (const { kind } of blocks) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['title', metadata.title?.value],
    ['author', metadata.author.map(({ value }) => value).join('、') || undefined],
    ['publisher', metadata.publisher?.value],
    ['date', metadata.datePublished?.value],
    ['url', metadata.url?.value],
    ['language', metadata.inLanguage],
    ['blocks', [...kinds].map(([kind, count]) => `${count} ${kind}`).join(', ') || 'none'],
  ];
  const rows = facts.flatMap(([key, value]) =>
    value === undefined ? [] : [[output.style('dim', key), printable(value)]],
  );
  const warnings = problems.map(({ code, message, start }) => {
    const { line, column } = at(start);
    return output.style('yellow', printable(`${file}:${line}:${column} ${message} [${code}]`));
  });
  return `${[output.style('bold', printable(file)), ...textTable(rows), '', ...textTable(outlineLines(outline, 0, at, output)), ...warnings].join('\n')}\n\n`;
}

/**
 * `yiming parse`: metadata, outline and blocks of articles. Gives the exit code: 0, or 1 when a file could not be read.
 *
 * @example For an article by 王世纯 the format `text` has the row `author  王世纯`.
 */
export async function parseCommand(
  files: readonly string[],
  format: (typeof parseFormats)[number],
  output: Output,
): Promise<0 | 1> {
  if (format === 'text')
    return eachArticle(files, output, { visit: (article, file) => output.write(forPeople(article, file, output)) });
  const records = recordWriter(format, output);
  const code = await eachArticle(files, output, {
    visit: (article, file) => records.write(articleToJson(article, { file })),
  });
  await records.end();
  return code;
}

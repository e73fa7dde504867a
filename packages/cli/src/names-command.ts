import { type Article, linePositions } from '@yiming/core';
import type { Glossary, NameKnowledge } from '@yiming/glossary';
import { findMentions, type Mention } from '@yiming/language-service';
import { delimitedRows } from './delimited.js';
import { distinctNames, shownEnglish } from './distinct-names.js';
import { eachArticle } from './each-article.js';
import { recordWriter } from './json-records.js';
import { mentionColumns, mentionRows } from './mention-rows.js';
import { nameSheet } from './name-sheet.js';
import type { Output } from './output.js';
import { printable } from './printable.js';
import { textTable } from './text-table.js';

/** Formats of `yiming names`: `text` shows `喀布尔  Kabul` in a table, `md` is a name sheet, the others are for tools. */
export const namesFormats = ['text', 'json', 'jsonl', 'csv', 'tsv', 'md'] as const;

/** A mention as JSON: the entry by its id; source and reasons in English alone. */
function mentionJson({ entry, candidates, origin: _, reasons: __, ...mention }: Mention): object {
  return {
    ...mention,
    ...(candidates === undefined
      ? {}
      : { candidates: candidates.map(({ english, score }) => ({ english, score: Number(score.toFixed(3)) })) }),
    ...(entry === undefined ? {} : { entry: entry.id }),
  };
}

const statusColours = { known: 'green', learned: 'green', derived: 'cyan', guess: 'yellow', unknown: 'red' } as const;

function forPeople(article: Article, mentions: readonly Mention[], file: string, output: Output): string {
  const at = linePositions(article.source);
  const rows = distinctNames(mentions).map(({ first, count }) => {
    const { line, column } = at(first.start);
    return [
      printable(first.text),
      output.style('bold', printable(shownEnglish(first))),
      printable(first.short ?? ''),
      first.type,
      output.style(statusColours[first.status], first.status),
      String(count),
      `${line}:${column}`,
    ];
  });
  const head = ['name', 'English', 'later', 'type', 'status', 'times', 'first at'].map((cell) =>
    output.style('dim', cell),
  );
  const title = article.metadata.title?.value;
  const heading = output.style('bold', printable(file)) + (title === undefined ? '' : `  ${printable(title)}`);
  const body = rows.length === 0 ? ['no names found'] : textTable([head, ...rows]);
  return `${[heading, ...body].join('\n')}\n\n`;
}

/**
 * `yiming names`: the names of articles with their English, one article after the other. Gives the exit code: 0, or 1
 * when a file could not be read.
 *
 * @example For `喀布尔很平静。` the format `text` has the row `喀布尔  Kabul           place  known   1      1:1`.
 */
export async function namesCommand(
  files: readonly string[],
  format: (typeof namesFormats)[number],
  { glossary, knowledge }: { readonly glossary: Glossary; readonly knowledge: NameKnowledge },
  output: Output,
): Promise<0 | 1> {
  const visit = (
    show: (article: Article, mentions: readonly Mention[], file: string) => Promise<void>,
  ): Promise<0 | 1> =>
    eachArticle(files, output, {
      visit: (article, file) => show(article, findMentions(article, glossary, { knowledge }), file),
    });
  switch (format) {
    case 'text':
      return visit((article, mentions, file) => output.write(forPeople(article, mentions, file, output)));
    case 'md':
      return visit((article, mentions, file) => output.write(nameSheet(article, mentions, file)));
    case 'csv':
    case 'tsv':
      await output.write(delimitedRows([mentionColumns], format));
      return visit((article, mentions, file) =>
        output.write(delimitedRows(mentionRows(article, mentions, file), format)),
      );
    default: {
      const records = recordWriter(format, output);
      const code = await visit((_article, mentions, file) =>
        records.write({ file, mentions: mentions.map(mentionJson) }),
      );
      await records.end();
      return code;
    }
  }
}

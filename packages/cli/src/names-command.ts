import type { Article } from '@yiming/core';
import type { Glossary } from '@yiming/glossary';
import { findMentions, type Mention } from '@yiming/language-service';
import { delimitedRows } from './delimited.js';
import { eachArticle } from './each-article.js';
import { recordWriter } from './json-records.js';
import { linePositions } from './line-positions.js';
import type { Output } from './output.js';
import { textTable } from './text-table.js';

/** Formats of `yiming names`. */
export const namesFormats = ['text', 'json', 'jsonl', 'csv', 'tsv', 'md'] as const;

/** A mention as JSON: the entry by its id. */
function mentionJson({ entry, candidates, ...mention }: Mention): object {
  return {
    ...mention,
    ...(candidates === undefined
      ? {}
      : { candidates: candidates.map(({ english, score }) => ({ english, score: Number(score.toFixed(3)) })) }),
    ...(entry === undefined ? {} : { entry: entry.id }),
  };
}

/** Each name once, at its first mention, with its count. */
function distinct(mentions: readonly Mention[]): readonly { readonly first: Mention; readonly count: number }[] {
  const byText = new Map<string, { readonly first: Mention; count: number }>();
  for (const mention of mentions) {
    const key = `${mention.text}\u0000${mention.english}`;
    const known = byText.get(key);
    if (known === undefined) byText.set(key, { first: mention, count: 1 });
    else known.count += 1;
  }
  return [...byText.values()];
}

const statusColours = { known: 'green', learned: 'green', derived: 'cyan', guess: 'yellow', unknown: 'red' } as const;

function forPeople(article: Article, mentions: readonly Mention[], file: string, output: Output): string {
  const at = linePositions(article.source);
  const names = distinct(mentions);
  const rows = names.map(({ first, count }) => {
    const { line, column } = at(first.start);
    const english = first.status === 'guess' ? `${first.english}?` : first.english;
    return [
      first.text,
      output.style('bold', english),
      first.short ?? '',
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
  const heading = output.style('bold', file) + (title === undefined ? '' : `  ${title}`);
  const body = rows.length === 0 ? ['no names found'] : textTable([head, ...rows]);
  return `${[heading, ...body].join('\n')}\n\n`;
}

const cell = (text: string): string => text.replace(/([\\|])/g, '\\$1').replace(/\s+/g, ' ');

function nameSheet(article: Article, mentions: readonly Mention[], file: string): string {
  const rows = distinct(mentions).map(
    ({ first, count }) =>
      `| ${[first.text, first.status === 'guess' ? `${first.english}?` : first.english, first.short ?? '', first.type, first.status, String(count)].map(cell).join(' | ')} |`,
  );
  return `${[`## ${article.metadata.title?.value ?? file}`, '', '| name | English | later | type | status | times |', '|---|---|---|---|---|---|', ...rows].join('\n')}\n\n`;
}

const columns = [
  'file',
  'line',
  'column',
  'start',
  'end',
  'text',
  'english',
  'short',
  'type',
  'status',
  'entry',
  'source',
  'why',
];

function mentionRows(
  article: Article,
  mentions: readonly Mention[],
  file: string,
): readonly (readonly (string | number)[])[] {
  const at = linePositions(article.source);
  return mentions.map(({ start, end, text, english, short, type, status, entry, source, why }) => {
    const { line, column } = at(start);
    return [file, line, column, start, end, text, english, short ?? '', type, status, entry?.id ?? '', source, why];
  });
}

/** `yiming names`: the names of articles with their English. Gives the exit code. */
export async function namesCommand(
  files: readonly string[],
  format: (typeof namesFormats)[number],
  glossary: Glossary,
  output: Output,
): Promise<0 | 1> {
  const visit = (
    show: (article: Article, mentions: readonly Mention[], file: string) => Promise<void>,
  ): Promise<0 | 1> =>
    eachArticle(files, output, { visit: (article, file) => show(article, findMentions(article, glossary), file) });
  switch (format) {
    case 'text':
      return visit((article, mentions, file) => output.write(forPeople(article, mentions, file, output)));
    case 'md':
      return visit((article, mentions, file) => output.write(nameSheet(article, mentions, file)));
    case 'csv':
    case 'tsv':
      await output.write(delimitedRows([columns], format));
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

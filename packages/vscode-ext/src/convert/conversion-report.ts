import { fold, type Region, renderingFor } from '@yiming/glossary';
import type { ChineseTag, ConvertedName, ConvertReport } from '@yiming/glossary/convert';
import { l10n } from 'vscode';
import { escapeMarkdown } from '../hover/escape-markdown.js';

/** More rows of one table than these are not written. */
const mostRows = 2_000;

/** The region whose forms a target has; none for Traditional characters without a region. */
export const regionOf: Readonly<Record<ChineseTag, Region | undefined>> = {
  'zh-Hans': 'CN',
  'zh-Hant': undefined,
  'zh-Hant-TW': 'TW',
  'zh-Hant-HK': 'HK',
};

/** What a target is called, in the reader's language. */
export function targetName(to: ChineseTag): string {
  switch (to) {
    case 'zh-Hans':
      return l10n.t('mainland China, Simplified');
    case 'zh-Hant':
      return l10n.t('Traditional');
    case 'zh-Hant-TW':
      return l10n.t('Taiwan');
    case 'zh-Hant-HK':
      return l10n.t('Hong Kong');
  }
}

/** The same with how often: names of which one stands for all, in the order in which they come first. */
function counted<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly (readonly [Item, number])[] {
  const found = new Map<string, [Item, number]>();
  for (const item of items) {
    const known = found.get(keyOf(item));
    if (known === undefined) found.set(keyOf(item), [item, 1]);
    else known[1] += 1;
  }
  return [...found.values()];
}

const nameKey = ({ text, converted }: ConvertedName): string => `${text}\n${converted}`;

const distinct = (names: readonly ConvertedName[]): number => new Set(names.map(nameKey)).size;

/** Whether a form is another one than the characters alone give: 特朗普 → 川普, but not 达里 → 達里. */
const isRewritten = ({ text, converted }: ConvertedName): boolean => fold(text) !== fold(converted);

/** One line on what happened to the names: how many different ones. */
export function summary({ regional, characters, ambiguous, likely }: ConvertReport, to: ChineseTag): string {
  const region = distinct(regional.filter(isRewritten));
  const others = distinct([...regional.filter((name) => !isRewritten(name)), ...characters, ...likely]);
  const doubtful = distinct(ambiguous);
  if (region + others + doubtful === 0) return l10n.t('No names were found in it.');
  return [
    ...(region === 0 ? [] : [l10n.t('Names in the form of {0}: {1}', targetName(to), region)]),
    ...(others === 0 ? [] : [l10n.t('By their characters: {0}', others)]),
    ...(doubtful === 0 ? [] : [l10n.t('Ambiguous: {0}', doubtful)]),
  ].join(' · ');
}

/**
 * Data in a cell of a table: nothing in it is Markdown. Marks that mean nothing there stay without a backslash, so that
 * `al-Qaeda (Maghreb), St. Louis` is easy to read.
 */
export const cell = (text: string): string => escapeMarkdown(text).replace(/\\([-,'()]|\.(?=\s|$))/g, '$1');

/** The cells of a line of a table. */
type Row = readonly string[];

/** A section with a table, or nothing when there are no rows. The cells are Markdown already. */
function table(heading: string, columns: Row, rows: readonly Row[]): readonly string[] {
  if (rows.length === 0) return [];
  const line = (cells: Row): string => `| ${cells.join(' | ')} |`;
  const more = rows.length - mostRows;
  return [
    '',
    `## ${heading} (${rows.length})`,
    '',
    line(columns),
    line(columns.map(() => '---')),
    ...rows.slice(0, mostRows).map(line),
    ...(more > 0 ? ['', l10n.t('And {0} more.', more)] : []),
  ];
}

/** The English of a name; of several readings each. */
const english = ({ entries }: ConvertedName): string => [...new Set(entries.map(({ en }) => cell(en)))].join(' · ');

/** The rows of names, each name once, with what `more` says of it. */
function rowsOf<Name extends ConvertedName>(
  names: readonly Name[],
  more: (name: Name) => readonly string[] = (name) => [english(name)],
): readonly Row[] {
  const different = counted(names, (name) => [nameKey(name), ...more(name)].join('\n'));
  return different.map(([name, times]) => [cell(name.text), cell(name.converted), ...more(name), String(times)]);
}

/** What each reading of an ambiguous name would be written as. */
function readingsOf({ entries, converted }: ConvertedName, region: Region | undefined): string {
  const readings = entries.map((entry) => {
    const form = region === undefined ? undefined : renderingFor(entry, region)?.text;
    return `${cell(entry.en)}: ${cell(form ?? converted)}`;
  });
  return [...new Set(readings)].join(' · ');
}

/**
 * The report of a conversion as Markdown: the names by what became of them, with their English, and the characters that do
 * not come back when the text is converted back. Everything that comes from the text or a glossary is escaped.
 *
 * @example A row of the first table is `| 特朗普 | 川普 | Donald Trump | 3 |`.
 */
export function conversionReport(report: ConvertReport, title: string, to: ChineseTag): string {
  const { regional, characters, ambiguous, likely, avoided, lost } = report;
  const columns = (...more: Row): Row => [l10n.t('in the text'), l10n.t('now'), ...more, l10n.t('times')];
  const ownForm = regional.filter(isRewritten);
  const sameForm = regional.filter((name) => !isRewritten(name));
  const lines = [
    `# ${l10n.t('Conversion: {0}', `${cell(title)} → ${targetName(to)}`)}`,
    '',
    summary(report, to),
    ...table(l10n.t('Names in the form of {0}', targetName(to)), columns(l10n.t('English')), rowsOf(ownForm)),
    ...table(
      l10n.t('Ambiguous names: their readings have different forms, so they were converted by their characters'),
      columns(l10n.t('readings')),
      rowsOf(ambiguous, (name) => [readingsOf(name, regionOf[to])]),
    ),
    ...table(
      l10n.t('Names of which only the characters changed'),
      columns(l10n.t('English')),
      rowsOf([...sameForm, ...characters]),
    ),
    ...table(
      l10n.t('Very likely names, in no glossary'),
      columns(),
      rowsOf(likely, () => []),
    ),
    ...table(
      l10n.t('Names that a conversion without a glossary damages'),
      columns(l10n.t('damaged')),
      rowsOf(avoided, ({ damaged }) => [cell(damaged)]),
    ),
    ...table(
      l10n.t('Characters that do not come back when the text is converted back'),
      columns(l10n.t('back')),
      counted(lost, ({ text, converted, back }) => `${text}\n${converted}\n${back}`).map(
        ([{ text, converted, back }, times]) => [cell(text), cell(converted), cell(back), String(times)],
      ),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

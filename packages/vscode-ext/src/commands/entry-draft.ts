import type { Article } from '@yiming/core';
import { type Entry, type EntryType, fold, formatGlossary } from '@yiming/glossary';
import { type EntryCells, type EntryKey, entryCells, escapeCell } from '@yiming/glossary/edit';
import { laterForm, type Mention } from '@yiming/language-service';

/** What a person wants to be written for a name. */
export interface DraftRequest {
  /** The Chinese name as it stands in the text. */
  readonly text: string;
  readonly english: string;
  readonly type: EntryType;
  /** The entry that answers for the name now, or the one that is meant; its other renderings are taken over. */
  readonly entry?: Entry;
  /** Nobody has checked it: the entry is offered as a guess only. */
  readonly isProvisional: boolean;
  /** Where the name was met. */
  readonly article?: Article;
}

/** What names an entry in its file. */
export const keyOf = ({ id, zh, type, en, origin }: Entry): EntryKey => ({
  ...(id === `${origin.file}:${origin.line}` ? {} : { id }),
  zh: (zh.find(({ region }) => region === undefined || region === 'CN') ?? zh[0])?.text ?? '',
  type,
  en,
  line: origin.line,
});

/** The cells of an entry as a file writes them; all of the glossary's columns that are not empty. */
export function cellsOf(entry: Entry): EntryCells {
  return entryCells(formatGlossary([entry]), keyOf(entry))?.cells ?? {};
}

/** The values of a cell, each as it is written, with its tags. */
const valuesOf = (cell: string | undefined): readonly string[] =>
  cell === undefined || cell === '' ? [] : (cell.match(/(?:\\.|[^\\|])+/gs) ?? []);

/** A value without its tags, for comparing. */
const bare = (value: string): string => value.replace(/\{[^{}]{0,50}\}$/, '');

/** The Chinese cell: the name as it stands first, then what the entry has besides, each with its tags. */
function chineseCell(text: string, entry: EntryCells | undefined): string {
  const own = escapeCell(text);
  const others = valuesOf(entry?.zh).filter((value) => fold(bare(value)) !== fold(own));
  return [own, ...others].join('|');
}

/** Where a name was met, for the column `source`: the outlet's address, or else the title and day. */
function sourceCell(article: Article | undefined): string {
  if (article === undefined) return '';
  const { url, title, datePublished } = article.metadata;
  const where = url?.value ?? title?.value ?? '';
  const when = datePublished?.value.slice(0, 10) ?? '';
  return escapeCell(
    [where, when]
      .filter((part) => part !== '')
      .join(', ')
      .slice(0, 500),
  );
}

/**
 * The cells of a new entry for a name: Chinese, English, later form, type, where it was met. Of an entry that is overruled
 * everything else is taken over (renderings of the regions, country, culture, roles), so that all its forms say the new
 * English; its former English is not.
 *
 * @example draftEntry({ text: '福尔加尔', english: 'Fulgal', type: 'person', isProvisional: false }).en // 'Fulgal'
 */
export function draftEntry({ text, english, type, entry, isProvisional, article }: DraftRequest): EntryCells {
  const { id: _, status: __, note: ___, ...kept } = entry === undefined ? ({} as EntryCells) : cellsOf(entry); // no cells
  const short = laterShort(english, type, entry);
  const cells: Record<string, string> = {
    ...kept,
    zh: chineseCell(text, kept),
    en: escapeCell(english),
    short: short === undefined ? '' : escapeCell(short),
    type,
    source: sourceCell(article),
    status: isProvisional ? 'provisional' : '',
  };
  return Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== ''));
}

/** The later form of a new English: the entry's own, where it is part of it, or by the naming culture. */
function laterShort(english: string, type: EntryType, entry: Entry | undefined): string | undefined {
  if (entry?.short !== undefined && english.split(' ').includes(entry.short.split(' ').at(-1) ?? ''))
    return entry.short;
  if (type !== 'person') return undefined;
  const later = laterForm(english, entry?.culture);
  return later === english ? undefined : later;
}

/** The entry that a candidate of a mention stands for; the mention's own for its own English. */
export function entryFor(mention: Mention, english: string): Entry | undefined {
  const candidate = mention.candidates?.find((one) => one.english === english);
  if (candidate !== undefined) return candidate.entry;
  return mention.entry;
}

import type { Entry, Region, Rendering, TermStatus, Years } from './entry.js';
import { escapeCell } from './escapes.js';
import { type GlossaryColumn, glossaryColumns } from './glossary-columns.js';

/** A value that has a status, and may have years: a rendering or an English form. */
interface Form {
  readonly text: string;
  readonly status: TermStatus;
  readonly years?: Years;
}

function yearsTag(years: Years | undefined): readonly string[] {
  if (years === undefined) return [];
  const { from, to } = years;
  return [from !== undefined && from === to ? String(from) : `${from ?? ''}..${to ?? ''}`];
}

const withTags = (text: string, tags: readonly string[]): string =>
  tags.length === 0 ? escapeCell(text) : `${escapeCell(text)}{${tags.join(' ')}}`;

/** Values with a minus or the tags that the reader would not assume by itself; `extra` gives further tags. */
function formatForms<T extends Form>(
  forms: readonly T[],
  extra: (form: T, first: boolean) => readonly string[],
): string {
  const first = forms.findIndex((form) => form.status !== 'forbidden');
  return forms
    .map((form, index) => {
      const assumed = index === first ? 'preferred' : 'admitted';
      const forbidden = form.status === 'forbidden';
      const status = forbidden || form.status === assumed ? [] : [form.status];
      const value = withTags(form.text, [...extra(form, index === first), ...status, ...yearsTag(form.years)]);
      return forbidden ? `-${value}` : value;
    })
    .join('|');
}

function formatRenderings(renderings: readonly Rendering[]): string {
  return formatForms(renderings, (rendering, first) => [
    ...(rendering.kind === (first ? 'full' : 'variant') ? [] : [rendering.kind]),
    ...(rendering.region === 'CN' ? ['CN'] : []),
  ]);
}

function formatCells(entry: Entry): readonly string[] {
  const renderingsOf = (...regions: readonly (Region | undefined)[]): string =>
    formatRenderings(entry.zh.filter((rendering) => regions.includes(rendering.region)));
  const { file, line } = entry.origin;
  const cells: Readonly<Record<GlossaryColumn, string>> = {
    zh: renderingsOf(undefined, 'CN'),
    tw: renderingsOf('TW'),
    hk: renderingsOf('HK'),
    sg: renderingsOf('SG'),
    en: formatForms(entry.english, () => []),
    short: escapeCell(entry.short ?? ''),
    type: entry.type,
    country: entry.country ?? '',
    demonym: escapeCell(entry.demonym ?? ''),
    culture: escapeCell(entry.culture ?? ''),
    roles: entry.roles.map((role) => withTags(role.text, yearsTag(role.years))).join('|'),
    note: escapeCell(entry.note ?? ''),
    source: escapeCell(entry.source ?? ''),
    status: entry.status === 'preferred' ? '' : entry.status,
    id: entry.id === `${file}:${line}` ? '' : escapeCell(entry.id),
  };
  return glossaryColumns.map((column) => cells[column]);
}

const headword = (entry: Entry): string => entry.zh[0]?.text ?? '';

/**
 * Writes entries as a glossary file: TSV with every column, one entry a line, sorted by the code units of the first
 * Chinese rendering, so that git merges it. Empty cells at the end of a line are left out. Reading it gives equal
 * entries (an id made of file and line follows the new line). No entries give the header alone.
 *
 * @example formatGlossary(entries) // 'zh\ttw\thk\t…\n基辅\t\t\t\tKyiv{2019..}|-Kiev{2019..}\t\tplace\tUA\n'
 */
export function formatGlossary(entries: readonly Entry[]): string {
  const sorted = [...entries].sort((a, b) => (headword(a) < headword(b) ? -1 : headword(a) > headword(b) ? 1 : 0));
  return [glossaryColumns.join('\t'), ...sorted.map((entry) => formatCells(entry).join('\t').trimEnd()), ''].join('\n');
}

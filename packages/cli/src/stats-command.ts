import type { GlossaryLayer } from '@yiming/glossary';
import type { NameData } from '@yiming/glossary/name-data';
import type { Output } from './output.js';
import { printable } from './printable.js';
import { textTable } from './text-table.js';

/** Formats of `yiming glossary stats`: `text` has a row such as `person  329`, as 巴拉达尔 is one. */
export const statsFormats = ['text', 'json', 'jsonl'] as const;

type Counts = Readonly<Record<string, number>>;

/** How often each word comes, the most frequent first, equal ones by name. */
function countsOf(words: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}

/** Counts of a glossary. */
interface Stats {
  readonly entries: number;
  readonly renderings: number;
  readonly english: number;
  readonly types: Counts;
  readonly statuses: Counts;
  /** Of renderings; `all` are those of no region in particular. */
  readonly regions: Counts;
  readonly layers: Counts;
  /** Parts of names by language, such as 约翰 of `en`. */
  readonly nameParts: Counts;
  /** Cells of the tables of transcription, by table. */
  readonly transcription: Counts;
  /** Lines that say what a single character stands for in headlines, such as 阿. */
  readonly clips: number;
}

function statsOf(layers: readonly GlossaryLayer[], { parts, tables, clips }: NameData): Stats {
  const entries = layers.flatMap((layer) => layer.entries);
  const renderings = entries.flatMap(({ zh }) => zh);
  return {
    entries: entries.length,
    renderings: renderings.length,
    english: entries.reduce((sum, { english }) => sum + english.length, 0),
    types: countsOf(entries.map(({ type }) => type)),
    statuses: countsOf(entries.map(({ status }) => status)),
    regions: countsOf(renderings.map(({ region }) => region ?? 'all')),
    layers: Object.fromEntries(layers.map(({ name, entries: own }) => [name, own.length])),
    nameParts: countsOf(parts.map(({ language }) => language)),
    transcription: Object.fromEntries([...tables].map(([name, { cells }]) => [name, cells.length])),
    clips: clips.length,
  };
}

function forPeople(stats: Stats, output: Output): string {
  const table = (title: string, counts: Counts): readonly string[] => {
    const names = Object.keys(counts);
    const widest = Math.max(0, ...Object.values(counts).map((count) => String(count).length));
    const rows = names.map((name) => [printable(name), String(counts[name]).padStart(widest)]);
    return [output.style('bold', title), ...textTable(rows).map((row) => `  ${row}`)];
  };
  const { entries, renderings, english, types, statuses, regions, layers, nameParts, transcription, clips } = stats;
  const parts = Object.values(nameParts).reduce((sum, count) => sum + count, 0);
  return `${[
    ...table('glossary', {
      entries,
      'Chinese renderings': renderings,
      'English forms': english,
      'name parts': parts,
      clips,
    }),
    ...table('entries by type', types),
    ...table('entries by status', statuses),
    ...table('renderings by region', regions),
    ...table('entries by layer', layers),
    ...(parts > 0 ? table('name parts by language', nameParts) : []),
    ...(Object.keys(transcription).length > 0 ? table('cells of transcription tables', transcription) : []),
  ].join('\n')}\n`;
}

/**
 * `yiming glossary stats`: how many entries there are by type, status and layer, and how many renderings by region,
 * name parts by language and cells of tables. Gives the exit code 0.
 *
 * @example A glossary of 马里 alone, of the type country, has `"types":{"country":1}` as `json`.
 */
export async function statsCommand(
  format: (typeof statsFormats)[number],
  layers: readonly GlossaryLayer[],
  nameData: NameData,
  output: Output,
): Promise<0> {
  const stats = statsOf(layers, nameData);
  if (format === 'text') await output.write(forPeople(stats, output));
  else await output.write(`${JSON.stringify(stats, undefined, format === 'json' ? 2 : undefined)}\n`);
  return 0;
}

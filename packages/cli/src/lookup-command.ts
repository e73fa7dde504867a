import { type Entry, type GlossaryLayer, type Region, renderingFor, type TermStatus } from '@yiming/glossary';
import { createLookup, hitStatus, type Lookup, type LookupHit, type Near } from '@yiming/glossary/lookup';
import { delimitedRows } from './delimited.js';
import { recordWriter } from './json-records.js';
import type { Output } from './output.js';
import { printable } from './printable.js';
import { readTerms } from './read-terms.js';
import { textTable } from './text-table.js';

/** Formats of `yiming glossary lookup`: `text` shows `喀布尔  Kabul` in a table, the others are for tools. */
export const lookupFormats = ['text', 'json', 'jsonl', 'csv', 'tsv'] as const;

/** What `yiming glossary lookup` is told: `{ terms: ['喀布尔'], way: 'exact', … }`. */
export interface LookupCommand {
  /** What is looked up; `-` stands for the lines of standard input. */
  readonly terms: readonly string[];
  readonly way: 'exact' | 'prefix' | 'near';
  /** The number of entries for a term, at most, where they need not be exact. */
  readonly limit: number;
  readonly format: (typeof lookupFormats)[number];
}

/** A hit, with its nearness where it is only near. */
type Found = LookupHit | Near<LookupHit>;

const han = /\p{Script=Han}/u;

/** Hits without those that say again what an earlier one says. */
function distinct(hits: readonly Found[], keyOf: (hit: Found) => unknown): readonly Found[] {
  const seen = new Set<unknown>();
  return hits.filter((hit) => !seen.has(keyOf(hit)) && seen.add(keyOf(hit)));
}

/** The hits of a term from both sides. Chinese forms may be Latin (NATO), so only a term in Latin has two. */
function hitsOf(term: string, lookup: Lookup, { way, limit }: LookupCommand): readonly Found[] {
  const isChinese = han.test(term);
  switch (way) {
    case 'exact':
      return distinct([...lookup.chinese(term), ...lookup.english(term)], ({ entry }) => entry);
    case 'prefix':
      return isChinese
        ? lookup.completeChinese(term, { limit })
        : [...lookup.completeEnglish(term, { limit }), ...lookup.completeChinese(term, { limit })].slice(0, limit);
    case 'near':
      return isChinese ? lookup.nearChinese(term, { limit }) : lookup.nearEnglish(term, { limit });
  }
}

const usable = (status: TermStatus): boolean => status !== 'forbidden' && status !== 'deprecated';

/** The further English forms that may be written. */
const admittedForms = ({ en, english }: Entry): readonly string[] => [
  ...new Set(english.flatMap(({ text, status }) => (text !== en && usable(status) ? [text] : []))),
];

/** The regions whose renderings are written just as the form that was found; none for one of no region in particular. */
function regionsOf(hit: Found): readonly Region[] {
  if (hit.language === 'en' || hit.form.region === undefined) return [];
  const { text } = hit.form;
  return [...new Set(hit.entry.zh.flatMap((other) => (other.text === text ? (other.region ?? []) : [])))];
}

/** A hit as JSON; the same keys always, `null` for what there is not. */
function hitJson(hit: Found): object {
  const { entry, form, match } = hit;
  return {
    english: entry.en,
    short: entry.short ?? null,
    admitted: admittedForms(entry),
    type: entry.type,
    region: regionsOf(hit)[0] ?? null,
    status: hitStatus(hit),
    layer: entry.origin.layer,
    id: entry.id,
    regions: regionsOf(hit),
    matched: form.text,
    match,
    ...('score' in hit ? { distance: hit.distance, score: Number(hit.score.toFixed(3)) } : {}),
    zh: entry.zh.map(({ text, region, kind, status }) => ({ text, region: region ?? null, kind, status })),
  };
}

/** What the regions write, those that differ from the first named: `特朗普 (TW 川普)`. */
function chineseForms(entry: Entry): string {
  const first = renderingFor(entry, 'CN')?.text ?? entry.zh[0]?.text ?? '';
  const others = (['TW', 'HK', 'SG'] as const).flatMap((region) => {
    const text = renderingFor(entry, region)?.text ?? first;
    return text === first ? [] : [`${region} ${text}`];
  });
  return others.length === 0 ? first : `${first} (${others.join(', ')})`;
}

const statusColours = {
  preferred: 'green',
  admitted: 'green',
  provisional: 'yellow',
  deprecated: 'red',
  forbidden: 'red',
} as const;

function forPeople(term: string, hits: readonly Found[], { way }: LookupCommand, output: Output): string {
  const heading = output.style('bold', printable(term));
  if (hits.length === 0) return `${heading}\nnothing found\n\n`;
  const rows = hits.map((hit) => {
    const { entry, form } = hit;
    const cells = [form.text, entry.en, entry.short ?? '', chineseForms(entry), entry.type, regionsOf(hit).join(' ')];
    const [found = '', english = '', ...others] = cells.map(printable);
    const status = hitStatus(hit);
    return [
      ...('score' in hit ? [hit.score.toFixed(2)] : []),
      found,
      output.style('bold', english),
      ...others,
      output.style(statusColours[status], status),
      printable(entry.origin.layer),
    ];
  });
  const head = ['found', 'English', 'later', 'Chinese', 'type', 'region', 'status', 'layer'];
  const shown = (way === 'near' ? ['score', ...head] : head).map((cell) => output.style('dim', cell));
  return `${[heading, ...textTable([shown, ...rows])].join('\n')}\n\n`;
}

const columns = ['query', 'found', 'english', 'short', 'admitted', 'type', 'region', 'status', 'layer', 'score'];

/** A row for each hit, and one with the query alone where there is none. */
function rowsOf(term: string, hits: readonly Found[]): readonly (readonly string[])[] {
  if (hits.length === 0) return [columns.map((column) => (column === 'query' ? term : ''))];
  return hits.map((hit) => [
    term,
    hit.form.text,
    hit.entry.en,
    hit.entry.short ?? '',
    admittedForms(hit.entry).join('|'),
    hit.entry.type,
    regionsOf(hit).join('|'),
    hitStatus(hit),
    hit.entry.origin.layer,
    'score' in hit ? hit.score.toFixed(3) : '',
  ]);
}

/**
 * `yiming glossary lookup`: the entries of each term, one term after the other, also where nothing is found. Gives the
 * exit code: 0, or 1 when standard input could not be read.
 *
 * @example For 喀布尔 the format `text` has the row `喀布尔  Kabul           喀布尔 (TW 喀布爾)  place          preferred  builtin`.
 */
export async function lookupCommand(
  command: LookupCommand,
  layers: readonly GlossaryLayer[],
  output: Output,
): Promise<0 | 1> {
  const { terms, problem } = await readTerms(command.terms);
  if (problem !== undefined) {
    output.say(`yiming: standard input ${problem}`);
    return 1;
  }
  const { format } = command;
  // The readings of characters take a moment to load, and only what is near needs them.
  const sounds = command.way === 'near' ? { readSounds: (await import('@yiming/glossary/pinyin')).readPinyin } : {};
  const lookup = createLookup(layers, sounds);
  const records = format === 'json' || format === 'jsonl' ? recordWriter(format, output) : undefined;
  if (format === 'csv' || format === 'tsv') await output.write(delimitedRows([columns], format));
  for (const term of terms) {
    const hits = hitsOf(term, lookup, command);
    if (records !== undefined) await records.write({ query: term, entries: hits.map(hitJson) });
    else if (format === 'csv' || format === 'tsv') await output.write(delimitedRows(rowsOf(term, hits), format));
    else await output.write(forPeople(term, hits, command, output));
  }
  await records?.end();
  return 0;
}

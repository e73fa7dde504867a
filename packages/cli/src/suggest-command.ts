import type { NameKnowledge } from '@yiming/glossary';
import { suggestNames } from '@yiming/glossary/recognition';
import { recordWriter } from './json-records.js';
import type { Output } from './output.js';
import { printable } from './printable.js';
import { readTerms } from './read-terms.js';
import { textTable } from './text-table.js';

/** Formats of `yiming suggest`: `text` shows `Bismillah Khan Mohammadi  85 %` below 俾斯麦拉·汗·穆罕默迪. */
export const suggestFormats = ['text', 'json', 'jsonl'] as const;

/** What `yiming suggest` is told: `{ names: ['穆塔奇'], countries: ['AF'], limit: 5, format: 'text' }`. */
export interface SuggestCommand {
  /** Chinese renderings; `-` stands for the lines of standard input. */
  readonly names: readonly string[];
  /** ISO 3166-1 codes of the countries that the names may belong to. */
  readonly countries: readonly string[];
  readonly limit: number;
  readonly format: (typeof suggestFormats)[number];
}

const percent = (score: number): string => `${Math.round(score * 100)} %`;

/**
 * `yiming suggest`: English for names that no glossary has, each a guess with its chance and its reason, also where there is
 * none. Gives the exit code: 0, or 1 when standard input could not be read.
 *
 * @example For 俾斯麦拉·汗·穆罕默迪 the first row is `Bismillah Khan Mohammadi  85 %  sounds like …`.
 */
export async function suggestCommand(
  { names, countries, limit, format }: SuggestCommand,
  knowledge: NameKnowledge,
  output: Output,
): Promise<0 | 1> {
  const { terms, problem } = await readTerms(names);
  if (problem !== undefined) {
    output.say(`yiming: standard input ${problem}`);
    return 1;
  }
  const records = format === 'text' ? undefined : recordWriter(format, output);
  for (const name of terms) {
    const candidates = suggestNames(name, knowledge, { countries, limit });
    if (records !== undefined) {
      const rounded = candidates.map(({ score, reason: _, ...one }) => ({ ...one, score: Number(score.toFixed(3)) }));
      await records.write({ name, candidates: rounded });
      continue;
    }
    const rows = candidates.map(({ english, score, why }) => [
      output.style('bold', printable(english)),
      percent(score),
      output.style('dim', printable(why)),
    ]);
    const body = rows.length === 0 ? ['nothing to suggest'] : textTable(rows);
    await output.write(`${[output.style('bold', printable(name)), ...body].join('\n')}\n\n`);
  }
  await records?.end();
  return 0;
}

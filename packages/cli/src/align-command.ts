import type { GlossaryLayer } from '@yiming/glossary';
import { type LetterDoubt, letterDoubts } from '@yiming/glossary/letters';
import { loadNameData } from '@yiming/glossary/name-data';
import { readPinyin } from '@yiming/glossary/pinyin';
import type { Output } from './output.js';
import { printable } from './printable.js';
import { textTable } from './text-table.js';

/** Formats of `yiming glossary align`: `text` has a row such as `9.1  海牙  The Hague  海=the 牙=hague`. */
export const alignFormats = ['text', 'json', 'jsonl', 'tsv'] as const;

/** What `yiming glossary align` is told: `{ limit: 100, format: 'text' }`; 海牙 is among the first hundred. */
export interface AlignCommand {
  /** The number of entries, at most. */
  readonly limit: number;
  readonly format: (typeof alignFormats)[number];
}

function cellsOf({ entry, english, cost, pieces }: LetterDoubt): readonly string[] {
  const dealt = pieces.map(([character, letters]) => `${character}=${letters}`).join(' ');
  const { file, line } = entry.origin;
  return [cost.toFixed(1), entry.zh[0]?.text ?? '', english, dealt, `${file}:${line}`];
}

/** A row for tools; `cost` is `null` where the letters are more than the characters can take (中西区, Central and Western District). */
function recordOf({ entry, english, cost, pieces }: LetterDoubt): unknown {
  const { file, line } = entry.origin;
  return {
    zh: entry.zh[0]?.text,
    english,
    cost: Number.isFinite(cost) ? Number(cost.toFixed(2)) : null,
    pieces,
    id: entry.id,
    file,
    line,
  };
}

/**
 * `yiming glossary align`: persons and places whose English letters fit their Chinese characters worst, for reading
 * again; what is right and odd (海牙 is The Hague) stands among what slipped. Gives the exit code 0.
 *
 * @example With 特朗普 beside Obama, that row comes among the first.
 */
export async function alignCommand(
  { limit, format }: AlignCommand,
  layers: readonly GlossaryLayer[],
  output: Output,
): Promise<0> {
  const { parts } = await loadNameData();
  const entries = layers.flatMap((layer) => layer.entries);
  const doubts = letterDoubts(entries, { parts, readingsOf: readPinyin }).slice(0, limit);
  if (format === 'json') await output.write(`${JSON.stringify(doubts.map(recordOf), undefined, 2)}\n`);
  else if (format === 'jsonl') for (const doubt of doubts) await output.write(`${JSON.stringify(recordOf(doubt))}\n`);
  else if (format === 'tsv') for (const doubt of doubts) await output.write(`${cellsOf(doubt).join('\t')}\n`);
  else
    for (const row of textTable(doubts.map((doubt) => cellsOf(doubt).map(printable)))) await output.write(`${row}\n`);
  return 0;
}

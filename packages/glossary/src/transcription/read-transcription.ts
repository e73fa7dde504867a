import type { Problem, Span } from '@yiming/core';
import { readRows } from '../entry/read-rows.js';

/** One cell of a table by which names are written in Chinese: the sounds `b` + `a` are 巴. */
export interface TranscriptionCell {
  /** The consonants before, as letters or IPA as the table says; '' for none. */
  readonly onset: string;
  /** The vowels and what follows them in the syllable; '' for a consonant alone. */
  readonly rime: string;
  /** What writes the syllable. */
  readonly zh: string;
  /** What writes it in names of women, where that is another character: 莉 for 利. */
  readonly feminine?: string;
  /** What writes it at the beginning of a word, where that is another character: 叶 for 耶. */
  readonly initial?: string;
}

/** A table of transcription from one language. */
export interface TranscriptionTable {
  /** The standard that it follows, as its file names it. */
  readonly standard: string;
  /** How onsets and rimes are written: `letters` of the language's own spelling, or `IPA`. */
  readonly notation: 'letters' | 'IPA';
  readonly cells: readonly TranscriptionCell[];
  readonly problems: readonly Problem[];
}

const chinese = /^\p{Script=Han}+$/u;
const columnNames = ['onset', 'rime', 'zh', 'feminine', 'initial'] as const;

/** The value of a comment line such as `# Standard: GB/T 17693.4`; '' when there is none. */
function saidOf(text: string, what: string): string {
  const beginning = `# ${what}: `;
  const line = text.split(/\r?\n/).find((one) => one.startsWith(beginning));
  return line?.slice(beginning.length).trim() ?? '';
}

/**
 * Reads a table of transcription: comments `# Standard: …` and `# Notation: letters` or `IPA`, a header with the columns
 * `onset`, `rime`, `zh` and perhaps `feminine` and `initial`, and one cell of the table a line; several onsets or rimes
 * that one cell stands for are parted by `|`, and `-` is no onset, or no rime. Never throws on data: what cannot be read
 * is left out and reported with its place. Linear.
 *
 * @example
 * readTranscription('# Standard: X\n# Notation: letters\nonset\trime\tzh\nb\ta|á\t巴\n').cells.length // 2: b+a, b+á
 */
export function readTranscription(text: string): TranscriptionTable {
  const { rows, problems: quoteProblems } = readRows(text);
  const problems: Problem[] = [...quoteProblems];
  const report = (code: string, message: string, { start, end }: Span): number =>
    problems.push({ code, message, start, end });
  const standard = saidOf(text, 'Standard');
  const said = saidOf(text, 'Notation');
  const head = { start: 0, end: Math.min(text.length, 1) };
  if (standard === '') report('no-standard', 'The table names no standard; begin with “# Standard: …”', head);
  if (said !== 'letters' && said !== 'IPA')
    report('no-notation', 'The table does not say “# Notation: letters” or “# Notation: IPA”', head);
  const notation = said === 'IPA' ? 'IPA' : 'letters';

  const [header, ...lines] = rows;
  const columns = new Map(header?.cells.map((cell, index) => [cell.text.trim(), index]));
  const absent = columnNames.slice(0, 3).filter((column) => !columns.has(column));
  if (header === undefined || absent.length > 0) {
    report('missing-column', `The header has no column ${absent.join(', ')}`, header ?? head);
    return { standard, notation, cells: [], problems };
  }
  const seen = new Set<string>();
  const cells: TranscriptionCell[] = [];
  for (const row of lines) {
    const textOf = (column: (typeof columnNames)[number]): string =>
      row.cells[columns.get(column) ?? -1]?.text.trim() ?? '';
    const written = { zh: textOf('zh'), feminine: textOf('feminine'), initial: textOf('initial') };
    const odd = Object.values(written).find((value, index) => (value !== '' || index === 0) && !chinese.test(value));
    if (odd !== undefined) {
      report('wrong-zh', `“${odd}” is no Chinese characters alone, such as 巴`, row);
      continue;
    }
    const sounds = (column: 'onset' | 'rime'): readonly string[] =>
      textOf(column)
        .split('|')
        .map((sound) => (sound.trim() === '-' ? '' : sound.trim()));
    if (textOf('onset') === '' || textOf('rime') === '') {
      report('empty-sound', 'A cell names its onset and its rime; write - for none', row);
      continue;
    }
    for (const onset of sounds('onset')) {
      for (const rime of sounds('rime')) {
        const key = `${onset}+${rime}`;
        if (onset === '' && rime === '') report('empty-sound', 'A cell has an onset or a rime', row);
        else if (seen.has(key)) report('duplicate-cell', `The cell ${key} is there already; keep one`, row);
        else {
          seen.add(key);
          const { zh, feminine, initial } = written;
          cells.push({
            onset,
            rime,
            zh,
            ...(feminine === '' ? {} : { feminine }),
            ...(initial === '' ? {} : { initial }),
          });
        }
      }
    }
  }
  return { standard, notation, cells, problems };
}

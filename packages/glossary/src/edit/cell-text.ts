import { boundsInSteps, type Delimiter } from '../entry/read-rows.js';

/** What must not stand in a cell as it is. A backslash and the character behind it are one. */
const unwritable = /\\[\s\S]|[\t\n]/g;

/** Writes tabs and line breaks as the escapes `\t` and `\n`, which read as the same. */
function withoutControls(value: string): string {
  return value.replace(/\r\n?/g, '\n').replace(unwritable, (written) => {
    const last = written.at(-1);
    if (last !== '\t' && last !== '\n') return written;
    // A backslash that escapes nothing stands for itself, and would now escape the escape.
    return `${written.length > 1 ? '\\\\' : ''}${last === '\t' ? '\\t' : '\\n'}`;
  });
}

/**
 * A cell as one line: without blanks around it, tabs and line breaks escaped. It stands in TSV as it is. Linear.
 *
 * @example plainCell(' 马里\n(西非) ') // '马里\\n(西非)'
 */
export function plainCell(value: string): string {
  return withoutControls(value.trim());
}

/** The form in which equal cells are equal: the first character of a line may be an escaped `#`. */
function comparable(value: string): string {
  const plain = plainCell(value);
  return plain.startsWith('\\#') ? plain.slice(1) : plain;
}

/**
 * Whether two cells say the same, however their tabs, line breaks and blanks are written; an absent one is empty.
 *
 * @example sameCell('马里 ', '马里') // true
 */
export function sameCell(one = '', other = ''): boolean {
  return one === other || comparable(one) === comparable(other);
}

/**
 * The text of a cell as it stands in the file, without blanks around it: the quotes of CSV undone, escapes kept. Linear.
 *
 * @example cellText('"马里, ""西""非"', ',') // '马里, "西"非'
 */
export function cellText(raw: string, delimiter: Delimiter): string {
  if (delimiter === '\t' || !raw.startsWith('"')) return raw.trim();
  return raw.trimEnd().slice(1, -1).replaceAll('""', '"').trim();
}

/**
 * Writes a cell in place of one that stands in the file, whose blanks it keeps around it. CSV gets quotes where it needs
 * them: around a comma or a quote. Linear.
 *
 * @example writeCell('马利', ' 马里', ',') // ' 马利'; of 'Mali, West Africa' it is '"Mali, West Africa"'
 */
export function writeCell(value: string, raw: string, delimiter: Delimiter): string {
  const plain = plainCell(value);
  if (delimiter === ',' && /[",]/.test(plain)) return `"${plain.replaceAll('"', '""')}"`;
  const before = raw.trim();
  if (plain === '' || before === '' || (delimiter === ',' && raw.startsWith('"'))) return plain;
  const start = raw.length - raw.trimStart().length;
  return raw.slice(0, start) + plain + raw.slice(start + before.length);
}

/**
 * The cells of a row as they are written, with quotes and blanks; `undefined` when the text is more than one row, or one
 * whose quotes are not closed. Linear.
 *
 * @example splitRow('马里,"Mali, West Africa"', ',') // ['马里', '"Mali, West Africa"']
 */
export function splitRow(row: string, delimiter: Delimiter): string[] | undefined {
  // Behind another cell nothing is a comment, a blank line or a byte order mark.
  const text = `x${delimiter}${row}`;
  const [bounds, ...others] = [...boundsInSteps(text, delimiter)].flat();
  if (bounds === undefined || others.length > 0 || bounds.unclosed !== undefined || bounds.end < text.length) {
    return undefined;
  }
  const { ends } = bounds;
  return ends.slice(1).map((end, index) => text.slice((ends[index] ?? 0) + 1, end));
}

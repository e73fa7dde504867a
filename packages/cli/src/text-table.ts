import stringWidth from 'string-width';

/**
 * Sets rows in columns for a terminal, where a Chinese character is two columns wide; colour codes count nothing.
 *
 * @example `textTable([['多哈', 'Doha'], ['喀布尔', 'Kabul']])` gives `多哈    Doha` and `喀布尔  Kabul`.
 */
export function textTable(rows: readonly (readonly string[])[]): readonly string[] {
  const widths: number[] = [];
  for (const row of rows)
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, stringWidth(cell));
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === row.length - 1 ? cell : cell + ' '.repeat((widths[column] ?? 0) - stringWidth(cell)),
      )
      .join('  ')
      .trimEnd(),
  );
}

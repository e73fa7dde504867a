import { stringify } from 'csv-stringify/sync';

/** Rows as CSV (RFC 4180) or TSV; the one importer of csv-stringify. Cells that a spreadsheet would run as formulas are quoted as text. */
export function delimitedRows(rows: readonly (readonly (string | number)[])[], format: 'csv' | 'tsv'): string {
  return stringify(
    rows.map((row) => [...row]),
    { delimiter: format === 'csv' ? ',' : '\t', record_delimiter: 'unix', escape_formulas: true },
  );
}

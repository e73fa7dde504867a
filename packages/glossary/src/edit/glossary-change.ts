import type { GlossaryColumn } from '../entry/glossary-columns.js';

/**
 * The cells of an entry by column, as a file writes them: with escapes, `|` between values, tags in braces; without the
 * quotes of CSV. A column that is absent, or `''`, is empty.
 *
 * @example { zh: '基辅|基輔{CN}', en: 'Kyiv{2019..}|-Kiev{2019..}', type: 'place' }
 */
export type EntryCells = Partial<Readonly<Record<GlossaryColumn, string>>>;

/**
 * What names an entry in a file: its id where it has one, else its headword and, where given, its type and its English.
 * All of them plain, as an entry has them: without escapes and tags.
 *
 * @example { zh: '巴拉达尔', type: 'person', en: 'Abdul Ghani Baradar' }
 */
export interface EntryKey {
  readonly id?: string;
  /** The headword: the first value of the column zh. */
  readonly zh: string;
  /** The type; a row without one is of the type `term`. */
  readonly type?: string;
  /** The first English form, or another; a row without it is named all the same, but as one that others have changed. */
  readonly en?: string;
  /** The number of its line, from 1, in the text that is changed: a hint that tells equal rows apart. */
  readonly line?: number;
}

/** Where a row stood: so many lines below another row, below the header, or below the beginning of the text. */
export interface RowPlace {
  /** The row above it, as it was before; absent for the header, or the beginning of the text. */
  readonly below?: EntryKey;
  /** The number of comments and blank lines between the two. */
  readonly lines: number;
  /** That it stood between a carriage return and a line feed, which without it are one line break. */
  readonly parted?: boolean;
}

/**
 * What a change that undoes another knows of the text as it was, so that it comes back to the byte. Made by
 * {@link applyChanges}; what no longer fits, since others have changed the text, is passed over.
 *
 * @example { row: '马里,"Mali"', lineBreak: '\r\n', place: { lines: 1 } }
 */
export interface Restoration {
  /** The whole row as it was written, of a row that is added again. */
  readonly row?: string;
  /** The cells as they were written, with their quotes and blanks, of a row that is changed back. */
  readonly cells?: EntryCells;
  /** How many cells a row had that is changed back; empty ones behind them go. */
  readonly width?: number;
  /** Where the row stood; `unmoved` when it stays where it is, whatever the order of the rows. */
  readonly place?: RowPlace | 'unmoved';
  /** The line break behind a row that comes back to its place; `''` for the last one of a text that ends without one. */
  readonly lineBreak?: string;
  /** How many rows of the same headword and type, or of the same id, stood beside a row that is added again. */
  readonly twins?: number;
  /** That the line break before a row that leaves, the last one of the text, came with it. */
  readonly joined?: boolean;
  /** That the header came with a row that is removed; it goes with the last row. */
  readonly header?: boolean;
  /** Columns of the header that came with the change; they go where nothing uses them. */
  readonly columns?: readonly GlossaryColumn[];
  /** What separated the cells of a text without a header, of which nothing is left. */
  readonly plain?: 'tab' | 'comma';
}

/**
 * A change of one entry of a file.
 *
 * - `add`: a new row of these cells; zh and en are required.
 * - `change`: only the columns that change, as they were and as they shall be; `''` in `after` empties a cell.
 * - `remove`: only if the columns of `before` still say so.
 *
 * @example
 * { kind: 'change', key: { zh: '马里', en: 'Mali' }, before: { note: '' }, after: { note: 'in West Africa' } }
 */
export type GlossaryChange =
  | { readonly kind: 'add'; readonly cells: EntryCells; readonly restore?: Restoration }
  | {
      readonly kind: 'change';
      readonly key: EntryKey;
      readonly before: EntryCells;
      readonly after: EntryCells;
      readonly restore?: Restoration;
    }
  | { readonly kind: 'remove'; readonly key: EntryKey; readonly before: EntryCells; readonly restore?: Restoration };

/**
 * Why a change was not applied:
 *
 * - `exists`: the file has the headword with the same type and other English, or the id;
 * - `gone`: no row has the key;
 * - `changed`: others have changed the columns meanwhile;
 * - `no-column`: the file lacks all the columns of the change;
 * - `unreadable`: the file, or the row as it would be, could not be read.
 *
 * @example 'exists' for adding 马里 as Maly where 马里 is Mali
 */
export type ConflictReason = 'exists' | 'gone' | 'changed' | 'no-column' | 'unreadable';

/** A change that was not applied, and why. */
export interface ChangeConflict {
  readonly change: GlossaryChange;
  readonly reason: ConflictReason;
  /** The columns that are in the way: `en` where the English of 马里 has changed. */
  readonly columns?: readonly GlossaryColumn[];
  /** What the file has: of `exists` the whole row, of `changed` the columns in the way. */
  readonly theirs?: EntryCells;
  /** The line of the row in the text that is returned, from 1. */
  readonly line?: number;
  /** The reason as a sentence for people. */
  readonly message: string;
}

/** How changes are applied. */
export interface ApplyChangesOptions {
  /**
   * What happens where the file has something else: `report` leaves it, `ours` overwrites it, `both` keeps it and puts
   * ours behind.
   * @default 'report'
   */
  readonly onConflict?: 'report' | 'ours' | 'both';
  /**
   * Whether a column that the file lacks is appended to its header. A file without a header never gets one.
   * @default false
   */
  readonly addColumns?: boolean;
  /**
   * What separates the cells of a text that has no rows yet; any other says it itself.
   * @default 'tab'
   */
  readonly delimiter?: 'tab' | 'comma';
}

/** A text with its changes. */
export interface ApplyChangesResult {
  readonly text: string;
  /**
   * The changes that were applied, those included that found everything as they want it. `line`, from 1, is that of the
   * row in the new text; of a removed row, the line where it stood, counted in the new text.
   */
  readonly applied: readonly { readonly change: GlossaryChange; readonly line: number }[];
  readonly conflicts: readonly ChangeConflict[];
  /** Columns that the file lacks, and whose values are therefore not in the text. */
  readonly dropped: readonly GlossaryColumn[];
  /** The changes that undo the applied ones, to be applied to the new text or what others have made of it since. */
  readonly inverse: readonly GlossaryChange[];
}

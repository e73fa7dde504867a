import type { Mention } from '@yiming/language-service';
import type { Uri } from 'vscode';

/** Ranges of a document by their look: start and end in UTF-16 code units, end exclusive. */
export interface Marks {
  readonly known: readonly (readonly [start: number, end: number])[];
  readonly learned: readonly (readonly [start: number, end: number])[];
  readonly doubtful: readonly (readonly [start: number, end: number])[];
  readonly boilerplate: readonly (readonly [start: number, end: number])[];
}

/** What other extensions may ask: `extensions.getExtension('yiming.yiming').exports`. Places are those of the open document. */
export interface YimingApi {
  readonly version: 1;
  /** The names of an open document as it is now; `undefined` for one that is not open or no article. */
  mentionsOf(uri: Uri): Promise<readonly Mention[] | undefined>;
  /** What is marked in an editor that shows the document; `undefined` where none does. */
  marksOf(uri: Uri): Marks | undefined;
  /** Resolves once nothing is being read, and the marks are those of the documents as they are. */
  whenIdle(): Promise<void>;
  /** How much is kept: analyses of documents. */
  kept(): number;
  /** How long its own work took, in milliseconds, by what was done; for measurements. */
  timings(): Readonly<Record<string, readonly number[]>>;
}

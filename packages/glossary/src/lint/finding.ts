/** What the lint of a glossary says about one entry, or about one line of a file. */
export interface Finding {
  /** What is wrong, such as `contested-surface`. */
  readonly code: string;
  /** A sentence that names the value and what would be right. */
  readonly message: string;
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

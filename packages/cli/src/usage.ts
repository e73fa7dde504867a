/** What `yiming --help` says. */
export const usage: string = `yiming: names in Chinese news, and their English

  yiming parse   [--format text|json|jsonl] FILE…|-
      metadata, outline and blocks of articles
  yiming names   [--format text|json|jsonl|csv|tsv|md] FILE…|-
      the names of articles with their English
  yiming convert --to zh-Hans|zh-Hant|zh-Hant-TW|zh-Hant-HK [--from …] [--map FILE] [--output FILE] [FILE|-]
      script conversion that keeps names whole and writes them in the region's form
  yiming convert --plain s2t|s2tw|s2twp|t2s|… [FILE|-]
      a bare OpenCC configuration, line by line

  -h, --help     this text
  -v, --version  the version

A FILE of - is standard input. Exit code: 0 fine, 1 a file could not be read, 2 wrong use.
`;

/** Wrong use of the command line: its message is shown, and the command ends with 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

import { openccConfigs } from '@yiming/glossary/convert';

const half = openccConfigs.length / 2;
const [plainFirst, plainLast] = [openccConfigs.slice(0, half), openccConfigs.slice(half)].map((part) => part.join('|'));

/** What `yiming --help` says; among others, that `yiming names` finds 喀布尔 and its English, Kabul. */
export const usage: string = `yiming: names in Chinese news, and their English

  yiming parse   [--format text|json|jsonl] FILE…|-
      metadata, outline and blocks of articles
  yiming names   [--format text|json|jsonl|csv|tsv|md] FILE…|-
      the names of articles with their English, such as 喀布尔  Kabul
  yiming convert --to zh-Hans|zh-Hant|zh-Hant-TW|zh-Hant-HK [--from …] [--map FILE] [--output FILE] [FILE|-]
      script conversion of plain text that keeps names whole and writes them in the region's form
  yiming convert --plain CONFIGURATION [--output FILE] [FILE|-]
      a bare OpenCC configuration, line by line:
      ${plainFirst}|
      ${plainLast}
  yiming suggest [--country CODE[,CODE]] [--limit N] [--format text|json|jsonl] NAME…|-
      English for a name that no glossary has, such as 俾斯麦拉·汗·穆罕默迪: guesses by its sound, with their chances; the
      countries that it may belong to help; - reads names, one a line
  yiming glossary lookup [--prefix|--near] [--limit N] [--format text|json|jsonl|csv|tsv] TERM…|-
      the entries with this Chinese or English form, such as 喀布爾 or kabul; - reads terms, one a line
  yiming glossary stats [--format text|json|jsonl]
      how many entries there are, by type, status, region and layer, and how many parts of names by language
  yiming glossary lint [--format text|json|jsonl] [FILE…|-]
      what is wrong or doubtful in glossary files, such as Traditional characters in the column zh; without a file, in the
      built-in glossary
  yiming glossary align [--limit N] [--format text|json|jsonl|tsv]
      persons and places whose English letters fit their Chinese worst, for reading again

  -f, --format   how parse, names and glossary write; text without it
      --prefix   what begins with the term
      --near     what the term may be a slip for, with scores; in Chinese, what sounds alike first
      --limit    how many entries --prefix, --near and align give, at most; 20 without it, 100 of align; 5 of suggest
      --country  countries of a name, ISO 3166-1 codes such as AF
  -o, --output   where convert writes the text; standard output without it
      --map      where convert writes the offsets of text and names, as JSON
  -h, --help     this text
  -v, --version  the version
  --             what follows are files or terms, whatever they begin with

A FILE of - is standard input. Exit code: 0 fine, 1 a file could not be read or written, or lint found
something, 2 wrong use.
`;

/** Wrong use of the command line, such as `yiming 喀布尔`: its message is shown, and the command ends with 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

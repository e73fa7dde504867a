import { printable } from './printable.js';

/**
 * Makes text safe inside a line or a table cell of Markdown: marks of Markdown and HTML are escaped, blanks and line
 * breaks become one blank, and other control characters U+FFFD. What is shown is the text as it is; empty text stays empty.
 *
 * @example escapeMarkdown('<img src=x>|多哈') // '\\<img src=x\\>\\|多哈'
 */
export function escapeMarkdown(text: string): string {
  return printable(text.replace(/\s+/g, ' ')).replace(/[\\`*_{}[\]<>|&~$#@:!]|(?<=www)\./gi, '\\$&');
}

/**
 * Text as a terminal may show it: every control character (C0, DEL, C1; ESC and line breaks too) is the sign U+FFFD, so
 * that no article and no file name moves the cursor, changes colours or forges a line. Of the same length; empty text
 * stays empty.
 *
 * @example printable('塔利班\u001b[2J') // '塔利班\ufffd[2J'
 */
export function printable(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f]/g, '\ufffd');
}

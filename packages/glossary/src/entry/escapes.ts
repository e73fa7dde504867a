/** What stands for what after a backslash in a cell; any other character after a backslash leaves both as they are. */
const escaped: Readonly<Record<string, string>> = {
  '\\': '\\',
  '|': '|',
  '{': '{',
  '}': '}',
  '-': '-',
  '#': '#',
  t: '\t',
  n: '\n',
};

/**
 * Undoes the escapes of a cell: `\|`, `\\`, `\t`, `\n`, `\{`, `\}`, `\-`, `\#`. Line breaks become `\n`.
 *
 * @example unescapeCell('AT\\|T') // 'AT|T'
 */
export function unescapeCell(raw: string): string {
  return raw.replace(/\r\n?/g, '\n').replace(/\\(.)/g, (both, character: string) => escaped[character] ?? both);
}

/**
 * Writes a value so that {@link unescapeCell} and the reader of values give it back.
 *
 * @example escapeCell('-喀布尔|Kabul') // '\\-喀布尔\\|Kabul'
 */
export function escapeCell(value: string): string {
  return value
    .replace(/\r\n?/g, '\n')
    .replace(/[\\|{}]/g, '\\$&')
    .replaceAll('\t', '\\t')
    .replaceAll('\n', '\\n')
    .replace(/^[-#]/, '\\$&');
}

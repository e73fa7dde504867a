/**
 * Text of files and settings as a language status item may show it: the editor makes links of `[…](command:…)` and icons of
 * `$(…)` there, which no data shall become. Line ends become blanks; shortened to 300 characters.
 *
 * @example plainStatus('[x](command:evil) $(bug)') // '[x] (command:evil) $ (bug)'
 */
export function plainStatus(text: string): string {
  const line = text.replace(/[\s\u0000-\u001f\u007f]+/g, ' ');
  const short = line.length > 300 ? `${line.slice(0, 299).replace(/[\uD800-\uDBFF]$/, '')}…` : line;
  return short.replace(/([\]$])(?=\()/g, '$1 ');
}

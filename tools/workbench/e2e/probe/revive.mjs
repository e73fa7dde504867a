/**
 * Turns the JSON of a test into values of VS Code's API.
 */

import { Position, Range, Uri } from 'vscode';

/**
 * Revives the marks `{ $uri: "memfs:/a.md" }`, `{ $file: "/absolute/path" }`, `{ $position: [line, character] }`
 * and `{ $range: [line, character, line, character] }`, however deep they stand.
 *
 * @param {unknown} value JSON
 * @param {Uri} home any place on the machine of the workbench: the scheme and authority of its files
 * @returns {unknown} a new value
 * @example
 * revive({ at: { $position: [2, 0] } }, home) // { at: new Position(2, 0) }
 */
export function revive(value, home) {
  if (Array.isArray(value)) return value.map((item) => revive(item, home));
  if (typeof value !== 'object' || value === null) return value;
  if ('$uri' in value) return Uri.parse(value.$uri, true);
  if ('$file' in value) return home.with({ path: value.$file });
  if ('$position' in value) return new Position(...value.$position);
  if ('$range' in value) return new Range(...value.$range);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, revive(item, home)]));
}

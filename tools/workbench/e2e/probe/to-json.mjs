/**
 * Turns values of VS Code's API into JSON that a test can read.
 */

import { CodeActionKind, Location, MarkdownString, Position, Range, Uri, WorkspaceEdit } from 'vscode';

/** Deeper than any answer of VS Code; stops at values that hold themselves. */
const deepest = 40;

/**
 * Makes a value JSON-safe: a position becomes `{ line, character }`, a range `{ start, end }`, a URI its text, Markdown
 * `{ value, isTrusted }`, a workspace edit a list of files and edits, a map its pairs. Functions and private fields are
 * left out.
 *
 * @param {unknown} value
 * @param {import('vscode').TextDocument} [document] ranges then also say their `offsets` in it and the `text` there
 * @param {number} [depth] how deep the value stands
 * @returns {unknown} undefined for what has no JSON
 */
export function toJson(value, document, depth = 0) {
  if (typeof value === 'bigint') return Number(value);
  if (typeof value !== 'object' || value === null) {
    return typeof value === 'function' || typeof value === 'symbol' ? undefined : value;
  }
  if (depth > deepest) return undefined;
  const json = (item) => toJson(item, document, depth + 1);
  const known = knownToJson(value, document, json);
  if (known !== undefined) return known;
  if (Array.isArray(value)) return value.map((item) => json(item) ?? null);
  if (value instanceof Map) return [...value].map(json);
  if (value instanceof Set) return [...value].map(json);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !key.startsWith('_'))
      .map(([key, item]) => [key, json(item)])
      .filter(([, item]) => item !== undefined),
  );
}

/**
 * The JSON of a value of a class that VS Code's API brings.
 *
 * @param {object} value
 * @param {import('vscode').TextDocument | undefined} document
 * @param {(item: unknown) => unknown} json turns a part of the value into JSON
 * @returns {unknown} undefined when it is no such value
 */
function knownToJson(value, document, json) {
  if (value instanceof Uri) return value.toString();
  if (value instanceof Position) return { line: value.line, character: value.character };
  if (value instanceof Range) return rangeToJson(value, document);
  if (value instanceof MarkdownString) return { value: value.value, isTrusted: json(value.isTrusted) ?? false };
  if (value instanceof CodeActionKind) return value.value;
  // A location may lie in another document.
  if (value instanceof Location) return { uri: value.uri.toString(), range: toJson(value.range) };
  if (value instanceof WorkspaceEdit) {
    return value.entries().map(([uri, edits]) => ({ uri: uri.toString(), edits: edits.map(json) }));
  }
  if (value instanceof Error) return { name: value.name, message: value.message };
  if (typeof value.getText === 'function' && value.uri instanceof Uri) return documentToJson(value);
  return undefined;
}

/**
 * The JSON of a range.
 *
 * @param {Range} range
 * @param {import('vscode').TextDocument} [document]
 * @returns {{ start: object, end: object, offsets?: [number, number], text?: string }} `text` up to 1,000 characters
 */
function rangeToJson({ start, end }, document) {
  const plain = { start: toJson(start), end: toJson(end) };
  if (document === undefined) return plain;
  const offsets = [document.offsetAt(start), document.offsetAt(end)];
  const short = offsets[1] - offsets[0] <= 1000;
  return { ...plain, offsets, ...(short ? { text: document.getText(new Range(start, end)) } : {}) };
}

/**
 * What is worth knowing of a document, without its text.
 *
 * @param {import('vscode').TextDocument} document
 * @returns {{ uri: string, languageId: string, version: number, lineCount: number, isDirty: boolean }}
 */
function documentToJson({ uri, languageId, version, lineCount, isDirty }) {
  return { uri: uri.toString(), languageId, version, lineCount, isDirty };
}

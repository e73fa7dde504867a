import type { Problem, Span } from '@yiming/core';
import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';

/** A value of a JSON file with its place. */
export interface JsonValue extends Span {
  /** A string as it is meant; `undefined` for whatever is no string. */
  readonly text?: string;
  /** The fields of an object in the order of the file; of two with one name both. `undefined` where it is no object. */
  readonly fields?: readonly JsonField[];
}

/** A field of an object: its name, the place of the name with its quotes, and its value. */
export interface JsonField extends Span {
  readonly name: string;
  readonly value: JsonValue;
}

function jsonValueOf(node: Node): JsonValue {
  const span = { start: node.offset, end: node.offset + node.length };
  if (node.type === 'string') return { ...span, text: String(node.value) };
  if (node.type !== 'object') return span;
  const fields = (node.children ?? []).flatMap(({ children: [name, value] = [] }): readonly JsonField[] =>
    name === undefined || value === undefined
      ? []
      : [
          {
            name: String(name.value),
            start: name.offset,
            end: name.offset + name.length,
            value: jsonValueOf(value),
          },
        ],
  );
  return { ...span, fields };
}

/** `PropertyNameExpected` as people read it: property name expected. */
const inWords = (code: string): string => code.replace(/\B\p{Lu}/gu, (letter) => ` ${letter}`).toLowerCase();

/**
 * Reads JSON with comments, trailing commas and a byte order mark, as editors write their settings; the one importer of
 * `jsonc-parser`. Never throws: what is broken is a problem at its place, what could be read is there nevertheless.
 * Offsets: UTF-16 code units into the text.
 *
 * @example readJson('{ "加尼": "Ghani" }').value?.fields?.[0] // { name: '加尼', start: 2, end: 6, value: … }
 */
export function readJson(text: string): { readonly value?: JsonValue; readonly problems: readonly Problem[] } {
  const errors: ParseError[] = [];
  try {
    const root = parseTree(text.replace(/^\ufeff/, ' '), errors, { allowTrailingComma: true });
    const problems = errors.map(
      ({ error, offset, length }): Problem => ({
        code: 'bad-json',
        message: `This is no JSON: ${inWords(printParseErrorCode(error))}`,
        start: Math.min(offset, text.length),
        end: Math.min(offset + length, text.length),
      }),
    );
    return root === undefined ? { problems } : { value: jsonValueOf(root), problems };
  } catch {
    const message = 'This is no JSON that can be read: it is nested too deeply';
    return { problems: [{ code: 'bad-json', message, start: 0, end: text.length }] };
  }
}

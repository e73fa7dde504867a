import type { Problem } from '@yiming/core';
import type { Entry } from '../entry/entry.js';
import { readGlossary } from '../entry/read-glossary.js';
import type { GlossaryLayer } from '../glossary.js';

/** A problem in one file of the built-in glossary; offsets are into that file's text. */
export interface BuiltinProblem extends Problem {
  readonly file: string;
}

/** The built-in glossary as a layer, and what is wrong in its files (nothing, in a build that passed its checks). */
export interface BuiltinGlossary {
  readonly layer: GlossaryLayer;
  readonly problems: readonly BuiltinProblem[];
}

/** One file of the built-in glossary: the name, such as `countries.tsv`, and the TSV text. */
export interface BuiltinFile {
  readonly name: string;
  readonly text: string;
}

/** The name of the built-in layer. */
export const builtinLayerName = 'builtin';

/**
 * Reads the files of the built-in glossary into one layer, in the order given. No files give an empty layer. Linear.
 *
 * @example readBuiltin([{ name: 'countries.tsv', text: 'zh\ten\n马里\tMali\n' }]).layer.entries[0]?.en // 'Mali'
 */
export function readBuiltin(files: readonly BuiltinFile[]): BuiltinGlossary {
  const entries: Entry[] = [];
  const problems: BuiltinProblem[] = [];
  for (const { name, text } of files) {
    const result = readGlossary(text, { fileName: name, layer: builtinLayerName });
    for (const entry of result.entries) entries.push(entry);
    for (const problem of result.problems) problems.push({ ...problem, file: name });
  }
  return { layer: { name: builtinLayerName, entries }, problems };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isFile(value: unknown): value is BuiltinFile {
  return isRecord(value) && typeof value['name'] === 'string' && typeof value['text'] === 'string';
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/**
 * The files of a packed built-in glossary, `{ version, files: [{ name, text }] }`; `undefined` for text of another shape.
 *
 * @example parseBuiltinFiles('{"version":1,"files":[{"name":"a.tsv","text":"zh\\ten\\n马里\\tMali"}]}')?.length // 1
 */
export function parseBuiltinFiles(json: string): readonly BuiltinFile[] | undefined {
  const packed = parseJson(json);
  if (!isRecord(packed) || packed['version'] !== 1) return undefined;
  const files: unknown = packed['files'];
  return Array.isArray(files) && files.every(isFile) ? files : undefined;
}

/**
 * Parses the packed built-in glossary, `{ version, files: [{ name, text }] }`. Never throws on data: text of another
 * shape gives an empty layer and a problem.
 *
 * @example parseBuiltin('{"version":1,"files":[{"name":"a.tsv","text":"zh\\ten\\n马里\\tMali"}]}').layer.entries.length // 1
 */
export function parseBuiltin(json: string): BuiltinGlossary {
  const files = parseBuiltinFiles(json);
  if (files !== undefined) return readBuiltin(files);
  const message = 'The built-in glossary is no JSON of the shape { "version": 1, "files": [{ "name", "text" }] }';
  const problem = { code: 'bad-builtin', message, file: 'builtin-glossary.json', start: 0, end: json.length };
  return { layer: { name: builtinLayerName, entries: [] }, problems: [problem] };
}

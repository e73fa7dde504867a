import { linePositions } from '@yiming/core';
import { type Entry, readGlossary } from '@yiming/glossary';
import {
  type BuiltinFile,
  type BuiltinGlossary,
  type BuiltinProblem,
  loadBuiltinFiles,
  readBuiltin,
} from '@yiming/glossary/builtin';
import { type Finding, lintEntries, lintFile } from '@yiming/glossary/lint';
import type { Output } from './output.js';
import { printable } from './printable.js';
import { readText } from './read-text.js';

/** Formats of `yiming glossary lint`: `text` has a line a finding, the others are for tools. */
export const lintFormats = ['text', 'json', 'jsonl'] as const;

/** What is told to `yiming glossary lint`: the files to read instead of the built-in ones, such as `names.tsv` with 马里. */
export interface LintCommand {
  readonly files: readonly string[];
  readonly format: (typeof lintFormats)[number];
}

/** What files hold, and what is wrong with them as files. */
type Read = Pick<BuiltinGlossary, 'problems'> & { readonly entries: readonly Entry[] };

/** Files that people keep: each is a glossary of its own, but they are used, and so judged, together. */
function readOthers(files: readonly BuiltinFile[]): Read {
  const read = files.map(({ name, text }) => ({ name, ...readGlossary(text, { fileName: name, layer: 'file' }) }));
  return {
    entries: read.flatMap(({ entries }) => entries),
    problems: read.flatMap(({ name, problems }) => problems.map((problem) => ({ ...problem, file: name }))),
  };
}

/** A problem of reading, as a finding: the line instead of an offset. */
function findingOf({ code, message, file, start }: BuiltinProblem, files: readonly BuiltinFile[]): Finding {
  const text = files.find(({ name }) => name === file)?.text ?? '';
  return { code, message, file, line: linePositions(text)(start).line };
}

/** Everything that is found in the built-in files; of files as files, too: licence, provenance, order. */
async function lintBuiltin(): Promise<readonly Finding[]> {
  const files = await loadBuiltinFiles();
  const { layer, problems } = readBuiltin(files);
  return [
    ...problems.map((problem) => findingOf(problem, files)),
    ...files.flatMap(({ name, text }) => lintFile(name, text)),
    ...lintEntries(layer.entries),
  ];
}

/** Everything that is found in files that people keep. */
function lintOthers(files: readonly BuiltinFile[]): readonly Finding[] {
  const { entries, problems } = readOthers(files);
  return [...problems.map((problem) => findingOf(problem, files)), ...lintEntries(entries)];
}

/**
 * `yiming glossary lint [FILE…]`: what is wrong or doubtful in the built-in glossary, or in glossary files that people
 * keep, a line each with its place. Gives the exit code 1 when there is anything, or when a file cannot be read.
 *
 * @example A file with 巴拉達爾 in its column zh has `names.tsv:2: traditional-in-zh: …`.
 */
export async function lintCommand({ files, format }: LintCommand, output: Output): Promise<0 | 1> {
  const texts: BuiltinFile[] = [];
  let failed = false;
  for (const name of files) {
    const { text, problem } = await readText(name);
    if (text !== undefined) texts.push({ name, text });
    else {
      output.say(`yiming: ${name} ${problem}`);
      failed = true;
    }
  }
  const findings = files.length === 0 ? await lintBuiltin() : lintOthers(texts);
  if (format === 'json') await output.write(`${JSON.stringify(findings, undefined, 2)}\n`);
  else if (format === 'jsonl') for (const finding of findings) await output.write(`${JSON.stringify(finding)}\n`);
  else {
    for (const { file, line, code, message } of findings)
      await output.write(`${printable(`${file}:${line}: ${code}: ${message}`)}\n`);
    await output.write(findings.length === 0 ? 'nothing found\n' : `${findings.length} found\n`);
  }
  return failed || findings.length > 0 ? 1 : 0;
}

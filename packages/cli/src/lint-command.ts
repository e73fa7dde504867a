import { linePositions } from '@yiming/core';
import { readGlossary } from '@yiming/glossary';
import { type BuiltinFile, loadBuiltinFiles, readBuiltin } from '@yiming/glossary/builtin';
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

/** Problems of reading, as findings: the line instead of an offset. */
function problemsOf(files: readonly BuiltinFile[], own: boolean): readonly Finding[] {
  const read = own
    ? readBuiltin(files).problems
    : files.flatMap(({ name, text }) =>
        readGlossary(text, { fileName: name, layer: 'file' }).problems.map((problem) => ({ ...problem, file: name })),
      );
  const lines = new Map(files.map(({ name, text }) => [name, linePositions(text)]));
  return read.map(({ code, message, file, start }) => ({
    code,
    message,
    file,
    line: lines.get(file)?.(start).line ?? 1,
  }));
}

/** Everything that is found in the built-in files. */
function lintBuiltin(files: readonly BuiltinFile[]): readonly Finding[] {
  return [
    ...problemsOf(files, true),
    ...files.flatMap(({ name, text }) => lintFile(name, text)),
    ...lintEntries(readBuiltin(files).layer.entries),
  ];
}

/** Everything that is found in files that people keep: together, for they are used together. */
function lintOthers(files: readonly BuiltinFile[]): readonly Finding[] {
  const entries = files.flatMap(({ name, text }) => readGlossary(text, { fileName: name, layer: 'file' }).entries);
  return [...problemsOf(files, false), ...lintEntries(entries)];
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
  const findings = files.length === 0 ? lintBuiltin(await loadBuiltinFiles()) : lintOthers(texts);
  if (format === 'json') await output.write(`${JSON.stringify(findings, undefined, 2)}\n`);
  else if (format === 'jsonl') for (const finding of findings) await output.write(`${JSON.stringify(finding)}\n`);
  else {
    for (const { file, line, code, message } of findings)
      await output.write(`${printable(`${file}:${line}: ${code}: ${message}`)}\n`);
    await output.write(findings.length === 0 ? 'nothing found\n' : `${findings.length} found\n`);
  }
  return failed || findings.length > 0 ? 1 : 0;
}

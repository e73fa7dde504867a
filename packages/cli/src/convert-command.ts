import { writeFile } from 'node:fs/promises';
import { parseArticle } from '@yiming/core';
import { fold, type Glossary } from '@yiming/glossary';
import { loadConversion } from '@yiming/glossary/conversion';
import {
  type ChineseTag,
  type ConvertResult,
  convert,
  convertArticle,
  type OpenccConfig,
  plainConvert,
} from '@yiming/glossary/convert';
import type { Output } from './output.js';
import { readText } from './read-text.js';

/** What `yiming convert` is told: with `to: 'zh-Hant-TW'`, 特朗普 becomes 川普. */
export interface ConvertCommand {
  /** The file, or `-` for standard input. */
  readonly file: string;
  readonly to: ChineseTag | undefined;
  readonly from: ChineseTag | undefined;
  readonly plain: OpenccConfig | undefined;
  /** Where the offset map goes, as JSON. */
  readonly map: string | undefined;
  /** Where the text goes; standard output without it. The input itself is never written to. */
  readonly output: string | undefined;
}

/** Names of files that hold an article. */
const articleName = /\.(?:md|markdown|x?html?)$/i;

/** How many changed names the summary lists. */
const listed = 8;

/** What happened to the names, in one line for people; names of which only the script changed (达→達) are not listed. */
function summary({ report }: ConvertResult): string {
  const { regional, characters, ambiguous, likely, avoided } = report;
  const rewritten = regional.filter(({ text, converted }) => fold(text) !== fold(converted));
  const changes = [...new Set(rewritten.map(({ text, converted }) => `${text}→${converted}`))];
  const list = [...changes.slice(0, listed), ...(changes.length > listed ? ['…'] : [])].join(' ');
  return [
    `${regional.length} ${regional.length === 1 ? 'name' : 'names'} in the region's form${list === '' ? '' : ` (${list})`}`,
    `${characters.length} by their characters`,
    ...(ambiguous.length === 0 ? [] : [`${ambiguous.length} with readings that disagree`]),
    ...(likely.length === 0 ? [] : [`${likely.length} very likely names`]),
    `${avoided.length} saved from damage`,
  ].join('; ');
}

function mapJson({ map, report }: ConvertResult): string {
  const names = [...report.regional, ...report.characters, ...report.ambiguous, ...report.likely].map(
    ({ source, target, text, converted }) => ({ source, target, text, converted }),
  );
  return `${JSON.stringify({ map, names: names.sort((a, b) => a.source.start - b.source.start) }, undefined, 1)}\n`;
}

async function save(file: string, text: string, output: Output): Promise<boolean> {
  try {
    await writeFile(file, text);
    return true;
  } catch (error) {
    output.say(`yiming: ${file} cannot be written (${error instanceof Error ? error.message : String(error)})`);
    return false;
  }
}

/** Writes the text to its file, or to standard output without one; whether that went well. */
async function deliver(text: string, file: string | undefined, output: Output): Promise<boolean> {
  if (file !== undefined) return save(file, text, output);
  await output.write(text);
  return true;
}

/**
 * `yiming convert`: an article (a file in Markdown or HTML) or a text in another script. Of an article only what a reader
 * sees is converted: front matter, links, code and attributes stay. Where the text or its map goes to a file, a line on standard error sums up the names. Gives the exit
 * code: 0, or 1 when something could not be read or written.
 *
 * @example 特朗普在里面 with `to: 'zh-Hant-TW'` is written as 川普在裡面.
 */
export async function convertCommand(
  command: ConvertCommand,
  glossary: Glossary | undefined,
  output: Output,
): Promise<0 | 1> {
  const { text, problem } = await readText(command.file);
  if (problem !== undefined) {
    output.say(`yiming: ${command.file === '-' ? 'standard input' : command.file} ${problem}`);
    return 1;
  }
  const { to, from, plain } = command;
  const conversion = await loadConversion();
  if (plain !== undefined) {
    // Line by line, as OpenCC's own command does: no phrase reaches over a line's end.
    const converted = text.replace(/[^\r\n]+/g, (line) => plainConvert(line, plain, conversion));
    return (await deliver(converted, command.output, output)) ? 0 : 1;
  }
  if (to === undefined) throw new TypeError('convert needs a target or a plain configuration');
  const options = { to, ...(from === undefined ? {} : { from }), names: glossary, conversion };
  const result = articleName.test(command.file)
    ? convertArticle(parseArticle(text, { fileName: command.file }), options)
    : convert(text, options);
  const wroteMap = command.map === undefined || (await save(command.map, mapJson(result), output));
  const wroteText = await deliver(result.text, command.output, output);
  if (!wroteMap || !wroteText) return 1;
  if (command.output !== undefined || command.map !== undefined) output.say(`yiming: ${summary(result)}`);
  return 0;
}

import { writeFile } from 'node:fs/promises';
import type { Glossary } from '@yiming/glossary';
import {
  type ChineseTag,
  type ConvertResult,
  convert,
  type OpenccConfig,
  plainConvert,
} from '@yiming/glossary/convert';
import type { Output } from './output.js';
import { readText } from './read-text.js';

/** What `yiming convert` is told. */
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

/** What happened to the names, in one line for people. */
function summary({ report }: ConvertResult): string {
  const { regional, characters, ambiguous, avoided } = report;
  const changed = [...new Set(regional.map(({ text, converted }) => `${text}→${converted}`))].slice(0, 8).join(' ');
  return [
    `${regional.length} names in the region's form${changed === '' ? '' : ` (${changed})`}`,
    `${characters.length} by their characters`,
    ...(ambiguous.length === 0 ? [] : [`${ambiguous.length} with readings that disagree`]),
    `${avoided.length} saved from damage`,
  ].join('; ');
}

function mapJson({ map, report }: ConvertResult): string {
  const names = [...report.regional, ...report.characters, ...report.ambiguous].map(
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

/** `yiming convert`: text from a file or standard input in another script. Gives the exit code. */
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
  let converted: string;
  let map = '';
  if (plain !== undefined) {
    // Line by line, as OpenCC's own command does: no phrase reaches over a line's end.
    converted = text.replace(/[^\r\n]+/g, (line) => plainConvert(line, plain));
  } else if (to !== undefined) {
    const result = convert(text, { to, ...(from === undefined ? {} : { from }), names: glossary });
    converted = result.text;
    map = mapJson(result);
    output.say(`yiming: ${summary(result)}`);
  } else throw new TypeError('convert needs a target or a plain configuration');

  const wroteMap = command.map === undefined || (await save(command.map, map, output));
  if (command.output === undefined) {
    await output.write(converted);
    return wroteMap ? 0 : 1;
  }
  const wrote = await save(command.output, converted, output);
  return wrote && wroteMap ? 0 : 1;
}

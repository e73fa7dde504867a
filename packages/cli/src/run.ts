import { createGlossary, type Glossary } from '@yiming/glossary';
import { loadBuiltin } from '@yiming/glossary/builtin';
import { type ChineseTag, type OpenccConfig, openccConfigs } from '@yiming/glossary/convert';
import { loadKnowledge } from '@yiming/glossary/knowledge';
import { convertCommand } from './convert-command.js';
import { namesCommand, namesFormats } from './names-command.js';
import type { Output } from './output.js';
import { parseCommand, parseFormats } from './parse-command.js';
import { choice, readArguments } from './read-arguments.js';
import { runGlossary } from './run-glossary.js';
import { sameFile } from './same-file.js';
import { suggestCommand, suggestFormats } from './suggest-command.js';
import { UsageError, usage } from './usage.js';

const tags: readonly ChineseTag[] = ['zh-Hans', 'zh-Hant', 'zh-Hant-TW', 'zh-Hant-HK'];

async function builtinGlossary(): Promise<Glossary> {
  return createGlossary([(await loadBuiltin()).layer]);
}

/** Files to read; without any, standard input when something is piped in. */
function inputs(files: readonly string[], command: string): readonly string[] {
  if (files.includes('')) throw new UsageError('a file name is empty; name a FILE, or - for standard input');
  if (files.filter((file) => file === '-').length > 1) throw new UsageError('standard input (-) can be read only once');
  if (files.length > 0) return files;
  if (process.stdin.isTTY === true) throw new UsageError(`${command} needs a FILE, or - for standard input`);
  return ['-'];
}

async function help(output: Output): Promise<0> {
  await output.write(usage);
  return 0;
}

async function runNames(args: readonly string[], output: Output): Promise<0 | 1> {
  const read = readArguments(args, { format: { type: 'string', short: 'f' } });
  if (read.help) return help(output);
  const files = inputs(read.files, 'names');
  const format = choice('--format', read.values['format'] ?? 'text', namesFormats);
  const { knowledge } = await loadKnowledge();
  return namesCommand(files, format, { glossary: await builtinGlossary(), knowledge }, output);
}

async function runParse(args: readonly string[], output: Output): Promise<0 | 1> {
  const read = readArguments(args, { format: { type: 'string', short: 'f' } });
  if (read.help) return help(output);
  const files = inputs(read.files, 'parse');
  return parseCommand(files, choice('--format', read.values['format'] ?? 'text', parseFormats), output);
}

const mostSuggested = 5;

async function runSuggest(args: readonly string[], output: Output): Promise<0 | 1> {
  const read = readArguments(args, {
    format: { type: 'string', short: 'f' },
    country: { type: 'string' },
    limit: { type: 'string' },
  });
  if (read.help) return help(output);
  const { values } = read;
  if (read.files.some((name) => name.trim() === ''))
    throw new UsageError('a name is empty; give a NAME such as 穆塔奇');
  if (read.files.filter((name) => name === '-').length > 1)
    throw new UsageError('standard input (-) can be read only once');
  if (read.files.length === 0 && process.stdin.isTTY === true)
    throw new UsageError('suggest needs a NAME, or - for standard input');
  const countries = (values['country'] ?? '').split(',').filter((code) => code !== '');
  const wrong = countries.find((code) => !/^[A-Z]{2}$/.test(code));
  if (wrong !== undefined)
    throw new UsageError(`--country cannot be "${wrong}"; give codes of ISO 3166-1 such as AF, or AF,PK`);
  const limit = Number(values['limit'] ?? mostSuggested);
  if (!/^[1-5]$/.test(values['limit'] ?? '5'))
    throw new UsageError(`--limit cannot be "${values['limit'] ?? ''}"; give a number from 1 to ${mostSuggested}`);
  const format = choice('--format', values['format'] ?? 'text', suggestFormats);
  const names = read.files.length === 0 ? ['-'] : read.files;
  return suggestCommand({ names, countries, limit, format }, (await loadKnowledge()).knowledge, output);
}

/** Holds that what is written goes to files of their own, neither to the input nor both to one. */
async function checkTargets(file: string, text: string | undefined, map: string | undefined): Promise<void> {
  if (text === '-') throw new UsageError('--output cannot be -; without it the text goes to standard output');
  if (map === '-') throw new UsageError('--map cannot be -; name a file');
  for (const [option, target] of [
    ['--output', text],
    ['--map', map],
  ] as const) {
    if (target === '') throw new UsageError(`${option} is an empty file name`);
    if (target !== undefined && (await sameFile(target, file)))
      throw new UsageError(`${target} is the input itself; name another file`);
  }
  if (text !== undefined && map !== undefined && (await sameFile(text, map)))
    throw new UsageError(`--output ${text} and --map ${map} are the same file; name two`);
}

async function runConvert(args: readonly string[], output: Output): Promise<0 | 1> {
  const read = readArguments(args, {
    to: { type: 'string' },
    from: { type: 'string' },
    plain: { type: 'string' },
    map: { type: 'string' },
    output: { type: 'string', short: 'o' },
  });
  if (read.help) return help(output);
  const { values } = read;
  const [file = '-', ...more] = inputs(read.files, 'convert');
  if (more.length > 0) throw new UsageError('convert takes one FILE at a time');
  const plain: OpenccConfig | undefined =
    values['plain'] === undefined ? undefined : choice('--plain', values['plain'], openccConfigs);
  const to = values['to'] === undefined ? undefined : choice('--to', values['to'], tags);
  const from = values['from'] === undefined ? undefined : choice('--from', values['from'], tags);
  if (plain === undefined && to === undefined)
    throw new UsageError(`convert needs --to ${tags.join('|')}, or --plain with an OpenCC configuration`);
  if (plain !== undefined && (to !== undefined || from !== undefined || values['map'] !== undefined)) {
    throw new UsageError('--plain is bare OpenCC: it goes without --to, --from and --map');
  }
  await checkTargets(file, values['output'], values['map']);
  const glossary = plain === undefined ? await builtinGlossary() : undefined;
  return convertCommand({ file, to, from, plain, map: values['map'], output: values['output'] }, glossary, output);
}

const commands: Readonly<Record<string, (args: readonly string[], output: Output) => Promise<0 | 1>>> = {
  parse: runParse,
  names: runNames,
  convert: runConvert,
  suggest: runSuggest,
  glossary: runGlossary,
};

/** What is wrong with a command line that begins with no command, and what would be right. */
function noCommand(args: readonly string[]): UsageError {
  const [first] = args;
  if (first === undefined) return new UsageError('which command? parse, names, convert, suggest or glossary');
  if (!first.startsWith('-'))
    return new UsageError(`there is no command "${first}"; there are parse, names, convert, suggest and glossary`);
  const at = args.findIndex((arg) => Object.hasOwn(commands, arg));
  const options = args.filter((_arg, index) => index !== at);
  return new UsageError(
    `the command comes first, then its options: yiming ${args[at] ?? 'parse|names|convert|suggest|glossary'} ${options.join(' ')}`,
  );
}

/**
 * Runs the command line `args` (without the program's name) and gives the exit code: 0 fine, 1 a file could not be read
 * or written, 2 wrong use, which is said on standard error.
 *
 * @example `run(['names', '新闻.md'], processOutput(), '1.0.0')` writes a table with a row `喀布尔  Kabul …` and gives 0.
 */
export async function run(args: readonly string[], output: Output, version: string): Promise<0 | 1 | 2> {
  const [command = '', ...rest] = args;
  try {
    if (command === '--version' || command === '-v') {
      await output.write(`${version}\n`);
      return 0;
    }
    if (command === '--help' || command === '-h' || command === 'help') return await help(output);
    const runCommand = Object.hasOwn(commands, command) ? commands[command] : undefined;
    if (runCommand === undefined) throw noCommand(args);
    return await runCommand(rest, output);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    output.say(`yiming: ${error.message}`);
    output.say('yiming --help shows how it is used');
    return 2;
  }
}

import { realpath } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { createGlossary, type Glossary } from '@yiming/glossary';
import { loadBuiltin } from '@yiming/glossary/builtin';
import { type ChineseTag, type OpenccConfig, openccConfigs } from '@yiming/glossary/convert';
import { convertCommand } from './convert-command.js';
import { namesCommand, namesFormats } from './names-command.js';
import type { Output } from './output.js';
import { parseCommand, parseFormats } from './parse-command.js';
import { UsageError, usage } from './usage.js';

const tags: readonly ChineseTag[] = ['zh-Hans', 'zh-Hant', 'zh-Hant-TW', 'zh-Hant-HK'];

/** The value when it is one of the choices; says what would be right when it is not. */
function choice<T extends string>(option: string, value: string, choices: readonly T[]): T {
  const found = choices.find((one) => one === value);
  if (found === undefined) throw new UsageError(`${option} cannot be "${value}"; choose ${choices.join(', ')}`);
  return found;
}

async function builtinGlossary(): Promise<Glossary> {
  return createGlossary([(await loadBuiltin()).layer]);
}

type Options = Readonly<Record<string, { readonly type: 'string' | 'boolean'; readonly short?: string }>>;

/** Options and files of one command; anything unknown is wrong use. */
function readArguments(
  args: readonly string[],
  options: Options,
): { readonly values: Readonly<Record<string, string>>; readonly files: readonly string[] } {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    const texts = Object.entries(values).flatMap(([key, value]) =>
      typeof value === 'string' ? [[key, value] as const] : [],
    );
    return { values: Object.fromEntries(texts), files: positionals };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** Files to read; without any, standard input when something is piped in. */
function inputs(files: readonly string[], command: string): readonly string[] {
  if (files.length > 0) return files;
  if (process.stdin.isTTY === true) throw new UsageError(`${command} needs a FILE, or - for standard input`);
  return ['-'];
}

async function runConvert(args: readonly string[], output: Output): Promise<0 | 1> {
  const { values, files } = readArguments(args, {
    to: { type: 'string' },
    from: { type: 'string' },
    plain: { type: 'string' },
    map: { type: 'string' },
    output: { type: 'string', short: 'o' },
  });
  const [file = '-', ...more] = inputs(files, 'convert');
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
  for (const target of [values['output'], values['map']]) {
    if (target !== undefined && file !== '-' && (await samePlace(target, file)))
      throw new UsageError(`${target} is the input itself; name another file`);
  }
  const glossary = plain === undefined ? await builtinGlossary() : undefined;
  return convertCommand({ file, to, from, plain, map: values['map'], output: values['output'] }, glossary, output);
}

async function samePlace(a: string, b: string): Promise<boolean> {
  const place = (path: string): Promise<string> => realpath(path).catch(() => path);
  return (await place(a)) === (await place(b));
}

/**
 * Runs the command line `args` (without the program's name) and gives the exit code: 0 fine, 1 a file could not be read,
 * 2 wrong use.
 */
export async function run(args: readonly string[], output: Output, version: string): Promise<0 | 1 | 2> {
  const [command, ...rest] = args;
  try {
    if (command === '--version' || command === '-v') {
      await output.write(`${version}\n`);
      return 0;
    }
    if (
      command === '--help' ||
      command === '-h' ||
      command === 'help' ||
      rest.includes('--help') ||
      rest.includes('-h')
    ) {
      await output.write(usage);
      return 0;
    }
    switch (command) {
      case 'parse':
      case 'names': {
        const { values, files } = readArguments(rest, { format: { type: 'string', short: 'f' } });
        const format = values['format'] ?? 'text';
        if (command === 'parse')
          return await parseCommand(inputs(files, command), choice('--format', format, parseFormats), output);
        return await namesCommand(
          inputs(files, command),
          choice('--format', format, namesFormats),
          await builtinGlossary(),
          output,
        );
      }
      case 'convert':
        return await runConvert(rest, output);
      case undefined:
        throw new UsageError('which command? parse, names or convert');
      default:
        throw new UsageError(`there is no command "${command}"; there are parse, names and convert`);
    }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    output.say(`yiming: ${error.message}\nyiming --help shows how it is used`);
    return 2;
  }
}

import { loadBuiltin } from '@yiming/glossary/builtin';
import { loadNameData } from '@yiming/glossary/name-data';
import { alignCommand, alignFormats } from './align-command.js';
import { lintCommand, lintFormats } from './lint-command.js';
import { type LookupCommand, lookupCommand, lookupFormats } from './lookup-command.js';
import type { Output } from './output.js';
import { choice, readArguments } from './read-arguments.js';
import { statsCommand, statsFormats } from './stats-command.js';
import { UsageError, usage } from './usage.js';

const mostFound = 1000;
const mostAligned = 9999;

/** The terms of a command line; without any, standard input when something is piped in. */
function termsOf(terms: readonly string[]): readonly string[] {
  if (terms.some((term) => term.trim() === '')) throw new UsageError('a term is empty; name a TERM such as 喀布尔');
  if (terms.filter((term) => term === '-').length > 1) throw new UsageError('standard input (-) can be read only once');
  if (terms.length > 0) return terms;
  if (process.stdin.isTTY === true) throw new UsageError('glossary lookup needs a TERM, or - for standard input');
  return ['-'];
}

function limitOf(value: string, most: number): number {
  const limit = Number(value);
  if (/^\d{1,4}$/.test(value) && limit >= 1 && limit <= most) return limit;
  throw new UsageError(`--limit cannot be "${value}"; give a number from 1 to ${most}`);
}

/** How terms are looked up, of the options `--prefix` and `--near`. */
function wayOf(flags: ReadonlySet<string>): LookupCommand['way'] {
  if (flags.has('prefix') && flags.has('near')) throw new UsageError('--prefix and --near are two ways; choose one');
  return flags.has('near') ? 'near' : flags.has('prefix') ? 'prefix' : 'exact';
}

function takesNothing(command: string, [first]: readonly string[]): void {
  if (first !== undefined) throw new UsageError(`glossary ${command} takes no file or term, such as "${first}"`);
}

/** Options of `lookup`, beside a command that has none of them. */
function refuse([wrong]: readonly string[]): void {
  if (wrong !== undefined) throw new UsageError(`--${wrong} goes with glossary lookup`);
}

/**
 * Runs `yiming glossary …` with the arguments behind it, `['lookup', '喀布尔']`, and gives the exit code; wrong use throws
 * a {@link UsageError}.
 */
export async function runGlossary(args: readonly string[], output: Output): Promise<0 | 1> {
  const read = readArguments(args, {
    format: { type: 'string', short: 'f' },
    prefix: { type: 'boolean' },
    near: { type: 'boolean' },
    limit: { type: 'string' },
  });
  if (read.help) {
    await output.write(usage);
    return 0;
  }
  const { values, flags } = read;
  const [command, ...rest] = read.files;
  switch (command) {
    case 'lookup': {
      const format = choice('--format', values['format'] ?? 'text', lookupFormats);
      const way = wayOf(flags);
      if (way === 'exact' && values['limit'] !== undefined)
        throw new UsageError('--limit goes with --prefix or --near; exact entries are all shown');
      const limit = limitOf(values['limit'] ?? '20', mostFound);
      const terms = termsOf(rest);
      return lookupCommand({ terms, way, limit, format }, [(await loadBuiltin()).layer], output);
    }
    case 'stats': {
      takesNothing('stats', rest);
      refuse([...flags, ...('limit' in values ? ['limit'] : [])]);
      const format = choice('--format', values['format'] ?? 'text', statsFormats);
      return statsCommand(format, [(await loadBuiltin()).layer], await loadNameData(), output);
    }
    case 'lint': {
      refuse([...flags, ...('limit' in values ? ['limit'] : [])]);
      const format = choice('--format', values['format'] ?? 'text', lintFormats);
      return lintCommand({ files: rest, format }, output);
    }
    case 'align': {
      takesNothing('align', rest);
      refuse([...flags]);
      const format = choice('--format', values['format'] ?? 'text', alignFormats);
      const limit = limitOf(values['limit'] ?? '100', mostAligned);
      return alignCommand({ limit, format }, [(await loadBuiltin()).layer], output);
    }
    case undefined:
      throw new UsageError('which command of the glossary? lookup, stats, lint or align');
    default:
      throw new UsageError(`there is no command "glossary ${command}"; there are lookup, stats, lint and align`);
  }
}

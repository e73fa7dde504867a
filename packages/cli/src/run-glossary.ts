import { loadBuiltin } from '@yiming/glossary/builtin';
import { type LookupCommand, lookupCommand, lookupFormats } from './lookup-command.js';
import type { Output } from './output.js';
import { choice, readArguments } from './read-arguments.js';
import { statsCommand, statsFormats } from './stats-command.js';
import { UsageError, usage } from './usage.js';

const mostFound = 1000;

/** The terms of a command line; without any, standard input when something is piped in. */
function termsOf(terms: readonly string[]): readonly string[] {
  if (terms.some((term) => term.trim() === '')) throw new UsageError('a term is empty; name a TERM such as 喀布尔');
  if (terms.filter((term) => term === '-').length > 1) throw new UsageError('standard input (-) can be read only once');
  if (terms.length > 0) return terms;
  if (process.stdin.isTTY === true) throw new UsageError('glossary lookup needs a TERM, or - for standard input');
  return ['-'];
}

function limitOf(value: string): number {
  const limit = Number(value);
  if (/^\d{1,4}$/.test(value) && limit >= 1 && limit <= mostFound) return limit;
  throw new UsageError(`--limit cannot be "${value}"; give a number from 1 to ${mostFound}`);
}

/** How terms are looked up, of the options `--prefix` and `--near`. */
function wayOf(flags: ReadonlySet<string>): LookupCommand['way'] {
  if (flags.has('prefix') && flags.has('near')) throw new UsageError('--prefix and --near are two ways; choose one');
  return flags.has('near') ? 'near' : flags.has('prefix') ? 'prefix' : 'exact';
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
      const limit = limitOf(values['limit'] ?? '20');
      const terms = termsOf(rest);
      return lookupCommand({ terms, way, limit, format }, [(await loadBuiltin()).layer], output);
    }
    case 'stats': {
      const [file] = rest;
      if (file !== undefined) throw new UsageError(`glossary stats takes no file or term, such as "${file}"`);
      const wrong = [...flags, ...('limit' in values ? ['limit'] : [])][0];
      if (wrong !== undefined) throw new UsageError(`--${wrong} goes with glossary lookup`);
      const format = choice('--format', values['format'] ?? 'text', statsFormats);
      return statsCommand(format, [(await loadBuiltin()).layer], output);
    }
    case undefined:
      throw new UsageError('which command of the glossary? lookup or stats');
    default:
      throw new UsageError(`there is no command "glossary ${command}"; there are lookup and stats`);
  }
}

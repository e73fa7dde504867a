import { parseArgs } from 'node:util';
import { UsageError } from './usage.js';

/** The value when it is one of the choices, as `jsonl` is; says what would be right when it is not. 喀布尔 is no format. */
export function choice<T extends string>(option: string, value: string, choices: readonly T[]): T {
  const found = choices.find((one) => one === value);
  if (found === undefined) throw new UsageError(`${option} cannot be "${value}"; choose ${choices.join(', ')}`);
  return found;
}

/** The options that a command knows, such as `{ format: { type: 'string', short: 'f' } }`. 喀布尔 is no option. */
export type Options = Readonly<Record<string, { readonly type: 'string' | 'boolean'; readonly short?: string }>>;

/** What a command line says: values of options, options without one, and files or terms (喀布尔); or that help is wanted. */
export type Arguments =
  | {
      readonly help: false;
      readonly values: Readonly<Record<string, string>>;
      readonly flags: ReadonlySet<string>;
      readonly files: readonly string[];
    }
  | { readonly help: true };

/**
 * Reads the options and files of one command, or that its help is wanted; anything unknown is wrong use.
 *
 * @example readArguments(['--near', '喀布'], { near: { type: 'boolean' } }) // flags: near; files: 喀布
 */
export function readArguments(args: readonly string[], options: Options): Arguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
      strict: true,
    });
    if (values['help'] === true) return { help: true };
    const texts = Object.entries(values).flatMap(([key, value]) =>
      typeof value === 'string' ? [[key, value] as const] : [],
    );
    const flags = new Set(Object.entries(values).flatMap(([key, value]) => (value === true ? [key] : [])));
    return { help: false, values: Object.fromEntries(texts), flags, files: positionals };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

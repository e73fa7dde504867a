import { readLayer } from '../compiled/layer-file.js';
import { TrieFormatError } from '../trie/index.js';
import { type BuiltinGlossary, parseBuiltin } from './builtin-glossary.js';

/** Where a platform finds the two forms of the built-in glossary. */
export interface BuiltinSource {
  /** The bytes of `builtin-glossary.bin`. */
  readonly compiled: () => Promise<Uint8Array>;
  /** The text of `builtin-glossary.json`, asked for only when the compiled form cannot be used. */
  readonly packed: () => Promise<string>;
}

/**
 * Opens the built-in glossary: the compiled form, which needs no parsing; or, when that is damaged or made by another
 * version, the texts of its files, with a problem `bad-compiled` that says so. Rejects when the platform cannot read what is asked for.
 *
 * @example
 * const { layer } = await openBuiltin({ compiled: () => readFile(binary), packed: () => readFile(json, 'utf8') });
 * createGlossary([layer]).lookup('索马里')[0]?.entry.en // 'Somalia'
 */
export async function openBuiltin({ compiled, packed }: BuiltinSource): Promise<BuiltinGlossary> {
  const bytes = await compiled();
  try {
    return { layer: readLayer(bytes), problems: [] };
  } catch (error) {
    if (!(error instanceof TrieFormatError)) throw error;
    const { layer, problems } = parseBuiltin(await packed());
    const message = `The compiled built-in glossary is not used (${error.code}): ${error.message}`;
    const problem = { code: 'bad-compiled', message, file: 'builtin-glossary.bin', start: 0, end: 0 };
    return { layer, problems: [problem, ...problems] };
  }
}

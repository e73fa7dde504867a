import type { GlossaryLayer, Reading } from '../glossary.js';
import { fold, foldCode } from '../match/fold.js';
import { buildTrie, type Trie } from '../trie/index.js';

/**
 * A layer made ready for searching: a trie over the surfaces of its entries, and the readings of each. Made once by
 * {@link compileLayer} or read from a file by {@link readLayer}, and then put together with others without building
 * anything anew.
 */
export interface CompiledLayer extends GlossaryLayer {
  readonly trie: Trie;
  /** The readings of the surface with this id in the trie, in the order of the layer, discouraged ones last. */
  readingsOf(id: number): readonly Reading[];
}

const isDiscouraged = ({ entry, rendering }: Reading): boolean =>
  [entry.status, rendering.status].some((status) => status === 'forbidden' || status === 'deprecated');

/** All renderings of a layer as readings, one for each entry and surface: of renderings that fold alike the first stands. */
function* readingsIn(layer: GlossaryLayer): Generator<Reading> {
  for (const entry of layer.entries) {
    const surfaces = new Set<string>();
    for (const rendering of entry.zh) {
      const surface = fold(rendering.text);
      if (surface === '' || surfaces.has(surface)) continue;
      surfaces.add(surface);
      yield { entry, rendering };
    }
  }
}

/**
 * Makes a layer ready for searching. A layer of a user's has it done in milliseconds, and is done again when it is edited,
 * while the built-in one stays as it is. Linear in the length of all renderings, apart from sorting them.
 *
 * @example
 * const user = compileLayer({ name: 'user', entries }); // 多哈 → Doha
 * user.readingsOf(keyId(user.trie, '多哈') ?? -1)[0]?.entry.en // 'Doha'
 */
export function compileLayer(layer: GlossaryLayer): CompiledLayer {
  const all = [...readingsIn(layer)];
  const ordered = [...all.filter((reading) => !isDiscouraged(reading)), ...all.filter(isDiscouraged)];
  const { trie, ids } = buildTrie(
    ordered.map(({ rendering }) => rendering.text),
    { fold: foldCode },
  );
  const readings: Reading[][] = Array.from({ length: trie.keyCount }, () => []);
  for (const [index, reading] of ordered.entries()) readings[ids[index] ?? -1]?.push(reading);
  return { name: layer.name, entries: layer.entries, trie, readingsOf: (id) => readings[id] ?? [] };
}

import { type CompiledLayer, compileLayer } from './compiled/compiled-layer.js';
import type { Glossary, GlossaryLayer, GlossaryMatch, Reading } from './glossary.js';
import { keyId, scanMany } from './trie/index.js';

const isCompiled = (layer: GlossaryLayer): layer is CompiledLayer => 'trie' in layer && 'readingsOf' in layer;

/**
 * Makes layers of entries searchable. The layers come in order of precedence. A span is chosen by length before layer,
 * so a user's 塔利班 never cuts 阿富汗塔利班; the readings of a span come by layer, and inside a layer in the order
 * given, forbidden and deprecated ones last: a user's deprecated 塔利班 still comes before the built-in one. No layers
 * give a glossary that finds nothing. A layer that is compiled already (`compileLayer`, `readLayer`) costs nothing, so
 * that an edited layer is put before the built-in one in milliseconds; the others are compiled here.
 *
 * @example
 * createGlossary([{ name: 'user', entries }]).findAll('馬里總統') // 0–2 with the readings of 马里
 */
export function createGlossary(layers: readonly GlossaryLayer[]): Glossary {
  const compiled = layers.map((layer) => (isCompiled(layer) ? layer : compileLayer(layer)));
  const tries = compiled.map(({ trie }) => trie);
  const readingsOf = (layer: number, id: number): readonly Reading[] => compiled[layer]?.readingsOf(id) ?? [];
  return {
    layers,
    findAll: (text) => {
      const found = scanMany(tries, text);
      const matches: GlossaryMatch[] = [];
      // Four numbers a match: start, end, id of the surface, layer; those of one span stand one after the other.
      for (let at = 0; at < found.length; ) {
        const start = found[at] ?? 0;
        const end = found[at + 1] ?? 0;
        let readings = readingsOf(found[at + 3] ?? 0, found[at + 2] ?? 0);
        for (at += 4; found[at] === start; at += 4)
          readings = [...readings, ...readingsOf(found[at + 3] ?? 0, found[at + 2] ?? 0)];
        matches.push({ start, end, readings });
      }
      return matches;
    },
    lookup: (surface) =>
      tries.flatMap((trie, layer) => {
        const id = keyId(trie, surface);
        return id === undefined ? [] : readingsOf(layer, id);
      }),
  };
}

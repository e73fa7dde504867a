import { type LookupHit, type Near, unwantedness } from './hit.js';
import { type KeyTable, sortedKeys } from './key-table.js';
import { buildNearIndex, type NearIndex } from './near-index.js';
import type { ReadSounds } from './sounds.js';

/** How many hits are wanted. */
export interface LimitOptions {
  /** @default 20 */
  readonly limit?: number;
}

/** How far a search for what is near may go. */
export interface NearOptions extends LimitOptions {
  /**
   * In edits. Large bounds give up the speed: every form is compared.
   * @default one for up to five characters, two for up to eight, then three; for a single character 0.75
   */
  readonly maxDistance?: number;
}

/** What is to be found, and how it is keyed. */
export interface FormIndexOptions<Hit> {
  /** The hits layer by layer, each in the order in which equal ones are given. */
  readonly layers: readonly (readonly Hit[])[];
  readonly keysOf: (form: string) => readonly string[];
  readonly readSounds?: ReadSounds;
}

/** The forms of one language: found exactly, by their beginning, and by what is near. Built at the first question. */
export interface FormIndex<Hit> {
  exact(text: string): readonly Hit[];
  complete(prefix: string, options?: LimitOptions): readonly Hit[];
  near(text: string, options?: NearOptions): readonly Near<Hit>[];
}

interface Tables<Hit> {
  readonly hits: readonly Hit[];
  /** The number of the layer of each hit. */
  readonly layerOf: readonly number[];
  readonly table: KeyTable;
  readonly keys: readonly string[];
  /** The places in `hits` of the forms with each key, in their order. */
  readonly placesOf: readonly (readonly number[])[];
  /** The place of each hit when all are sorted: wanted ones first, shorter first, then as given. */
  readonly rankOf: Uint32Array;
  readonly hitOfRank: readonly Hit[];
}

function buildTables<Hit extends LookupHit>({ layers, keysOf }: FormIndexOptions<Hit>): Tables<Hit> {
  const hits = layers.flat();
  const layerOf = layers.flatMap((layer, number) => layer.map(() => number));
  const byKey = new Map<string, number[]>();
  for (const [place, { form }] of hits.entries()) {
    for (const key of keysOf(form.text)) {
      const places = byKey.get(key);
      if (key === '') continue;
      if (places === undefined) byKey.set(key, [place]);
      else places.push(place);
    }
  }
  const keys = [...byKey.keys()];
  const sorting = hits.map((hit, place) => ({ place, unwanted: unwantedness(hit), length: hit.form.text.length }));
  sorting.sort((a, b) => a.unwanted - b.unwanted || a.length - b.length || a.place - b.place);
  const rankOf = new Uint32Array(hits.length);
  for (const [rank, { place }] of sorting.entries()) rankOf[place] = rank;
  const hitOfRank = sorting.flatMap(({ place }) => hits[place] ?? []);
  return { hits, layerOf, table: sortedKeys(keys), keys, placesOf: [...byKey.values()], rankOf, hitOfRank };
}

/** Calls `make` at the first call, and keeps what it gave. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const defaultDistance = (length: number): number => (length < 2 ? 0.75 : length <= 5 ? 1 : length <= 8 ? 2 : 3);

/** The limit asked for. @throws TypeError for what is no count. */
function checkedLimit(limit = 20): number {
  if (!Number.isInteger(limit) || limit < 0) throw new TypeError(`limit is a whole number from 0, not ${limit}`);
  return limit;
}

/**
 * An index of forms. Nothing is built before the first question, and the table for what is near not before the first such
 * question: for 100,000 forms about half a second each. An exact question is a binary search; a prefix costs as much as there are
 * forms that begin so; what is near costs a few milliseconds.
 *
 * @example formIndex({ layers, keysOf: (form) => [chineseKey(form)] }).complete('阿富') // 阿富汗, 阿富汗塔利班
 */
export function formIndex<Hit extends LookupHit>(options: FormIndexOptions<Hit>): FormIndex<Hit> {
  const { keysOf, readSounds } = options;
  const tables = once(() => buildTables(options));
  const nearIndex: () => NearIndex = once(() => buildNearIndex(tables().keys, readSounds));

  return {
    exact: (text) => {
      const { hits, layerOf, table, placesOf } = tables();
      const written = text.trim();
      const ids = keysOf(text).flatMap((key) => table.idOf(key) ?? []);
      const found = [...new Set(ids.flatMap((id) => placesOf[id] ?? []))].flatMap((place) => {
        const hit = hits[place];
        if (hit === undefined) return [];
        const isExact = hit.form.text === written;
        return { place, layer: layerOf[place] ?? 0, isExact, hit: isExact ? { ...hit, match: 'exact' as const } : hit };
      });
      found.sort((a, b) => a.layer - b.layer || Number(b.isExact) - Number(a.isExact) || a.place - b.place);
      // Of several forms of an entry that fold alike, the one that was asked for stands, or else the first.
      const entries = new Set<unknown>();
      return found.map(({ hit }) => hit).filter(({ entry }) => !entries.has(entry) && entries.add(entry));
    },
    complete: (prefix, { limit } = {}) => {
      const wanted = checkedLimit(limit);
      const { table, placesOf, rankOf, hitOfRank } = tables();
      const starts = keysOf(prefix);
      const ranks = starts.flatMap((start) =>
        start === ''
          ? []
          : Array.from(table.idsWithPrefix(start)).flatMap((id) =>
              (placesOf[id] ?? []).map((place) => rankOf[place] ?? 0),
            ),
      );
      const found: Hit[] = [];
      const seen = new Map<unknown, Set<string>>();
      for (const rank of Uint32Array.from(ranks).sort()) {
        if (found.length >= wanted) break;
        const hit = hitOfRank[rank];
        if (hit === undefined) continue;
        const formKeys = keysOf(hit.form.text);
        const key = formKeys.at(-1) ?? '';
        // Where both have an article it is no letter of the name: “the T” begins no “The Hague”.
        if (starts.length > 1 && formKeys.length > 1 && formKeys[0]?.startsWith(starts[0] ?? '') !== true) continue;
        const known = seen.get(hit.entry);
        if (known?.has(key)) continue;
        if (known === undefined) seen.set(hit.entry, new Set([key]));
        else known.add(key);
        found.push({ ...hit, match: 'prefix' });
      }
      return found;
    },
    near: (text, { limit, maxDistance } = {}) => {
      const wanted = checkedLimit(limit);
      const key = keysOf(text).at(-1) ?? '';
      if (key === '') return [];
      const length = [...key].length;
      const { hits, keys, placesOf, rankOf } = tables();
      const found = nearIndex().search(key, maxDistance ?? defaultDistance(length));
      const candidates = found.flatMap(({ id, distance }) => {
        const longer = Math.max(length, [...(keys[id] ?? '')].length);
        return (placesOf[id] ?? []).map((place) => ({ place, distance, score: 1 - distance / longer }));
      });
      const rank = (place: number): number => rankOf[place] ?? 0;
      candidates.sort((a, b) => a.distance - b.distance || rank(a.place) - rank(b.place));
      const entries = new Set<unknown>();
      const nearest: Near<Hit>[] = [];
      for (const { place, distance, score } of candidates) {
        const hit = hits[place];
        if (nearest.length >= wanted) break;
        if (hit === undefined || entries.has(hit.entry)) continue;
        entries.add(hit.entry);
        const found: Hit = { ...hit, match: 'near' };
        nearest.push({ ...found, distance, score });
      }
      return nearest;
    },
  };
}

import type { Entry } from '../entry/entry.js';
import type { Reading } from '../glossary.js';
import {
  packSections,
  type ReadOptions,
  type Section,
  TrieFormatError,
  trieFromSections,
  trieSections,
  unpackSections,
} from '../trie/index.js';
import type { CompiledLayer } from './compiled-layer.js';
import { type EntryTable, readEntry, writeEntry } from './entry-record.js';

/** What this file needs of every platform's text coders; declared here because the library knows no platform. */
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}
declare class TextDecoder {
  constructor(label: string, options: { readonly fatal: boolean });
  decode(bytes: Uint8Array): string;
}

const bytesOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

/**
 * A compiled layer as one file, versioned and checksummed: the tables of the trie; `name`; `tables`, which the entries are
 * from; `records`, an entry each (see `entry-record.ts`), one after the other, and `recordEnds`, where each ends;
 * `readings`, for every surface pairs of an entry and which of its renderings it is, and `readingEnds`, where those of each
 * surface end. The same layer gives the same bytes.
 *
 * @example readLayer(writeLayer(compileLayer({ name: 'user', entries }))) // answers as the layer itself
 */
export function writeLayer(layer: CompiledLayer): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const places = new Map(layer.entries.map((entry, index): readonly [Entry, number] => [entry, index]));
  const tables = new Map<string, number>();
  const tableOf = ({ origin: { layer: of, file } }: Entry): number => {
    const key = JSON.stringify([of, file] satisfies EntryTable);
    const number = tables.get(key) ?? tables.size;
    tables.set(key, number);
    return number;
  };
  const entryBytes = layer.entries.map((entry) => encoder.encode(writeEntry(entry, tableOf(entry))));
  const entries = new Uint8Array(entryBytes.reduce((sum, bytes) => sum + bytes.length, 0));
  const entryEnds = new Uint32Array(entryBytes.length);
  let end = 0;
  for (const [index, bytes] of entryBytes.entries()) {
    entries.set(bytes, end);
    end += bytes.length;
    entryEnds[index] = end;
  }
  const readings: number[] = [];
  const readingEnds = new Uint32Array(layer.trie.keyCount);
  for (let id = 0; id < layer.trie.keyCount; id += 1) {
    for (const { entry, rendering } of layer.readingsOf(id))
      readings.push(places.get(entry) ?? 0, entry.zh.indexOf(rendering));
    readingEnds[id] = readings.length;
  }
  const own: readonly Section[] = [
    { name: 'name', bytes: encoder.encode(layer.name) },
    { name: 'tables', bytes: encoder.encode(`[${[...tables.keys()].join()}]`) },
    { name: 'records', bytes: entries },
    { name: 'recordEnds', bytes: bytesOf(entryEnds) },
    { name: 'readings', bytes: bytesOf(Uint32Array.from(readings)) },
    { name: 'readingEnds', bytes: bytesOf(readingEnds) },
  ];
  return packSections([...trieSections(layer.trie, 'surfaces.'), ...own]);
}

const broken = (what: string): TrieFormatError => new TrieFormatError('structure', what);

/** The tables in a piece of JSON that {@link writeLayer} wrote. */
function parseTables(json: string): readonly EntryTable[] {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    value = undefined;
  }
  if (!Array.isArray(value) || !value.every(Array.isArray)) throw broken('the list of tables is none');
  // What stands here was written from tables, and the checksum of the file says that it is unchanged.
  return value as unknown as readonly EntryTable[];
}

/**
 * The layer in a file that {@link writeLayer} made. The tables are views into `bytes`, which must stay unchanged; an
 * entry is read when it is first asked for, so that loading costs the checksum alone.
 * @throws TrieFormatError when the bytes are not such a file: see its `code`.
 *
 * @example createGlossary([readLayer(bytes)]).lookup('多哈')[0]?.entry.en // 'Doha'
 */
export function readLayer(bytes: Uint8Array, options: ReadOptions = {}): CompiledLayer {
  const sections = unpackSections(bytes, options);
  const section = (name: string): Uint8Array => {
    const found = sections.get(name);
    if (found === undefined) throw broken(`the section "${name}" is missing`);
    return found;
  };
  const words = (name: string): Uint32Array => {
    const { buffer, byteOffset, byteLength } = section(name);
    if (byteLength % 4 !== 0) throw broken(`the section "${name}" has ${byteLength} bytes, no multiple of 4`);
    return new Uint32Array(buffer, byteOffset, byteLength / 4);
  };
  const trie = trieFromSections(sections, 'surfaces.');
  const entryBytes = section('records');
  const entryEnds = words('recordEnds');
  const readings = words('readings');
  const readingEnds = words('readingEnds');
  const lastEntry = entryEnds[entryEnds.length - 1] ?? 0;
  const lastReading = readingEnds[readingEnds.length - 1] ?? 0;
  if (readingEnds.length !== trie.keyCount || lastEntry !== entryBytes.length || lastReading !== readings.length) {
    throw broken('the entries and the surfaces do not fit together');
  }

  const decoder = new TextDecoder('utf-8', { fatal: true });
  const tables = parseTables(decoder.decode(section('tables')));
  const known: Entry[] = [];
  const entryAt = (index: number): Entry | undefined => {
    const kept = known[index];
    if (kept !== undefined || index >= entryEnds.length) return kept;
    const json = decoder.decode(entryBytes.subarray(entryEnds[index - 1] ?? 0, entryEnds[index]));
    const entry = readEntry(json, tables);
    if (entry === undefined) throw broken('an entry is not one');
    known[index] = entry;
    return entry;
  };
  let all: readonly Entry[] | undefined;
  const readingsById: (readonly Reading[])[] = [];
  const readReadings = (id: number): readonly Reading[] => {
    const found: Reading[] = [];
    for (let at = readingEnds[id - 1] ?? 0; at < (readingEnds[id] ?? 0); at += 2) {
      const entry = entryAt(readings[at] ?? 0);
      const rendering = entry?.zh[readings[at + 1] ?? 0];
      if (entry !== undefined && rendering !== undefined) found.push({ entry, rendering });
    }
    return found;
  };
  return {
    name: decoder.decode(section('name')),
    get entries() {
      all ??= Array.from(entryEnds, (_, index) => entryAt(index)).filter((entry) => entry !== undefined);
      return all;
    },
    trie,
    readingsOf: (id) => {
      readingsById[id] ??= readReadings(id);
      return readingsById[id] ?? [];
    },
  };
}

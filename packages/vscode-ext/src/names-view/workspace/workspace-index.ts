import type { EntryType } from '@yiming/glossary';
import type { MentionStatus } from '@yiming/language-service';

/**
 * Where a name stands in a file: `start`–`end` in UTF-16 code units, end exclusive, into its text without a byte order mark;
 * `line` from 0, and `character` in that line.
 */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly character: number;
}

/** A thing that a file names. */
export interface IndexedName {
  /** What makes names the same thing, in one file and across files: `thingKey` of the language service. */
  readonly key: string;
  /** The name as the file first writes it. */
  readonly text: string;
  /** Empty where nothing is known. */
  readonly english: string;
  readonly status: MentionStatus;
  readonly type: EntryType;
  readonly count: number;
  /** The first few places, in order; never empty. */
  readonly places: readonly [Place, ...Place[]];
}

/** A thing in one file. */
export interface NameInFile {
  /** The file's address. */
  readonly uri: string;
  readonly name: IndexedName;
}

/** A thing in all files that name it. */
export interface Entity extends Pick<IndexedName, 'key' | 'text' | 'english' | 'status' | 'type'> {
  /** Mentions in all files. */
  readonly count: number;
  /** How many files name it. */
  readonly files: number;
}

/** The names of many files, small enough to be kept: neither texts nor analyses. */
export interface WorkspaceIndex {
  /** Sets the names of a file, whatever it had before. */
  addFile(uri: string, names: readonly IndexedName[]): void;
  removeFile(uri: string): void;
  /**
   * The things that most files name, by number of files, then of mentions; `more` says how many there are beyond `most`.
   * Linear, and n log n in those that it gives.
   */
  entities(most: number): { readonly entities: readonly Entity[]; readonly more: number };
  /**
   * Things whose names hold all words of a text, whatever their case, one for each file, those first that begin with the
   * text; no more than `most`. An empty text finds nothing. Linear in the number of things.
   */
  findSymbols(query: string, most: number): readonly NameInFile[];
  /** The files that name a thing, those with most mentions first. n log n in them. */
  filesOf(key: string): readonly NameInFile[];
  /** Whether a file was read, be it without any name. */
  has(uri: string): boolean;
  /** The addresses of all files. */
  readonly files: Iterable<string>;
  /** The number of files. */
  readonly size: number;
}

/** What is kept of a thing. An array and no map, as most things stand in one file. */
interface Thing {
  readonly key: string;
  readonly files: NameInFile[];
  count: number;
}

const surest: readonly MentionStatus[] = ['known', 'learned', 'derived', 'guess', 'unknown'];

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The thing as a whole: said as the file says it that is surest, and names it most. Linear in its files. */
function toEntity({ key, files, count }: Thing): Entity | undefined {
  let best: IndexedName | undefined;
  let sureness = surest.length;
  for (const { name } of files) {
    const own = surest.indexOf(name.status);
    if (own > sureness || (own === sureness && best !== undefined && name.count <= best.count)) continue;
    best = name;
    sureness = own;
  }
  if (best === undefined) return undefined;
  const { text, english, status, type } = best;
  return { key, text, english, status, type, count, files: files.length };
}

/** A name with the strings of one that is kept already, where they are equal: Kabul stands in every second file. */
function shared(name: IndexedName, kept: IndexedName | undefined): IndexedName {
  const { status, type, count, places } = name;
  const key = kept?.key ?? name.key;
  const text = kept?.text === name.text ? kept.text : name.text;
  const english = kept?.english === name.english ? kept.english : name.english;
  // Field by field: there are hundreds of thousands, and a spread copy takes twice the memory.
  return { key, text, english, status, type, count, places };
}

/** Tells how well a name fits a text: 0 as a whole, 1 by its beginning, 2 by all words somewhere; `undefined` not at all. */
function ranking(query: string): (name: IndexedName) => 0 | 1 | 2 | undefined {
  const wanted = query.toLowerCase();
  const words = wanted.split(/\s/).filter((word) => word !== '');
  return ({ text, english }) => {
    const names = [text.toLowerCase(), english.toLowerCase()];
    if (!words.every((word) => names.some((name) => name.includes(word)))) return undefined;
    if (names.includes(wanted)) return 0;
    return names.some((name) => name.startsWith(wanted)) ? 1 : 2;
  };
}

/** The things of the most files, without sorting all: most of ten thousands stand in one file only. */
function mostNamed(things: Iterable<Thing>, most: number): readonly Thing[] {
  const byFiles = new Map<number, Thing[]>();
  for (const thing of things) {
    const same = byFiles.get(thing.files.length);
    if (same === undefined) byFiles.set(thing.files.length, [thing]);
    else same.push(thing);
  }
  const found: Thing[] = [];
  for (const size of [...byFiles.keys()].sort((a, b) => b - a)) {
    if (found.length >= most) break;
    const same = byFiles.get(size) ?? [];
    found.push(...same.sort((a, b) => b.count - a.count || byCodeUnits(a.key, b.key)).slice(0, most));
  }
  return found.slice(0, most);
}

/**
 * Makes an empty index of the names of many files.
 *
 * @example Two files that name 喀布尔 give one entity with two files, whatever else they call it.
 */
export function createWorkspaceIndex(): WorkspaceIndex {
  const files = new Map<string, readonly IndexedName[]>();
  const things = new Map<string, Thing>();

  function removeFile(uri: string): void {
    for (const { key, count } of files.get(uri) ?? []) {
      const thing = things.get(key);
      if (thing === undefined) continue;
      thing.files.splice(
        thing.files.findIndex((file) => file.uri === uri),
        1,
      );
      thing.count -= count;
      if (thing.files.length === 0) things.delete(key);
    }
    files.delete(uri);
  }

  return {
    addFile(uri, names) {
      removeFile(uri);
      const own = names.map((name) => {
        const thing = things.get(name.key);
        const kept = shared(name, thing?.files[0]?.name);
        if (thing === undefined)
          things.set(kept.key, { key: kept.key, files: [{ uri, name: kept }], count: kept.count });
        else {
          thing.files.push({ uri, name: kept });
          thing.count += kept.count;
        }
        return kept;
      });
      files.set(uri, own);
    },
    removeFile,
    entities(most) {
      const entities = mostNamed(things.values(), most).flatMap((thing) => toEntity(thing) ?? []);
      return { entities, more: things.size - entities.length };
    },
    findSymbols(query, most) {
      const wanted = query.trim();
      if (wanted === '') return [];
      const rankOf = ranking(wanted);
      const found: { readonly thing: Thing; readonly rank: number }[] = [];
      for (const thing of things.values()) {
        let best = 3;
        let tested: IndexedName | undefined;
        for (const { name } of thing.files) {
          // Most files call it the same.
          if (name.text === tested?.text && name.english === tested.english) continue;
          tested = name;
          best = Math.min(best, rankOf(name) ?? 3);
        }
        if (best < 3) found.push({ thing, rank: best });
      }
      found.sort((a, b) => a.rank - b.rank || b.thing.files.length - a.thing.files.length);
      const symbols: NameInFile[] = [];
      for (const { thing } of found) {
        symbols.push(...thing.files.slice(0, most - symbols.length));
        if (symbols.length >= most) break;
      }
      return symbols;
    },
    filesOf: (key) =>
      [...(things.get(key)?.files ?? [])].sort((a, b) => b.name.count - a.name.count || byCodeUnits(a.uri, b.uri)),
    has: (uri) => files.has(uri),
    get files() {
      return files.keys();
    },
    get size() {
      return files.size;
    },
  };
}

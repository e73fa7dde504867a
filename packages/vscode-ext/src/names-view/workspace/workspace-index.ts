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
  clear(): void;
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

/** What is kept of a thing. */
interface Thing {
  readonly files: Map<string, IndexedName>;
  count: number;
  /** Every way of writing it and every English, each once, in small letters, each on its line. */
  searched: string | undefined;
}

const surest: readonly MentionStatus[] = ['known', 'learned', 'derived', 'guess', 'unknown'];

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The thing as a whole: said as the file says it that is surest, and names it most. Linear in its files. */
function toEntity(key: string, { files, count }: Thing): Entity | undefined {
  let best: IndexedName | undefined;
  let sureness = surest.length;
  for (const name of files.values()) {
    const own = surest.indexOf(name.status);
    if (own > sureness || (own === sureness && best !== undefined && name.count <= best.count)) continue;
    best = name;
    sureness = own;
  }
  if (best === undefined) return undefined;
  const { text, english, status, type } = best;
  return { key, text, english, status, type, count, files: files.size };
}

function searchedOf({ files }: Thing): string {
  const parts = new Set<string>();
  for (const { text, english } of files.values()) parts.add(text.toLowerCase()).add(english.toLowerCase());
  return `\n${[...parts].join('\n')}\n`;
}

/** The things of the most files, without sorting all: most of ten thousands stand in one file only. */
function mostNamed(things: ReadonlyMap<string, Thing>, most: number): readonly (readonly [string, Thing])[] {
  const byFiles = new Map<number, (readonly [string, Thing])[]>();
  for (const pair of things) {
    const [, { files }] = pair;
    const same = byFiles.get(files.size);
    if (same === undefined) byFiles.set(files.size, [pair]);
    else same.push(pair);
  }
  const found: (readonly [string, Thing])[] = [];
  for (const size of [...byFiles.keys()].sort((a, b) => b - a)) {
    if (found.length >= most) break;
    const same = byFiles.get(size) ?? [];
    found.push(...same.sort(([a, one], [b, other]) => other.count - one.count || byCodeUnits(a, b)).slice(0, most));
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
      thing.files.delete(uri);
      thing.count -= count;
      thing.searched = undefined;
      if (thing.files.size === 0) things.delete(key);
    }
    files.delete(uri);
  }

  return {
    addFile(uri, names) {
      removeFile(uri);
      files.set(uri, names);
      for (const name of names) {
        const thing = things.get(name.key) ?? { files: new Map(), count: 0, searched: undefined };
        things.set(name.key, thing);
        thing.files.set(uri, name);
        thing.count += name.count;
        thing.searched = undefined;
      }
    },
    removeFile,
    clear() {
      files.clear();
      things.clear();
    },
    entities(most) {
      const entities = mostNamed(things, most).flatMap(([key, thing]) => toEntity(key, thing) ?? []);
      return { entities, more: things.size - entities.length };
    },
    findSymbols(query, most) {
      const wanted = query.trim().toLowerCase();
      if (wanted === '') return [];
      const words = wanted.split(/\s+/);
      const found: { readonly thing: Thing; readonly rank: number }[] = [];
      for (const thing of things.values()) {
        thing.searched ??= searchedOf(thing);
        const { searched } = thing;
        if (!words.every((word) => searched.includes(word))) continue;
        const rank = searched.includes(`\n${wanted}\n`) ? 0 : searched.includes(`\n${wanted}`) ? 1 : 2;
        found.push({ thing, rank });
      }
      found.sort((a, b) => a.rank - b.rank || b.thing.files.size - a.thing.files.size);
      const symbols: NameInFile[] = [];
      for (const { thing } of found) {
        for (const [uri, name] of thing.files) {
          if (symbols.length >= most) return symbols;
          symbols.push({ uri, name });
        }
      }
      return symbols;
    },
    filesOf: (key) =>
      [...(things.get(key)?.files ?? [])]
        .map(([uri, name]) => ({ uri, name }))
        .sort((a, b) => b.name.count - a.name.count || byCodeUnits(a.uri, b.uri)),
    has: (uri) => files.has(uri),
    get files() {
      return files.keys();
    },
    get size() {
      return files.size;
    },
  };
}

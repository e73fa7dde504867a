import { CancellationTokenSource, type Disposable, type Event, EventEmitter, type Uri } from 'vscode';
import type { Services } from '../../services.js';
import { readSettings } from '../../settings.js';
import { findArticleFiles, mostFiles, readArticleFile } from './article-files.js';
import { indexArticle } from './index-article.js';
import type { IndexedName, WorkspaceIndex } from './workspace-index.js';

/** How far the reading of the workspace is. */
export interface ReadingState {
  /** `stopped`: somebody stopped it; what was read stays. `failed`: the files could not be listed. */
  readonly kind: 'not-begun' | 'finding' | 'reading' | 'done' | 'stopped' | 'failed';
  /** Files read so far, of how many; of one reading. */
  readonly read: number;
  readonly of: number;
  /** There may be more files than are read at all. */
  readonly isCut: boolean;
}

/** Reads the articles of the workspace into an index, in the background. */
export interface WorkspaceReader extends Disposable {
  readonly state: ReadingState;
  /** Whether all files are being looked for or read, which people see and can stop; not so for one that changed. */
  readonly isBusy: boolean;
  /** Finds files and reads those that are new; with `again` all of them. */
  find(again: 'again' | 'new'): void;
  /** Reads files again that changed, or that appeared where they are known already. */
  read(files: Iterable<Uri>): void;
  /** Forgets files that are gone. */
  forget(isGone: (uri: string) => boolean): void;
  /** Stops; what was read stays. */
  stop(): void;
  /** The state or the index changed; told now and then while files are read. */
  readonly onDidChange: Event<void>;
  /** Resolves once nothing is read. */
  whenIdle(): Promise<void>;
}

/** While files are read, what was found is shown at most this often, in milliseconds. */
const showEvery = 1_000;

/** Work of this many milliseconds is followed by a gap, as is each file. */
const atOnce = 10;

/** The least and the longest gap, in milliseconds; else it is as long as the work before it. */
const gap = { least: 4, longest: 250 };

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Makes a reader; nothing is read yet. One file is read at a time, in steps with gaps of the same length, so that whoever
 * types or points at a name is answered between them. What cannot be read is passed over and counted in the log.
 */
export function createWorkspaceReader(
  { assets, glossaries, log }: Pick<Services, 'assets' | 'glossaries' | 'log'>,
  index: WorkspaceIndex,
): WorkspaceReader {
  const changed = new EventEmitter<void>();
  const queue = new Map<string, Uri>();
  let finding: 'again' | 'new' | undefined;
  let kind: ReadingState['kind'] = 'not-begun';
  let counts = { read: 0, of: 0, passedOver: 0 };
  let isCut = false;
  let current: string | undefined;
  let running: Promise<void> | undefined;
  let source = new CancellationTokenSource();
  let lastShown = 0;

  /** Whether the file that is read was forgotten, or everything stopped, since its reading began. */
  const isCurrent = (key: string): boolean => current === key && !source.token.isCancellationRequested;

  async function namesIn(uri: Uri, key: string): Promise<readonly IndexedName[] | undefined> {
    const text = await readArticleFile(uri);
    if (text === undefined) return undefined;
    const [glossary, knowledge] = await Promise.all([glossaries.glossaryFor(uri), assets.knowledge()]);
    const { strictness } = readSettings(uri);
    const resources = { glossary, strictness, ...(knowledge === undefined ? {} : { knowledge }) };
    const steps = indexArticle(text, uri.path, resources);
    let rested = performance.now();
    while (isCurrent(key)) {
      const step = steps.next();
      const worked = performance.now() - rested;
      if (step.done === true || worked > atOnce) {
        await wait(Math.min(gap.longest, Math.max(gap.least, worked)));
        rested = performance.now();
      }
      if (step.done === true) return step.value;
    }
    return undefined;
  }

  async function readNext(uri: Uri): Promise<void> {
    const key = uri.toString();
    current = key;
    try {
      const names = await namesIn(uri, key);
      if (!isCurrent(key)) return;
      if (names === undefined) {
        index.removeFile(key);
        counts.passedOver += 1;
      } else index.addFile(key, names);
    } catch (error) {
      counts.passedOver += 1;
      log.debug(`${uri.path}: ${String(error)}`);
    } finally {
      // A file that changed meanwhile is none of those that were counted.
      if (kind === 'reading') counts.read += 1;
      current = undefined;
    }
  }

  async function findFiles(which: 'again' | 'new'): Promise<void> {
    const isMore = which === 'new' && queue.size > 0;
    kind = 'finding';
    // Files that came while others are read are more of the same reading.
    if (!isMore) counts = { read: 0, of: 0, passedOver: 0 };
    changed.fire();
    const files = await findArticleFiles(source.token);
    if (source.token.isCancellationRequested) return;
    isCut = files.length >= mostFiles;
    const found = new Map(files.map((uri) => [uri.toString(), uri]));
    forget((uri) => !found.has(uri));
    const known = new Set(index.files);
    for (const [key, uri] of found) if (which === 'again' || !known.has(key)) queue.set(key, uri);
    kind = 'reading';
    counts.of = counts.read + queue.size;
    changed.fire();
  }

  async function run(): Promise<void> {
    const started = performance.now();
    try {
      for (;;) {
        if (source.token.isCancellationRequested) return;
        if (finding !== undefined) {
          const which = finding;
          finding = undefined;
          await findFiles(which);
          continue;
        }
        const [next] = queue;
        if (next === undefined) break;
        const [key, uri] = next;
        queue.delete(key);
        await readNext(uri);
        if (performance.now() - lastShown > showEvery) {
          lastShown = performance.now();
          changed.fire();
        }
      }
      if (kind === 'reading') {
        kind = 'done';
        log.info(
          `names of the workspace: ${counts.read - counts.passedOver} files in ${(performance.now() - started).toFixed(0)} ms, ${counts.passedOver} passed over`,
        );
      }
    } catch (error) {
      kind = 'failed';
      queue.clear();
      log.error(error instanceof Error ? error : String(error));
    }
  }

  function begin(): void {
    if (running !== undefined) return;
    source = new CancellationTokenSource();
    running = run().finally(() => {
      running = undefined;
      source.dispose();
      changed.fire();
      // What was asked for while the last file ended.
      if (finding !== undefined || queue.size > 0) begin();
    });
  }

  function forget(isGone: (uri: string) => boolean): void {
    const known = [...index.files, ...queue.keys(), ...(current === undefined ? [] : [current])];
    let any = false;
    for (const uri of known) {
      if (!isGone(uri)) continue;
      any = true;
      index.removeFile(uri);
      queue.delete(uri);
      if (current === uri) current = undefined;
    }
    if (any && running === undefined) changed.fire();
  }

  const isBusy = (): boolean => kind === 'finding' || kind === 'reading';

  return {
    get state() {
      return { kind, read: Math.min(counts.read, counts.of), of: counts.of, isCut };
    },
    get isBusy() {
      return isBusy();
    },
    find(which) {
      finding = which === 'again' || finding === 'again' ? 'again' : 'new';
      if (!isBusy()) kind = 'finding';
      begin();
    },
    read(files) {
      for (const uri of files) queue.set(uri.toString(), uri);
      if (queue.size > 0) begin();
    },
    forget,
    stop() {
      if (!isBusy()) return;
      source.cancel();
      finding = undefined;
      queue.clear();
      kind = 'stopped';
      changed.fire();
    },
    onDidChange: changed.event,
    async whenIdle() {
      while (running !== undefined) await running;
    },
    dispose() {
      finding = undefined;
      queue.clear();
      source.cancel();
      changed.dispose();
    },
  };
}

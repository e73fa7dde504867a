import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EventEmitter, Uri, workspace } from 'vscode';
import type { Services } from '../../services.js';
import { type ArticleWatch, watchArticles } from './watch-articles.js';
import { createWorkspaceIndex, type WorkspaceIndex } from './workspace-index.js';
import type { ReadingState, WorkspaceReader } from './workspace-reader.js';

const file = (name: string): Uri => Uri.file(`/news/${name}`);

let index: WorkspaceIndex;
let watch: ArticleWatch;
let glossaries: EventEmitter<void>;
let done: string[];
let kind: ReadingState['kind'];
let isSeen: boolean;
let happen: (what: 'changed' | 'created' | 'deleted', uri: Uri) => void;

beforeEach(() => {
  vi.useFakeTimers();
  index = createWorkspaceIndex();
  for (let number = 0; number < 50; number += 1) index.addFile(file(`${number}.md`).toString(), []);
  glossaries = new EventEmitter();
  done = [];
  kind = 'done';
  isSeen = true;
  const changed = new EventEmitter<Uri>();
  const created = new EventEmitter<Uri>();
  const deleted = new EventEmitter<Uri>();
  happen = (what, uri) => ({ changed, created, deleted })[what].fire(uri);
  const none = () => ({ dispose: () => undefined });
  Object.assign(workspace, {
    createFileSystemWatcher: (pattern: string, noCreate: boolean, noChange: boolean, noDelete: boolean) => ({
      onDidCreate: noCreate
        ? none
        : (listener: (uri: Uri) => void) =>
            created.event((uri) => (pattern === '**' || uri.path.endsWith('.md')) && listener(uri)),
      onDidChange: noChange ? none : changed.event,
      onDidDelete: noDelete ? none : deleted.event,
      dispose: () => undefined,
    }),
    onDidChangeWorkspaceFolders: none,
    onDidChangeConfiguration: none,
  });
  const reader = {
    get state() {
      return { kind, read: 0, of: 0, isCut: false };
    },
    find: (which: string) => done.push(`find ${which}`),
    read: (files: Iterable<Uri>) => done.push(`read ${[...files].map(({ path }) => path.slice(6)).join(' ')}`.trim()),
    forget: (isGone: (uri: string) => boolean) =>
      done.push(
        `forget ${[...index.files]
          .filter(isGone)
          .map((uri) => Uri.parse(uri).path.slice(6))
          .join(' ')}`.trim(),
      ),
  };
  const services = { glossaries: { onDidChange: glossaries.event } } as unknown as Services; // what is used of them
  watch = watchArticles(services, { reader: reader as unknown as WorkspaceReader, index, isSeen: () => isSeen });
});

afterEach(() => {
  watch.dispose();
  vi.useRealTimers();
});

/** What was done after the pauses, readings of nothing left out. */
function settled(): readonly string[] {
  vi.advanceTimersByTime(3_000);
  return done.splice(0).filter((what) => what !== 'read');
}

describe('watchArticles', () => {
  test('reads changed files again, each once', () => {
    happen('changed', file('1.md'));
    happen('changed', file('1.md'));
    happen('changed', file('2.md'));
    expect(done).toEqual([]);
    expect(settled()).toEqual(['read 1.md 2.md']);
  });

  test('looks for files when a new one appears', () => {
    happen('created', file('new.md'));
    happen('changed', file('other.md'));
    expect(settled()).toEqual(['find new']);
  });

  test('looks for files when a folder appears, and not for every other file', () => {
    happen('created', file('program.ts'));
    expect(settled()).toEqual([]);
    happen('created', file('more'));
    expect(settled()).toEqual(['find new']);
  });

  test('forgets files that go, and all files of a folder that goes', () => {
    index.addFile(file('old/a.md').toString(), []);
    index.addFile(file('old/deep/b.md').toString(), []);
    index.addFile(file('older.md').toString(), []);
    happen('deleted', file('3.md'));
    happen('deleted', file('old'));
    happen('deleted', file('program.ts'));
    expect(settled()).toEqual(['forget 3.md old/a.md old/deep/b.md']);
  });

  test('a file that is written anew is not lost', () => {
    happen('deleted', file('1.md'));
    happen('created', file('1.md'));
    expect(settled()).toEqual(['forget 1.md', 'read 1.md']);
  });

  test('many changes wait until somebody looks, a few do not', () => {
    isSeen = false;
    happen('changed', file('1.md'));
    expect(settled()).toEqual(['read 1.md']);
    for (let number = 0; number < 30; number += 1) happen('changed', file(`${number}.md`));
    happen('created', file('new.md'));
    expect(settled()).toEqual([]);
    isSeen = true;
    watch.catchUp();
    expect(done.map((what) => what.slice(0, 11))).toEqual(['find new', 'read 0.md 1']);
  });

  test('other glossaries mean other names, once they rest', () => {
    glossaries.fire();
    vi.advanceTimersByTime(1_000);
    glossaries.fire();
    vi.advanceTimersByTime(1_000);
    expect(done).toEqual([]);
    expect(settled()).toEqual(['find again']);
  });

  test('a reading that somebody stopped is not begun again, but what was read stays right', () => {
    kind = 'stopped';
    happen('created', file('new.md'));
    glossaries.fire();
    happen('changed', file('1.md'));
    const [read = '', ...others] = settled();
    expect(others).toEqual([]);
    expect(read.split(' ')).toHaveLength(51);
  });

  test('nor does what happened before it was stopped begin it again', () => {
    happen('created', file('new.md'));
    kind = 'stopped';
    expect(settled()).toEqual([]);
  });

  test('ends with what it belongs to', () => {
    happen('changed', file('1.md'));
    watch.dispose();
    expect(settled()).toEqual([]);
  });
});

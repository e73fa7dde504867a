import { beforeEach, describe, expect, test, vi } from 'vitest';
import { FileSystemError, Uri, window } from 'vscode';
import { openTestWorkspace, type TestWorkspace } from '../test-workspace.js';
import { saveFile } from './save-file.js';

const folder = Uri.parse('file:///ws');
const file = Uri.parse('file:///ws/glossary.tsv');
const old = 'zh\ten\n马里\tMali\n';
const fresh = `${old}多哈\tDoha\n`;
const limit = 1_000_000;

let here: TestWorkspace;
let disk: TestWorkspace['disk'];
beforeEach(() => {
  here = openTestWorkspace([folder]);
  ({ disk } = here);
});

/** All that is on the disk but the file itself. */
const others = (): readonly string[] => disk.names.filter((name) => name !== file.toString());

describe('a file of nobody else', () => {
  test('is replaced as a whole: a reader never sees half of it', async () => {
    disk.put(file, old);
    expect(await saveFile(file, old, fresh, limit)).toEqual({ kind: 'saved' });
    expect(disk.statesOf(file)).toEqual([old, undefined, fresh]);
    expect(others()).toEqual([]);
  });

  test('is made with its folder, and never seen empty', async () => {
    const deep = Uri.parse('file:///ws/.yiming/glossary.tsv');
    expect(await saveFile(deep, undefined, fresh, limit)).toEqual({ kind: 'saved' });
    expect(disk.statesOf(deep)).toEqual([fresh]);
  });

  test('keeps its byte order mark, its line breaks and its rare characters', async () => {
    const text = '\uFEFFzh\ten\r\n𠮷野家\tYoshinoya\r\n';
    disk.put(file, old);
    await saveFile(file, old, text, limit);
    expect(disk.textOf(file)).toBe(text);
  });

  test('may become empty, but not larger than what is read', async () => {
    disk.put(file, old);
    expect(await saveFile(file, old, fresh, 20)).toMatchObject({ kind: 'failed' });
    expect(disk.textOf(file)).toBe(old);
    expect(await saveFile(file, old, '', limit)).toEqual({ kind: 'saved' });
    expect(disk.textOf(file)).toBe('');
  });
});

describe('a file that somebody else writes', () => {
  test('before us is left alone', async () => {
    disk.put(file, `${old}喀布尔\tKabul\n`);
    expect(await saveFile(file, old, fresh, limit)).toEqual({ kind: 'changed' });
    expect(disk.textOf(file)).toContain('喀布尔');
    expect(others()).toEqual([]);
  });

  test('while our text is being written beside it is left alone', async () => {
    disk.put(file, old);
    disk.before = (operation, uri) => {
      if (operation === 'writeFile' && uri.path !== file.path) disk.put(file, 'theirs');
    };
    expect(await saveFile(file, old, fresh, limit)).toEqual({ kind: 'changed' });
    expect(disk.textOf(file)).toBe('theirs');
    expect(others()).toEqual([]);
  });

  test('or makes just then is left alone', async () => {
    disk.before = (operation) => {
      if (operation === 'writeFile') disk.put(file, 'theirs');
    };
    expect(await saveFile(file, undefined, fresh, limit)).toEqual({ kind: 'changed' });
    expect(disk.textOf(file)).toBe('theirs');
  });

  test('or makes after our last look is left alone, too', async () => {
    let looks = 0;
    const { stat } = disk.fs;
    vi.spyOn(disk.fs, 'stat').mockImplementation(async (uri) => {
      if (uri.path !== file.path) return stat(uri);
      looks += 1;
      try {
        return await stat(uri);
      } finally {
        if (looks === 1) disk.put(file, 'theirs');
      }
    });
    expect(await saveFile(file, undefined, fresh, limit)).toEqual({ kind: 'changed' });
    expect(disk.textOf(file)).toBe('theirs');
    expect(others()).toEqual([]);
  });

  test('or removes is not made again', async () => {
    disk.put(file, old);
    disk.before = (operation, uri) => {
      if (operation === 'writeFile' && uri.path !== file.path) disk.remove(file);
    };
    expect(await saveFile(file, old, fresh, limit)).toEqual({ kind: 'changed' });
    expect(disk.names).toEqual([]);
  });
});

describe('what fails', () => {
  test.each(['copy', 'writeFile', 'stat'] as const)('in %s leaves the file as it is', async (operation) => {
    disk.put(file, old);
    disk.fail(operation, FileSystemError.NoPermissions('no rights'));
    expect(await saveFile(file, old, fresh, limit)).toEqual({
      kind: 'failed',
      message: expect.stringContaining('no rights'),
    });
    expect(disk.textOf(file)).toBe(old);
    expect(others()).toEqual([]);
  });

  test('before a file was removed for it leaves the file as it is', async () => {
    disk.put(file, old);
    vi.spyOn(disk.fs, 'rename').mockRejectedValue(FileSystemError.NoPermissions('locked'));
    expect(await saveFile(file, old, fresh, limit)).toMatchObject({ kind: 'failed' });
    expect(disk.textOf(file)).toBe(old);
    expect(others()).toEqual([]);
  });

  test('after a file was removed for it is tried again', async () => {
    disk.put(file, old);
    let times = 0;
    disk.before = (operation) => {
      if (operation !== 'rename') return;
      times += 1;
      disk.fail('rename', times === 1 ? FileSystemError.Unavailable('busy') : undefined);
    };
    expect(await saveFile(file, old, fresh, limit)).toEqual({ kind: 'saved' });
    expect(disk.textOf(file)).toBe(fresh);
  });

  test('for good after that leaves the new text beside, and says where', async () => {
    disk.put(file, old);
    disk.fail('rename', FileSystemError.Unavailable('busy'));
    const saved = await saveFile(file, old, fresh, limit);
    expect(disk.names).toHaveLength(1);
    const [left = ''] = disk.names;
    expect(disk.textOf(Uri.parse(left))).toBe(fresh);
    expect(saved).toEqual({ kind: 'failed', message: expect.stringContaining(left.slice(left.lastIndexOf('/') + 1)) });
  });

  test('in a place where nothing can be written is not begun', async () => {
    disk.put(file, old);
    disk.readOnly.add('file');
    expect(await saveFile(file, old, fresh, limit)).toMatchObject({
      kind: 'failed',
      message: expect.stringContaining('file:'),
    });
    expect(disk.calls).toEqual([]);
  });
});

describe('a file that must stay the same one', () => {
  const elsewhere = Uri.parse('file:///home/names.tsv');

  test('is written in place when it is a link: it keeps leading where it leads', async () => {
    disk.put(elsewhere, old);
    disk.putLink(file, elsewhere);
    expect(await saveFile(file, old, fresh, limit)).toEqual({ kind: 'saved' });
    expect(disk.textOf(elsewhere)).toBe(fresh);
    expect(disk.names).toEqual([elsewhere.toString(), file.toString()].sort());
  });

  test('is written in place when an editor has it, for VS Code closes the editors of what it removes', async () => {
    disk.put(file, old);
    here.open(file, old);
    expect(await saveFile(file, old, fresh, limit)).toEqual({ kind: 'saved' });
    expect(disk.statesOf(file)).not.toContain(undefined);
    expect(disk.textOf(file)).toBe(fresh);
  });

  test.each([{ uri: file }, { original: elsewhere, modified: file }])(
    'is written in place when a tab has it',
    async (input) => {
      disk.put(file, old);
      Object.assign(window.tabGroups, { all: [{ tabs: [{ input: undefined }, { input: 'x' }, { input }] }] });
      expect(await saveFile(file, old, fresh, limit)).toEqual({ kind: 'saved' });
      expect(disk.statesOf(file)).not.toContain(undefined);
    },
  );

  test('and is written over by somebody is left alone', async () => {
    disk.put(file, 'theirs');
    here.open(file, 'theirs');
    expect(await saveFile(file, old, fresh, limit)).toEqual({ kind: 'changed' });
    expect(disk.textOf(file)).toBe('theirs');
  });

  test('gets its old text again when writing fails half-way', async () => {
    disk.put(file, old);
    here.open(file, old);
    const { writeFile } = disk.fs;
    vi.spyOn(disk.fs, 'writeFile').mockImplementationOnce(async (uri, bytes) => {
      await writeFile(uri, bytes.slice(0, 5));
      throw FileSystemError.Unavailable('the disk is full');
    });
    expect(await saveFile(file, old, fresh, limit)).toMatchObject({ kind: 'failed' });
    expect(disk.textOf(file)).toBe(old);
  });
});

describe('in Restricted Mode', () => {
  const outside = Uri.parse('file:///home/.profile');
  beforeEach(() => {
    here = openTestWorkspace([folder], { trusted: false });
    ({ disk } = here);
    disk.put(outside, 'export PATH\n');
  });

  test('nothing is written through a link of the folder', async () => {
    disk.putLink(file, outside);
    expect(await saveFile(file, 'export PATH\n', fresh, limit)).toMatchObject({ kind: 'failed' });
    expect(disk.textOf(outside)).toBe('export PATH\n');
  });

  test('nor into a folder that is one', async () => {
    disk.putLink(Uri.parse('file:///ws/.yiming'), Uri.parse('file:///home'));
    const inside = Uri.parse('file:///ws/.yiming/glossary.tsv');
    expect(await saveFile(inside, undefined, fresh, limit)).toMatchObject({ kind: 'failed' });
    expect(disk.textOf(Uri.parse('file:///home/glossary.tsv'))).toBeUndefined();
  });

  test('a plain file is', async () => {
    disk.put(file, old);
    expect(await saveFile(file, old, fresh, limit)).toEqual({ kind: 'saved' });
  });

  test("and so is a link of the reader's own", async () => {
    const own = Uri.parse('file:///storage/glossary.tsv');
    disk.put(Uri.parse('file:///home/own.tsv'), old);
    disk.putLink(own, Uri.parse('file:///home/own.tsv'));
    expect(await saveFile(own, old, fresh, limit)).toEqual({ kind: 'saved' });
  });
});

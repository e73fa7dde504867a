import { beforeEach, describe, expect, test } from 'vitest';
import { FileSystemError, Uri } from 'vscode';
import { openTestWorkspace, type TestWorkspace } from '../test-workspace.js';
import { readFileText, readGlossaryFile } from './read-file.js';

const folder = Uri.parse('file:///ws');
const file = Uri.parse('file:///ws/glossary.tsv');
const megabyte = 1_000_000;

let disk: TestWorkspace['disk'];
beforeEach(() => {
  ({ disk } = openTestWorkspace([folder]));
});

const utf16 = (text: string): Uint8Array => {
  const bytes = new Uint8Array(2 + text.length * 2);
  bytes.set([0xff, 0xfe]);
  for (let at = 0; at < text.length; at += 1) {
    bytes[2 + at * 2] = text.charCodeAt(at) & 0xff;
    bytes[3 + at * 2] = text.charCodeAt(at) >> 8;
  }
  return bytes;
};

describe('the text of a file', () => {
  test.each(['', '马里\tMali\r\n', '\uFEFFzh\ten\n马里\tMali\n', '𠮷\tJi'])('%j comes as it is', async (text) => {
    disk.put(file, text);
    expect(await readFileText(file, megabyte)).toEqual({ kind: 'text', text, isLink: false });
  });

  test('over a link says so', async () => {
    const elsewhere = Uri.parse('file:///home/names.tsv');
    disk.put(elsewhere, '马里\tMali\n');
    disk.putLink(file, elsewhere);
    expect(await readFileText(file, megabyte)).toMatchObject({ kind: 'text', isLink: true });
  });

  test('is missing where there is none', async () => {
    expect(await readFileText(file, megabyte)).toEqual({ kind: 'missing' });
  });

  test.each([
    ['UTF-16', utf16('马里\tMali\n'), 'encoding'],
    ['UTF-16 without ASCII', utf16('马里'), 'encoding'],
    ['GBK', new Uint8Array([0xc2, 0xed, 0xc0, 0xef, 0x09, 0x4d]), 'encoding'],
    ['half a character', new Uint8Array([0xe9, 0xa9]), 'encoding'],
    ['NUL', new TextEncoder().encode('马\0里'), 'encoding'],
  ])('is refused: %s', async (_, bytes, code) => {
    disk.put(file, bytes);
    expect(await readFileText(file, megabyte)).toMatchObject({ kind: 'refused', code });
  });

  test('of 200 MB is refused without being read', async () => {
    disk.put(file, 'x'.repeat(2_000));
    expect(await readFileText(file, 1_999)).toMatchObject({ kind: 'refused', code: 'too-large' });
    expect(disk.calls.map(({ operation }) => operation)).toEqual(['stat']);
  });

  test('of a device or of a link to nowhere is refused without being read', async () => {
    disk.putDevice(file);
    expect(await readFileText(file, megabyte)).toMatchObject({ kind: 'refused', code: 'no-file' });
    disk.putLink(file, Uri.parse('file:///gone'));
    expect(await readFileText(file, megabyte)).toMatchObject({ kind: 'refused', code: 'no-file' });
    disk.putLink(file, file);
    expect(await readFileText(file, megabyte)).toMatchObject({ kind: 'refused', code: 'no-file' });
    expect(disk.calls.some(({ operation }) => operation === 'readFile')).toBe(false);
  });

  test('of a folder is refused', async () => {
    disk.put(Uri.joinPath(file, 'x.tsv'), '');
    expect(await readFileText(file, megabyte)).toMatchObject({ kind: 'refused', code: 'is-folder' });
  });

  test('that the disk does not give is refused, with the reason', async () => {
    disk.put(file, 'x');
    disk.fail('readFile', FileSystemError.NoPermissions('no rights'));
    expect(await readFileText(file, megabyte)).toMatchObject({ kind: 'refused', code: 'unreadable' });
    // A provider's own fault is no question of the encoding.
    disk.fail('readFile', new TypeError('undefined is no function'));
    expect(await readFileText(file, megabyte)).toMatchObject({ kind: 'refused', code: 'unreadable' });
  });
});

describe('a glossary file', () => {
  const place = { uri: file, layer: 'folder', from: 'convention' } as const;

  test('holds its entries, and what is wrong with its place', async () => {
    const text = 'zh\ten\n马里\tMali\n多哈\t\n';
    const read = await readGlossaryFile(place, 'glossary.tsv', { kind: 'text', text, isLink: false });
    expect(read).toMatchObject({ state: 'read', label: 'glossary.tsv', text });
    expect(read.compiled?.trie).toBeDefined();
    expect(read.problems.map(({ code }) => code)).toEqual(['empty-en']);
  });

  test('that is missing is a problem only where a setting names it', async () => {
    expect((await readGlossaryFile(place, 'x', { kind: 'missing' })).problems).toEqual([]);
    const named = await readGlossaryFile({ ...place, from: 'setting' }, 'x', { kind: 'missing' });
    expect(named).toMatchObject({ state: 'missing', problems: [{ code: 'missing', start: 0, end: 0 }] });
  });

  test('that is refused holds nothing but the reason', async () => {
    const refused = { kind: 'refused', code: 'encoding', message: 'no text' } as const;
    const read = await readGlossaryFile(place, 'x', refused);
    expect(read).toMatchObject({ state: 'refused', text: '', problems: [{ code: 'encoding', message: 'no text' }] });
    expect(read.compiled).toBeUndefined();
  });

  test('of many lines lets everything else have a turn', async () => {
    const lines = Array.from({ length: 30_000 }, (_, line) => `马里${line.toString(36)}村\tMali ${line}`);
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    }, 1);
    const read = await readGlossaryFile(place, 'x', { kind: 'text', text: lines.join('\n'), isLink: false });
    clearInterval(timer);
    expect(read.state).toBe('read');
    expect(turns).toBeGreaterThan(2);
  });
});

import { readGlossary } from '@yiming/glossary';
import { describe, expect, test, vi } from 'vitest';
import { DiagnosticSeverity, EventEmitter, languages, Uri } from 'vscode';
import type { Services } from '../services.js';
import type { GlossaryFile } from './glossary-file.js';
import { diagnosticsOf, registerGlossaryProblems } from './glossary-problems.js';
import { problemText } from './problem-text.js';

const uri = Uri.parse('file:///ws/glossary.tsv');

function fileOf(text: string): GlossaryFile {
  const { problems } = readGlossary(text, { fileName: 'glossary.tsv', layer: 'folder' });
  return { uri, layer: 'folder', from: 'convention', label: 'glossary.tsv', state: 'read', text, problems };
}

/** Every code of the reader once: what the file holds, the code, and a piece of the message. */
const cases: readonly (readonly [string, string, string])[] = [
  ['马里;Mali\n', 'wrong-delimiter', '“;”'],
  ['zh\ttw\n马里\t马利\n', 'missing-column', 'zh and en'],
  ['zh\ten\ten\n马里\tMali\tMali\n', 'duplicate-column', '“en”'],
  ['zh,en\n"马里,Mali\n', 'unterminated-quote', '马里'],
  ['zh\ten\n马里\tMali\tplace\n', 'too-many-cells', '“place”'],
  ['zh\ten\n马里\tMali\n马里\tMali\n', 'duplicate-entry', '“马里”'],
  ['zh\ten\tid\n马里\tMali\ta\n多哈\tDoha\ta\n', 'duplicate-id', '“a”'],
  ['zh\ten\n马里|马里\tMali\n', 'duplicate-rendering', '“马里”'],
  ['zh\ten\nMali\t马里\n', 'swapped-columns', '“马里”'],
  ['zh\ten\n\tMali\n', 'empty-zh', 'column zh'],
  ['zh\ten\n马里\t\n', 'empty-en', 'column en'],
  ['zh\ten\n马里|-\tMali\n', 'empty-value', '“-”'],
  ['zh\ten\ttype\n马\tMa\tperson\n', 'too-short', '马{abbr}'],
  [`zh\ten\n${'马'.repeat(201)}\tMa\n`, 'too-long', '201'],
  ['zh\ten\n马\u0007里\tMali\n', 'control-character', 'U+0007'],
  ['zh\ten\n马里{short|多哈\tMali\n', 'stray-brace', 'brace'],
  ['zh\ten\n马里{}\tMali\n', 'empty-tag', 'empty'],
  ['zh\ten\n马里{old}\tMali\n', 'unknown-tag', '“old”'],
  ['zh\ten\n马里{MO}\tMali\n', 'wrong-region', '“MO”'],
  ['zh\ten\n马里{20x1}\tMali\n', 'bad-years', '“20x1”'],
  ['zh\ten\n马里{short}{full}\tMali\n', 'conflicting-tag', '“full”'],
  ['zh\ten\tshort\n巴拉达尔\tBaradar\t-Bar\n', 'forbidden-value', 'column en'],
  ['zh\ten\tshort\n巴拉达尔\tBaradar\tA|B\n', 'extra-value', '“B”'],
  ['zh\ten\tshort\n巴拉达尔\tBaradar\tA{2019}\n', 'unread-tag', 'A'],
  ['zh\ten\ttype\n马里\tMali\tcity\n', 'wrong-type', '“city”'],
  ['zh\ten\tstatus\n马里\tMali\tbest\n', 'wrong-status', '“best”'],
  ['zh\ten\tcountry\n马里\tMali\tXX\n', 'wrong-country', '“XX”'],
];

describe('what a problem says', () => {
  test.each(cases)('%j: %s', (text, code, piece) => {
    const file = fileOf(text);
    const problem = file.problems.find((one) => one.code === code);
    expect(problem, `has ${code}: ${file.problems.map((one) => one.code)}`).toBeDefined();
    expect(problem === undefined ? '' : problemText(problem, text)).toContain(piece);
  });

  test('an unknown code keeps its message', () => {
    expect(problemText({ code: 'new', message: 'What nobody knows yet', start: 0, end: 1 }, 'x')).toBe(
      'What nobody knows yet',
    );
  });

  test('a value is quoted on one line, without what turns the text round, and not whole', () => {
    const value = `a\u202e\n${'𠮷'.repeat(100)}`;
    const said = problemText({ code: 'wrong-type', message: '', start: 0, end: value.length }, value);
    expect(said).toContain(`“a ${'𠮷'.repeat(38)}…”`);
  });
});

describe('where a problem stands', () => {
  test.each([
    ['zh\ten\n马里\tMali\n多哈{x}\tDoha\n', 'x'],
    ['zh\ten\r\n马里\tMali\r\n多哈{x}\tDoha\r\n', 'x'],
    ['\uFEFFzh\ten\n马里\tMali\n多哈{x}\tDoha', 'x'],
  ])('%j', (text, value) => {
    const [diagnostic] = diagnosticsOf(fileOf(text));
    expect(diagnostic).toMatchObject({ source: 'Yiming', code: 'unknown-tag', severity: DiagnosticSeverity.Warning });
    const { start, end } = diagnostic?.range ?? { start: undefined, end: undefined };
    expect([start?.line, start?.character, end?.line, end?.character]).toEqual([2, 3, 2, 4]);
    expect(text.split(/\r?\n/)[2]?.slice(start?.character, end?.character)).toBe(value);
  });

  test('astral characters before it count two', () => {
    const [diagnostic] = diagnosticsOf(fileOf('zh\ten\n𠮷野{x}\tYoshino\n'));
    expect(diagnostic?.range.start.character).toBe(4);
  });

  test('on the first line of a file with a byte order mark the mark does not count', () => {
    const [diagnostic] = diagnosticsOf(fileOf('\uFEFFzh\ten\ten\n'));
    expect(diagnostic?.range.start.character).toBe(6);
  });

  test('of a file as a whole is its beginning', () => {
    const refused: GlossaryFile = {
      ...fileOf(''),
      state: 'refused',
      problems: [{ code: 'encoding', message: 'no text', start: 0, end: 0 }],
    };
    expect(diagnosticsOf(refused)).toMatchObject([{ message: 'no text', severity: DiagnosticSeverity.Warning }]);
    expect(diagnosticsOf(refused)[0]?.range.isEmpty).toBe(true);
  });

  test('harmless ones are information, and a hundred are enough', () => {
    expect(diagnosticsOf(fileOf('zh\ten\n马里|马里{}\tMali\n')).map(({ severity }) => severity)).toEqual([
      DiagnosticSeverity.Information,
      DiagnosticSeverity.Information,
    ]);
    expect(diagnosticsOf(fileOf(`zh\ten\n${'马里{x}\tMali\n'.repeat(150)}`))).toHaveLength(100);
  });
});

describe('the problems of the window', () => {
  test('follow its files: set when a file is read anew, gone with it', () => {
    const collection = { set: vi.fn(), delete: vi.fn(), dispose: vi.fn() };
    vi.mocked(languages.createDiagnosticCollection).mockReturnValue(collection as never);
    const changed = new EventEmitter<void>();
    const good = fileOf('zh\ten\n马里\tMali\n');
    const bad = fileOf('zh\ten\n马里{x}\tMali\n');
    let files: readonly GlossaryFile[] = [];
    const glossaries = {
      get files() {
        return files;
      },
      onDidChange: changed.event,
    };
    const analyses = { onDidChange: new EventEmitter<unknown>().event };
    const registered = registerGlossaryProblems({ glossaries, analyses } as unknown as Services); // no more is asked for
    expect(languages.createDiagnosticCollection).toHaveBeenCalledWith('yiming-glossary');
    expect(collection.set).not.toHaveBeenCalled();

    const show = (now: readonly GlossaryFile[]): void => {
      collection.set.mockClear();
      files = now;
      changed.fire();
    };
    show([bad, { ...good, uri: Uri.parse('file:///ws/b.tsv') }]);
    expect(collection.set.mock.calls.map(([of, list]) => [String(of), list.length])).toEqual([
      [String(uri), 1],
      ['file:///ws/b.tsv', 0],
    ]);
    show([bad]);
    expect(collection.set).not.toHaveBeenCalled();
    expect(String(collection.delete.mock.lastCall?.[0])).toBe('file:///ws/b.tsv');
    show([good]);
    expect(collection.set.mock.calls.map(([, list]) => list)).toEqual([[]]);
    show([{ ...good, state: 'missing', problems: [{ code: 'missing', message: 'not there', start: 0, end: 0 }] }]);
    expect(String(collection.delete.mock.lastCall?.[0])).toBe(String(uri));
    registered.dispose();
    expect(collection.dispose).toHaveBeenCalled();
  });
});

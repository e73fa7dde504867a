import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type CancellationToken, EventEmitter, type TextDocument } from 'vscode';
import { createTestEditor, type OpenDocument, type TestEditor } from '../test-editor.js';
import type { Analyses, Analysis } from './analyses.js';
import { freshAnalysis } from './fresh-analysis.js';

let editor: TestEditor;
let opened: OpenDocument;
let fresh: boolean;
let cancelled: EventEmitter<void>;
let token: { isCancellationRequested: boolean; onCancellationRequested: EventEmitter<void>['event'] };
const read = new EventEmitter<TextDocument>();
const of = vi.fn();
const soon = vi.fn();
const analyses = { onDidChange: read.event, of, soon } as unknown as Analyses;

beforeEach(() => {
  editor = createTestEditor();
  opened = editor.open('多哈');
  opened.show('shown');
  fresh = true;
  cancelled = new EventEmitter();
  token = { isCancellationRequested: false, onCancellationRequested: cancelled.event };
  const analysis = async ({ version }: TextDocument) => ({ version, fresh }) as Analysis;
  of.mockReset().mockImplementation(analysis);
  soon.mockReset().mockImplementation(analysis);
});

const ask = (): Promise<Analysis | undefined> => freshAnalysis(analyses, opened.document, token as CancellationToken);

describe('freshAnalysis', () => {
  test('is at hand while nobody types', async () => {
    expect((await ask())?.fresh).toBe(true);
    expect(of).not.toHaveBeenCalled();
  });

  test('waits for the reading that comes anyway, and asks for none', async () => {
    fresh = false;
    let answer: Analysis | undefined;
    const asked = ask().then((analysis) => {
      answer = analysis;
    });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(answer).toBeUndefined();
    fresh = true;
    read.fire(opened.document);
    await asked;
    expect(answer).toEqual({ version: 1, fresh: true });
    expect(of).not.toHaveBeenCalled();
  });

  test('ends when nobody waits any more', async () => {
    fresh = false;
    const asked = ask();
    await new Promise((resolve) => setTimeout(resolve, 5));
    token.isCancellationRequested = true;
    cancelled.fire();
    expect(await asked).toBeUndefined();
  });

  test('reads for one who asks about an editor out of sight', async () => {
    opened.show('hidden');
    expect((await ask())?.fresh).toBe(true);
    expect(of).toHaveBeenCalledOnce();
  });

  test('does not ask again and again for what cannot be read', async () => {
    opened.show('hidden');
    fresh = false;
    expect(await ask()).toBeUndefined();
    expect(of).toHaveBeenCalledOnce();
  });
});

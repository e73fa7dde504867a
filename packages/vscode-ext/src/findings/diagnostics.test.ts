import type { NameFinding } from '@yiming/language-service';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  type Diagnostic,
  DiagnosticSeverity,
  EventEmitter,
  type LogOutputChannel,
  languages,
  Position,
  type TextDocument,
  type Uri,
  workspace,
} from 'vscode';
import type { Analysis } from '../analyses/analyses.js';
import type { Services } from '../services.js';
import { createTestEditor, type OpenDocument, type TestEditor } from '../test-editor.js';
import { registerDiagnostics } from './diagnostics.js';

const finding = (start: number): NameFinding => ({
  code: 'unknown-name',
  start,
  end: start + 2,
  text: '瑙堡',
  type: 'place',
  english: '',
  values: [],
  related: Array.from({ length: 30 }, () => ({ start: 0, end: 2, text: '瑙堡' })),
});

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

let editor: TestEditor;
let level: string;
let findings: readonly NameFinding[];
let shown: Map<string, readonly Diagnostic[]>;
let read: EventEmitter<TextDocument>;
let ignoredChanged: EventEmitter<void>;
let settingsChanged: EventEmitter<unknown>;
let fresh: boolean;

beforeEach(() => {
  level = 'hint';
  findings = [finding(0)];
  fresh = true;
  shown = new Map();
  editor = createTestEditor();
  read = new EventEmitter();
  ignoredChanged = new EventEmitter();
  settingsChanged = new EventEmitter();
  Object.assign(workspace, {
    getConfiguration: () => ({ get: (key: string) => (key === 'findings.level' ? level : undefined) }),
    onDidChangeConfiguration: settingsChanged.event,
  });
  Object.assign(languages, {
    createDiagnosticCollection: () => ({
      set: (uri: Uri, list: readonly Diagnostic[]) => void shown.set(uri.toString(), list),
      delete: (uri: Uri) => void shown.delete(uri.toString()),
      dispose: () => shown.clear(),
    }),
  });
  const analyses = {
    onDidChange: read.event,
    known: ({ version }: TextDocument) => ({ version, fresh, mentions: [] }) as unknown as Analysis,
  };
  const services = { analyses, log: { error: vi.fn() } as unknown as LogOutputChannel } as unknown as Services;
  registerDiagnostics(
    services,
    { in: async () => findings, of: async () => undefined },
    { onDidChange: ignoredChanged.event },
  );
});

function open(path?: string): OpenDocument {
  const opened = editor.open('瑙堡失守', path === undefined ? {} : { path });
  Object.assign(opened.document, { positionAt: (offset: number) => new Position(0, offset) });
  opened.show('shown');
  return opened;
}

const list = ({ document }: OpenDocument): readonly Diagnostic[] | undefined => shown.get(document.uri.toString());

describe('registerDiagnostics', () => {
  test('shows hints with their code, source and other places', async () => {
    const opened = open();
    read.fire(opened.document);
    await settled();
    const [first] = list(opened) ?? [];
    expect(first).toMatchObject({
      severity: DiagnosticSeverity.Hint,
      code: 'unknown-name',
      source: 'Yiming',
      message: 'No glossary has 瑙堡, and there is no guess: add its English to one',
    });
    expect(first?.relatedInformation).toHaveLength(20);
    expect(first?.relatedInformation?.[0]?.message).toBe('瑙堡 stands here, too');
  });

  test('shows what was read already when an editor comes into sight, and nothing out of sight', async () => {
    const opened = open();
    await settled();
    expect(list(opened)).toHaveLength(1);
    opened.show('hidden');
    expect(list(opened)).toBeUndefined();
    read.fire(opened.document);
    await settled();
    expect(list(opened)).toBeUndefined();
    opened.show('shown');
    await settled();
    expect(list(opened)).toHaveLength(1);
    opened.close();
    expect(list(opened)).toBeUndefined();
  });

  test('waits for the next reading after an edit', async () => {
    const opened = open();
    await settled();
    findings = [];
    read.fire(opened.document);
    opened.edit(0, 0, '在');
    await settled();
    expect(list(opened)).toHaveLength(1);
    fresh = false;
    read.fire(opened.document);
    await settled();
    expect(list(opened)).toHaveLength(1);
    fresh = true;
    read.fire(opened.document);
    await settled();
    expect(list(opened)).toEqual([]);
  });

  test('follows the setting, and is never more than information', async () => {
    const opened = open();
    await settled();
    level = 'information';
    settingsChanged.fire({ affectsConfiguration: () => true });
    await settled();
    expect(list(opened)?.[0]?.severity).toBe(DiagnosticSeverity.Information);
    level = 'error';
    settingsChanged.fire({ affectsConfiguration: () => true });
    await settled();
    expect(list(opened)?.[0]?.severity).toBe(DiagnosticSeverity.Hint);
    level = 'off';
    settingsChanged.fire({ affectsConfiguration: () => true });
    await settled();
    expect(list(opened)).toBeUndefined();
  });

  test('looks again when something is ignored', async () => {
    const opened = open();
    await settled();
    findings = [];
    ignoredChanged.fire();
    await settled();
    expect(list(opened)).toEqual([]);
  });

  test('shows no more than two hundred of a file', async () => {
    findings = Array.from({ length: 500 }, () => finding(0));
    const opened = open();
    await settled();
    expect(list(opened)).toHaveLength(200);
  });
});

import { createGlossary, type Glossary, readGlossary } from '@yiming/glossary';
import { vi } from 'vitest';
import { commands, type Event, EventEmitter, type TreeDataProvider, type TreeItem, window, workspace } from 'vscode';

/** A glossary of one layer from TSV text. */
export function glossaryOf(text: string, layer = 'user'): Glossary {
  const { entries, problems } = readGlossary(text, { fileName: 'names.tsv', layer });
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
  return createGlossary([{ name: layer, entries }]);
}

/** A view as a feature makes it, with what a test wants to see and do. */
export interface TestView {
  message?: string;
  description?: string;
  visible: boolean;
  readonly reveal: ReturnType<typeof vi.fn>;
  /** How often the view was told to ask again. */
  readonly refreshes: number;
  setVisible(visible: boolean): void;
  /** The view as text, a line for each item: blanks for its depth, label and description. */
  text(depth?: number): Promise<string>;
  /** All items, in order. */
  items(depth?: number): Promise<readonly { readonly node: unknown; readonly item: TreeItem }[]>;
}

/** Stands in for the parts of the window that views and commands are registered with. */
export interface TestWindow {
  readonly view: (id: string) => TestView;
  readonly run: (command: string, ...values: readonly unknown[]) => Promise<unknown>;
  /** Values of `setContext`. */
  readonly context: ReadonlyMap<string, unknown>;
  readonly statusMessages: readonly string[];
  readonly told: readonly string[];
}

const labelOf = ({ label }: TreeItem): string => (typeof label === 'object' ? label.label : (label ?? ''));

function testView(provider: TreeDataProvider<unknown>): TestView {
  const visibility = new EventEmitter<{ visible: boolean }>();
  let refreshes = 0;
  provider.onDidChangeTreeData?.(() => {
    refreshes += 1;
  });
  async function walk(
    node: unknown,
    depth: number,
    level: number,
  ): Promise<{ node: unknown; item: TreeItem; level: number }[]> {
    const found: { node: unknown; item: TreeItem; level: number }[] = [];
    for (const child of (await provider.getChildren(node)) ?? []) {
      found.push({ node: child, item: await provider.getTreeItem(child), level });
      if (depth > 1) found.push(...(await walk(child, depth - 1, level + 1)));
    }
    return found;
  }
  const view = {
    message: '',
    description: '',
    visible: false,
    reveal: vi.fn(async () => undefined),
    get refreshes() {
      return refreshes;
    },
    setVisible(visible: boolean) {
      view.visible = visible;
      visibility.fire({ visible });
    },
    items: (depth = 2) => walk(undefined, depth, 0),
    text: async (depth = 2) =>
      (await walk(undefined, depth, 0))
        .map(({ item, level }) => `${'  '.repeat(level)}${labelOf(item)} | ${String(item.description ?? '')}`)
        .join('\n'),
    onDidChangeVisibility: visibility.event,
    dispose: () => undefined,
  };
  return view;
}

/** Makes views, commands and messages ones that a test sees. Call it before what registers them. */
export function createTestWindow(): TestWindow {
  const views = new Map<string, TestView>();
  const registered = new Map<string, (...values: readonly unknown[]) => unknown>();
  const context = new Map<string, unknown>();
  const statusMessages: string[] = [];
  const told: string[] = [];
  const none: Event<never> = () => ({ dispose: () => undefined });
  Object.assign(window, {
    createTreeView: (id: string, { treeDataProvider }: { treeDataProvider: TreeDataProvider<unknown> }) => {
      const view = testView(treeDataProvider);
      views.set(id, view);
      return view;
    },
    onDidChangeActiveTextEditor: none,
    tabGroups: { all: [], onDidChangeTabs: none },
    setStatusBarMessage: (message: string) => void statusMessages.push(message),
    showInformationMessage: async (message: string) => void told.push(message),
    withProgress: async (_options: unknown, work: () => Promise<unknown>) => work(),
  });
  Object.assign(workspace, { onDidOpenTextDocument: none });
  Object.assign(commands, {
    registerCommand: (id: string, work: (...values: readonly unknown[]) => unknown) => {
      registered.set(id, work);
      return { dispose: () => void registered.delete(id) };
    },
    executeCommand: async (id: string, ...values: readonly unknown[]) => {
      if (id === 'setContext') return void context.set(String(values[0]), values[1]);
      return registered.get(id)?.(...values);
    },
  });
  return {
    view: (id) => {
      const view = views.get(id);
      if (view === undefined) throw new TypeError(`There is no view ${id}.`);
      return view;
    },
    run: async (command, ...values) => {
      const work = registered.get(command);
      if (work === undefined) throw new TypeError(`There is no command ${command}.`);
      return work(...values);
    },
    context,
    statusMessages,
    told,
  };
}

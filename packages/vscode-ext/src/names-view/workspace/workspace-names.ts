import { commands, type Disposable, EventEmitter, l10n, Uri, window } from 'vscode';
import type { Services } from '../../services.js';
import { fileCount } from '../name-labels.js';
import { mostFiles, readArticleFile } from './article-files.js';
import { type ArticleWatch, watchArticles } from './watch-articles.js';
import { createWorkspaceIndex, type Place } from './workspace-index.js';
import { workspaceTreeItem } from './workspace-items.js';
import { createWorkspaceReader } from './workspace-reader.js';
import { registerWorkspaceSymbols } from './workspace-symbols.js';
import { fileNodes, placeNodes, typeNodes, type WorkspaceNode } from './workspace-tree.js';

const viewId = 'yiming.workspaceNames';

/** More names than these are not listed at once. */
const mostNames = 2_000;

/** The mentions of a thing in one file: the first 20 of them. */
export interface MentionsInFile {
  readonly uri: Uri;
  readonly places: readonly Place[];
  /** All mentions in the file, those that have no place here included. */
  readonly count: number;
}

/** The names of the workspace, as far as they are read. */
export interface WorkspaceNames extends Disposable {
  /** The files that name a thing, by `thingKey`; those with most mentions first. Begins no reading. */
  mentionsElsewhere(key: string, except?: Uri): readonly MentionsInFile[];
  /** Resolves once nothing is read. */
  whenIdle(): Promise<void>;
}

/**
 * The view of the names of all articles of the workspace: each thing, the files that name it, its mentions there. Reading
 * begins when somebody sees the view, or asks for a symbol of the workspace, and goes on in the background.
 */
export function registerWorkspaceNames(services: Services): WorkspaceNames {
  const index = createWorkspaceIndex();
  const reader = createWorkspaceReader(services, index);
  const changed = new EventEmitter<WorkspaceNode | undefined>();
  let watch: ArticleWatch | undefined;
  let isTold = false;
  let isStale = false;

  async function childrenOf(node: WorkspaceNode | undefined): Promise<readonly WorkspaceNode[]> {
    if (node === undefined) {
      const { entities, more } = index.entities(mostNames);
      return typeNodes(entities, more);
    }
    switch (node.kind) {
      case 'type':
        return node.children;
      case 'entity':
        return fileNodes(node, index.filesOf(node.entity.key));
      case 'file':
        return placeNodes(node, await readArticleFile(Uri.parse(node.uri)));
      default:
        return [];
    }
  }

  const view = window.createTreeView<WorkspaceNode>(viewId, {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: async (node) => [...(await childrenOf(node))],
      getTreeItem: workspaceTreeItem,
      getParent: (node) => ('parent' in node ? node.parent : undefined),
    },
  });

  /** Begins to read at the first call; afterwards what waited to be read is. */
  function begin(): void {
    if (watch === undefined) {
      watch = watchArticles(services, { reader, index, isSeen: () => view.visible });
      reader.find('new');
    } else watch.catchUp();
  }

  function message(): string {
    const { kind, read, of, isCut } = reader.state;
    switch (kind) {
      case 'not-begun':
        return '';
      case 'finding':
        return l10n.t('Looking for articles…');
      case 'reading':
        return l10n.t('Reading {0} of {1}…', read, of);
      case 'stopped':
        return l10n.t('Stopped after {0} of {1}; refresh to read all', read, fileCount(of));
      case 'failed':
        return l10n.t('The files cannot be listed; the log says why');
      case 'done':
        return isCut ? l10n.t('Only the first {0} files were read', mostFiles) : '';
    }
  }

  function tell(): void {
    view.message = message();
    view.description = index.size === 0 ? '' : fileCount(index.size);
    if (reader.isBusy !== isTold) {
      isTold = reader.isBusy;
      void commands.executeCommand('setContext', 'yiming.readingWorkspace', isTold);
      if (isTold) void window.withProgress({ location: { viewId } }, () => reader.whenIdle());
    }
    isStale = !view.visible;
    if (view.visible) changed.fire(undefined);
  }

  const see = (): void => {
    if (!view.visible) return;
    begin();
    if (isStale) tell();
  };

  const all = [
    reader,
    changed,
    view,
    registerWorkspaceSymbols(index, begin),
    reader.onDidChange(tell),
    view.onDidChangeVisibility(see),
    commands.registerCommand('yiming.refreshWorkspaceNames', () => {
      if (watch === undefined) begin();
      else reader.find('again');
    }),
    commands.registerCommand('yiming.cancelWorkspaceNames', () => reader.stop()),
  ];
  see();
  return {
    mentionsElsewhere: (key, except) =>
      index
        .filesOf(key)
        .filter(({ uri }) => uri !== except?.toString())
        .map(({ uri, name: { places, count } }) => ({ uri: Uri.parse(uri), places, count })),
    whenIdle: () => reader.whenIdle(),
    dispose() {
      watch?.dispose();
      for (const one of all) one.dispose();
    },
  };
}

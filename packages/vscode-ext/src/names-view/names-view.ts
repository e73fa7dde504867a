import { type ListedName, listNames, thingKey } from '@yiming/language-service';
import { commands, type Disposable, EventEmitter, l10n, type TextDocument, window } from 'vscode';
import { nameCount } from '../names/name-words.js';
import type { Services } from '../services.js';
import { followActiveArticle } from './active-article.js';
import { copyNames } from './copy-names.js';
import { askFilter, filterNames } from './filter-names.js';
import { registerGoToName } from './go-to-name.js';
import { nameTreeItem } from './name-items.js';
import { type GroupNode, mentionNodes, type NameTreeNode, nameTree } from './name-tree.js';
import { registerSteps, type StepView } from './step-names.js';

const viewId = 'yiming.names';

/** What the view shows. */
interface Shown {
  readonly document: TextDocument;
  readonly groups: readonly GroupNode[];
}

/** What the head of the view says: how many names there are, and how many of them nothing is known of. */
function countsOf(names: readonly ListedName[]): string {
  const unknown = names.filter(({ status }) => status === 'unknown').length;
  const parts = [nameCount(names.length), ...(unknown === 0 ? [] : [l10n.t('{0} unknown', unknown)])];
  return parts.join(' · ');
}

/**
 * The view of all names of the article, by type, each with its mentions. It follows the active editor and the analyses, only
 * while somebody sees it; the article stays when something else gets the focus.
 */
export function registerNamesView({ analyses, glossaries }: Services): Disposable {
  const active = followActiveArticle();
  const changed = new EventEmitter<NameTreeNode | undefined>();
  let filter = '';
  let shown: Shown | undefined;
  /** Something happened while nobody saw the view. */
  let isStale = false;

  const isSeen = (document: TextDocument): boolean =>
    window.visibleTextEditors.some((editor) => editor.document === document);

  /** All names of an article; never makes somebody who types wait. */
  async function namesOf(document: TextDocument): Promise<readonly ListedName[]> {
    const analysis = isSeen(document) ? await analyses.soon(document) : await analyses.of(document);
    return analysis === undefined ? [] : listNames(analysis.mentions);
  }

  function tell(all: readonly ListedName[], passing: readonly ListedName[]): void {
    view.description = all.length === 0 ? '' : countsOf(all);
    if (filter === '' || all.length === 0) view.message = '';
    else if (passing.length === 0) view.message = l10n.t('No name matches “{0}”', filter);
    else view.message = l10n.t('Filter “{0}”: {1} of {2}', filter, passing.length, nameCount(all.length));
  }

  async function roots(): Promise<readonly GroupNode[]> {
    const { document } = active;
    const all = document === undefined ? [] : await namesOf(document);
    // Another article came meanwhile, and with it another question.
    if (document !== active.document) return shown?.groups ?? [];
    const passing = filterNames(all, filter);
    const groups = document === undefined ? [] : nameTree(document.uri.toString(), passing);
    shown = document === undefined ? undefined : { document, groups };
    tell(all, passing);
    return groups;
  }

  const view = window.createTreeView<NameTreeNode>(viewId, {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren(node) {
        if (node === undefined) return roots().then((groups) => [...groups]);
        if (node.kind === 'group') return [...node.children];
        return node.kind === 'name' ? [...mentionNodes(node)] : [];
      },
      getTreeItem: (node) => nameTreeItem(node, shown?.document),
      getParent: (node) => (node.kind === 'group' ? undefined : node.parent),
    },
  });

  function refresh(): void {
    isStale = !view.visible;
    if (view.visible) changed.fire(undefined);
  }

  function setFilter(next: string): void {
    if (next === filter) return;
    filter = next;
    void commands.executeCommand('setContext', 'yiming.namesFiltered', filter !== '');
    refresh();
  }

  const steps: StepView = {
    get document() {
      return active.document;
    },
    follow(document, mention) {
      if (!view.visible || shown?.document !== document) return;
      const key = thingKey(mention);
      const node = shown.groups.flatMap(({ children }) => children).find(({ name }) => name.key === key);
      // A view that changes at this moment may not know the line any more; nothing is lost by it.
      if (node !== undefined) view.reveal(node, { select: true, focus: false }).then(undefined, () => undefined);
    },
  };

  const show = (): Thenable<unknown> => commands.executeCommand(`${viewId}.focus`);

  const all = [
    active,
    changed,
    view,
    registerGoToName(),
    registerSteps(analyses, steps),
    commands.registerCommand('yiming.showNames', show),
    commands.registerCommand('yiming.filterNames', async () => {
      if (!view.visible) await show();
      askFilter(filter, setFilter);
    }),
    commands.registerCommand('yiming.clearNameFilter', () => setFilter('')),
    commands.registerCommand('yiming.copyAllNames', async () => {
      const { document } = active;
      await copyNames(document === undefined ? [] : filterNames(await namesOf(document), filter));
    }),
    active.onDidChange(refresh),
    analyses.onDidChange((document) => {
      if (document === active.document) refresh();
    }),
    glossaries.onDidChange(() => {
      // An article that somebody sees is read again, and that is told; this one is not.
      if (active.document !== undefined && !isSeen(active.document)) refresh();
    }),
    view.onDidChangeVisibility(({ visible }) => {
      if (visible && isStale) refresh();
    }),
  ];
  return { dispose: () => all.forEach((one) => void one.dispose()) };
}

import { type Disposable, type ExtensionContext, l10n, Uri, window, workspace } from 'vscode';
import { createAnalyses } from './analyses/analyses.js';
import type { YimingApi } from './api.js';
import { createAssets } from './assets.js';
import { registerAdding } from './commands/add-to-glossary.js';
import { registerCopying } from './commands/copy-and-insert.js';
import { registerEditing } from './commands/edit-entry.js';
import { registerOpenGlossary } from './commands/open-glossary.js';
import { registerRemoving } from './commands/remove-entries.js';
import { registerSetRegion } from './commands/set-region.js';
import { registerShowLog } from './commands/show-log.js';
import { registerNameCommands } from './commands/show-name.js';
import { registerToggleMarks } from './commands/toggle-marks.js';
import { registerConversion } from './convert/convert-command.js';
import { registerFindings } from './findings/findings.js';
import { createArticleEntries } from './glossaries/article-entries.js';
import { createGlossaryChanges } from './glossaries/change-glossaries.js';
import { createGlossaries } from './glossaries/glossaries.js';
import { registerGlossaryProblems } from './glossaries/glossary-problems.js';
import { createHouseStyles } from './house-style-file.js';
import { registerHover } from './hover/hover-provider.js';
import { registerCodeLens } from './marks/code-lens.js';
import { registerDecorations } from './marks/decorations.js';
import { registerInlayHints } from './marks/inlay-hints.js';
import { registerNameSheet } from './name-sheet/name-sheet-command.js';
import { registerHighlights } from './names/highlights.js';
import { openDocument } from './names/name-at.js';
import { registerReferences } from './names/references.js';
import { registerNamesView } from './names-view/names-view.js';
import { registerWorkspaceNames } from './names-view/workspace/workspace-names.js';
import { registerFolding } from './outline/folding.js';
import { registerLinks } from './outline/links.js';
import { registerOutline } from './outline/symbol-provider.js';
import { plainMessage } from './plain-message.js';
import type { Services } from './services.js';
import { readSettings, section } from './settings.js';
import { registerStatus } from './status-bar.js';
import { createTimings } from './timings.js';

/** When the code of this bundle began to run; the build writes it at the top of the file. */
declare const codeBegins: number;

/** Settings that change what names are found, and so every analysis. */
const recognitionSettings = ['suggestions.strictness', 'styleFile'];

/** The features that only need what all share. */
const features: readonly ((services: Services) => Disposable)[] = [
  registerHover,
  registerOutline,
  registerFolding,
  registerLinks,
  registerHighlights,
  registerInlayHints,
  registerNamesView,
  registerStatus,
  registerConversion,
  registerNameSheet,
  registerGlossaryProblems,
  registerSetRegion,
  registerToggleMarks,
  registerOpenGlossary,
  registerShowLog,
  registerCopying,
  registerAdding,
  registerEditing,
  registerRemoving,
  registerNameCommands,
];

/**
 * Starts the extension; the same in the desktop and in the browser. Reads nothing: glossaries and models are read when the
 * first article is asked about. Everything is disposed with the context.
 */
export function startExtension(context: ExtensionContext): YimingApi {
  const started = performance.now();
  const timings = createTimings();
  const log = window.createOutputChannel('Yiming', { log: true });
  const assets = createAssets(context.extensionUri, log, timings);
  const articleEntries = createArticleEntries(context.workspaceState);
  const ownFile = Uri.joinPath(context.globalStorageUri, 'glossary.tsv');
  const glossaries = createGlossaries(() => assets.builtin(), articleEntries, ownFile);
  const styles = createHouseStyles(log);
  const changes = createGlossaryChanges(glossaries, articleEntries);
  const analyses = createAnalyses(
    async (document) => {
      const [glossary, knowledge, style] = await Promise.all([
        glossaries.glossaryFor(document.uri),
        assets.knowledge(),
        styles.styleFor(document.uri),
      ]);
      const { strictness } = readSettings(document);
      return {
        glossary,
        strictness,
        ...(knowledge === undefined ? {} : { knowledge }),
        ...(style === undefined ? {} : { style }),
      };
    },
    (milliseconds) => timings.add('names of an article', milliseconds),
  );
  const services: Services = {
    assets,
    glossaries,
    articleEntries,
    changes,
    analyses,
    log,
    timings,
    state: { workspace: context.workspaceState, user: context.globalState },
    extensionUri: context.extensionUri,
  };
  const decorations = registerDecorations(services);
  const findings = registerFindings(services);
  const workspaceNames = registerWorkspaceNames(services);

  /** Files that are passed over are told in the log, and all of them in one message. */
  const told = new Set<string>();
  const tellNotices = (): void => {
    const news = glossaries.notices.filter((notice) => !told.has(notice));
    const [first] = news;
    if (first === undefined) return;
    for (const notice of news) {
      told.add(notice);
      log.warn(notice);
    }
    const text = news.length === 1 ? first : l10n.t('{0} (and {1} more)', first, news.length - 1);
    void window.showWarningMessage(plainMessage(text), l10n.t('Show Log')).then((chosen) => {
      if (chosen !== undefined) log.show();
    });
  };

  context.subscriptions.push(
    log,
    articleEntries,
    glossaries,
    changes,
    styles,
    styles.onDidChange(() => analyses.refresh()),
    analyses,
    decorations,
    ...features.map((register) => register(services)),
    findings,
    registerCodeLens(services, findings),
    workspaceNames,
    registerReferences(services, (key) =>
      workspaceNames
        .mentionsElsewhere(key)
        .flatMap(({ uri, places }) => places.map((place) => ({ ...place, uri: uri.toString() }))),
    ),
    glossaries.onDidChange(() => {
      tellNotices();
      analyses.refresh();
    }),
    workspace.onDidChangeConfiguration((event) => {
      if (recognitionSettings.some((name) => event.affectsConfiguration(`${section}.${name}`))) analyses.refresh();
    }),
    analyses.onDidChange(tellNotices),
  );
  timings.add('activation: code read', started - codeBegins);
  timings.add('activation: start', performance.now() - started);
  // Editors that are open already are read after the start, not in it.
  setTimeout(() => analyses.refresh(), 0);

  return {
    version: 1,
    async mentionsOf(uri) {
      const document = openDocument(uri.toString());
      return document === undefined ? undefined : (await analyses.of(document))?.mentions;
    },
    marksOf(uri) {
      const document = openDocument(uri.toString());
      return document === undefined ? undefined : decorations.marksOf(document);
    },
    async whenIdle() {
      await glossaries.whenIdle();
      await analyses.whenIdle();
      await workspaceNames.whenIdle();
      await decorations.redraw();
    },
    kept: () => analyses.kept,
    timings: () => timings.all(),
  };
}

import { createGlossary, openBuiltin } from '@yiming/glossary';
import { parseKnowledge } from '@yiming/glossary/recognition';
import { type ExtensionContext, l10n, languages, Uri, window, workspace } from 'vscode';
import { createAnalyses, type Resources } from './analyses.js';
import { articleSelector } from './article-languages.js';
import { createHoverProvider } from './hover-provider.js';
import { showNameCount } from './status-bar.js';
import { createSymbolProvider } from './symbol-provider.js';

/** Reads what names are found with from the extension's own files, through the workspace file system: the same in every host. */
async function loadResources(extensionUri: Uri): Promise<Resources> {
  const asset = (name: string): Thenable<Uint8Array> => workspace.fs.readFile(Uri.joinPath(extensionUri, 'dist', name));
  const text = async (name: string): Promise<string> => new TextDecoder().decode(await asset(name));
  const [builtin, { knowledge, problems }] = await Promise.all([
    openBuiltin({ compiled: async () => asset('builtin-glossary.bin'), packed: () => text('builtin-glossary.json') }),
    Promise.all([text('name-knowledge.json'), asset('suggestions.bin')]).then(([json, suggestions]) =>
      parseKnowledge(json, suggestions),
    ),
  ]);
  const [problem] = [...builtin.problems, ...problems];
  if (problem !== undefined)
    void window.showErrorMessage(l10n.t('Yiming: the built-in glossary is damaged ({0})', problem.message));
  return { glossary: createGlossary([builtin.layer]), knowledge };
}

/** Starts the extension; the same in the desktop and in the browser. Everything is disposed with the context. */
export function startExtension(context: ExtensionContext): void {
  let resources: Promise<Resources> | undefined;
  const analyses = createAnalyses(() => {
    resources ??= loadResources(context.extensionUri).catch((error: unknown) => {
      // The next question tries again; until then there are no names.
      resources = undefined;
      void window.showErrorMessage(l10n.t('Yiming: the built-in glossary cannot be read ({0})', String(error)));
      return { glossary: createGlossary([]) };
    });
    return resources;
  });
  context.subscriptions.push(
    languages.registerHoverProvider(articleSelector, createHoverProvider(analyses)),
    languages.registerDocumentSymbolProvider(articleSelector, createSymbolProvider(analyses), { label: 'Yiming' }),
    showNameCount(analyses),
  );
}

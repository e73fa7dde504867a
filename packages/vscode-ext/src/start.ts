import { createGlossary, type Glossary, openBuiltin } from '@yiming/glossary';
import { type ExtensionContext, l10n, languages, Uri, window, workspace } from 'vscode';
import { createAnalyses } from './analyses.js';
import { articleSelector } from './article-languages.js';
import { createHoverProvider } from './hover-provider.js';
import { showNameCount } from './status-bar.js';
import { createSymbolProvider } from './symbol-provider.js';

/** Reads the built-in glossary from the extension's own files, through the workspace file system: the same in every host. */
async function loadGlossary(extensionUri: Uri): Promise<Glossary> {
  const asset = (name: string): Thenable<Uint8Array> => workspace.fs.readFile(Uri.joinPath(extensionUri, 'dist', name));
  const { layer, problems } = await openBuiltin({
    compiled: async () => asset('builtin-glossary.bin'),
    packed: async () => new TextDecoder().decode(await asset('builtin-glossary.json')),
  });
  const [problem] = problems;
  if (problem !== undefined)
    void window.showErrorMessage(l10n.t('Yiming: the built-in glossary is damaged ({0})', problem.message));
  return createGlossary([layer]);
}

/** Starts the extension; the same in the desktop and in the browser. Everything is disposed with the context. */
export function startExtension(context: ExtensionContext): void {
  let glossary: Promise<Glossary> | undefined;
  const analyses = createAnalyses(() => {
    glossary ??= loadGlossary(context.extensionUri).catch((error: unknown) => {
      // The next question tries again; until then there are no names.
      glossary = undefined;
      void window.showErrorMessage(l10n.t('Yiming: the built-in glossary cannot be read ({0})', String(error)));
      return createGlossary([]);
    });
    return glossary;
  });
  context.subscriptions.push(
    languages.registerHoverProvider(articleSelector, createHoverProvider(analyses)),
    languages.registerDocumentSymbolProvider(articleSelector, createSymbolProvider(analyses), { label: 'Yiming' }),
    showNameCount(analyses),
  );
}

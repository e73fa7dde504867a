import { hoverAt, type NameHover } from '@yiming/language-service';
import { type Disposable, Hover, languages, MarkdownString, type TextDocument, workspace } from 'vscode';
import type { Analysis } from '../analyses/analyses.js';
import { articleSelector } from '../article-languages.js';
import { rangeOf } from '../names/name-at.js';
import { reasonText, sourceName } from '../names/name-words.js';
import type { Services } from '../services.js';
import { readSettings, type Settings } from '../settings.js';
import { hoverActions, hoverCommands } from './hover-actions.js';
import { hoverMarkdown } from './hover-markdown.js';
import { byCharacters, readersRegion } from './reader-rendering.js';

/** Glossaries whose entries people keep and can edit. */
const ownLayers: ReadonlySet<string> = new Set(['article', 'folder', 'workspace', 'user', 'shared']);

/** Whether an entry is of a glossary that people keep. */
export const isOwnEntry = (layer: string | undefined): boolean => layer !== undefined && ownLayers.has(layer);

/** The year that an article is of; `undefined` where it has no date. */
export function yearOf({ article }: Analysis): number | undefined {
  const date = article.metadata.datePublished?.value;
  return date === undefined ? undefined : Number(date.slice(0, 4));
}

/** Whether a text can be changed where a name stands: not in the front matter, where brackets could break its form. */
const isInBody = ({ article }: Analysis, offset: number): boolean =>
  article.blocks.some(({ start, end }) => start <= offset && offset < end);

/** Hovers in texts beyond this many UTF-16 code units are measured apart. */
const longText = 300_000;

/** Shows the English of the name under the pointer; the hover's range is the whole name, on any of its characters. */
export function registerHover({ analyses, assets, glossaries, log, timings }: Services): Disposable {
  /** The rendering in the reader's script; `undefined` too when the tables cannot be read, which is told once in the log. */
  async function inReadersScript(
    document: TextDocument,
    analysis: Analysis,
    hover: NameHover,
    { region }: Settings,
  ): Promise<ReturnType<typeof byCharacters>> {
    const readers = readersRegion(region, analysis.article);
    if (readers === undefined || readers === 'CN' || readers === 'SG') return undefined;
    try {
      const [conversion, glossary] = await Promise.all([assets.conversion(), glossaries.glossaryFor(document.uri)]);
      return byCharacters(hover, readers, conversion, glossary);
    } catch (error) {
      log.error(error instanceof Error ? error : String(error));
      return undefined;
    }
  }

  return languages.registerHoverProvider(articleSelector, {
    async provideHover(document, position, token) {
      const analysis = await analyses.soon(document);
      // Reading the article is measured apart.
      const started = performance.now();
      if (analysis === undefined || token.isCancellationRequested) return undefined;
      const year = yearOf(analysis);
      const settings = readSettings(document);
      const region = readersRegion(settings.region, analysis.article);
      const hover = hoverAt(analysis.mentions, document.offsetAt(position), {
        ...(year === undefined ? {} : { year }),
        ...(region === undefined ? {} : { region }),
      });
      if (hover === undefined) return undefined;
      const converted = await inReadersScript(document, analysis, hover, settings);
      const actions = hoverActions(
        { uri: document.uri.toString(), start: hover.start },
        {
          hasEnglish: hover.english !== '',
          canInsert:
            isInBody(analysis, hover.start) && workspace.fs.isWritableFileSystem(document.uri.scheme) !== false,
          isOwn: isOwnEntry(hover.entry?.origin.layer),
        },
      );
      const text = new MarkdownString(
        hoverMarkdown(hover, {
          source: sourceName(hover),
          why: reasonText(hover),
          actions,
          detail: settings.hoverDetail,
          ...(converted === undefined ? {} : { byCharacters: converted }),
        }),
      );
      text.isTrusted = { enabledCommands: hoverCommands };
      text.supportHtml = false;
      const isLong = analysis.article.source.length > longText;
      timings.add(isLong ? 'hover in a text beyond 300,000 characters' : 'hover', performance.now() - started);
      return new Hover(text, rangeOf(document, hover));
    },
  });
}

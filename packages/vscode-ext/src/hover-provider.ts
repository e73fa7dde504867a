import { hoverAt } from '@yiming/language-service';
import { Hover, type HoverProvider, l10n, MarkdownString, Range } from 'vscode';
import type { Analyses } from './analyses.js';
import { hoverMarkdown } from './hover-markdown.js';

/** Shows the English of the name under the pointer; the hover's range is the whole name, on any of its characters. */
export function createHoverProvider(analyses: Analyses): HoverProvider {
  return {
    async provideHover(document, position, token) {
      const analysis = await analyses.of(document);
      if (analysis === undefined || token.isCancellationRequested) return undefined;
      const date = analysis.article.metadata.datePublished?.value;
      const hover = hoverAt(
        analysis.mentions,
        document.offsetAt(position),
        date === undefined ? {} : { year: Number(date.slice(0, 4)) },
      );
      if (hover === undefined) return undefined;
      const text = new MarkdownString(hoverMarkdown(hover, (message, ...values) => l10n.t(message, ...values)));
      return new Hover(text, new Range(document.positionAt(hover.start), document.positionAt(hover.end)));
    },
  };
}

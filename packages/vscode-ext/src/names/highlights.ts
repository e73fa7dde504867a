import { mentionsOfThing } from '@yiming/language-service';
import { type Disposable, DocumentHighlight, DocumentHighlightKind, languages } from 'vscode';
import { articleSelector } from '../article-languages.js';
import type { Services } from '../services.js';
import { rangeOf } from './name-at.js';
import { nameTouching } from './name-touching.js';

/** Marks all mentions of the name at the cursor, in whatever form: 巴拉达尔 for 阿卜杜勒·加尼·巴拉达尔, too. */
export function registerHighlights({ analyses }: Services): Disposable {
  return languages.registerDocumentHighlightProvider(articleSelector, {
    async provideDocumentHighlights(document, position, token) {
      const analysis = await analyses.soon(document);
      if (analysis === undefined || token.isCancellationRequested) return undefined;
      const mention = nameTouching(analysis.mentions, document.offsetAt(position));
      // Nothing leaves the editor its own way of marking equal words.
      if (mention === undefined) return undefined;
      return mentionsOfThing(analysis.mentions, mention).map(
        (one) => new DocumentHighlight(rangeOf(document, one), DocumentHighlightKind.Text),
      );
    },
  });
}

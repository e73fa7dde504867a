import { type ArticleFold, type FoldKind, foldingRanges } from '@yiming/language-service';
import { type Disposable, FoldingRange, FoldingRangeKind, languages, type TextDocument } from 'vscode';
import { freshAnalysis } from '../analyses/fresh-analysis.js';
import { articleSelector } from '../article-languages.js';
import type { Services } from '../services.js';

/** What the editor's own commands fold together: “Fold All Block Comments” folds what is no journalism. */
const kinds: Readonly<Record<FoldKind, FoldingRangeKind | undefined>> = {
  'front-matter': FoldingRangeKind.Comment,
  'page-head': FoldingRangeKind.Comment,
  boilerplate: FoldingRangeKind.Comment,
  section: undefined,
  story: undefined,
};

/** A fold by lines; `undefined` for one that has but one. */
export function toFoldingRange(document: TextDocument, { kind, start, end }: ArticleFold): FoldingRange | undefined {
  const first = document.positionAt(start).line;
  // The end is behind the last character, which may be a line break.
  const last = document.positionAt(Math.max(start, end - 1)).line;
  return last > first ? new FoldingRange(first, last, kinds[kind]) : undefined;
}

/** Folds the front matter, the parts of an article, and boilerplate. */
export function registerFolding({ analyses }: Services): Disposable {
  return languages.registerFoldingRangeProvider(articleSelector, {
    async provideFoldingRanges(document, _context, token) {
      const analysis = await freshAnalysis(analyses, document, token);
      const folds = analysis === undefined ? [] : foldingRanges(analysis.article);
      const ranges = folds.flatMap((fold) => toFoldingRange(document, fold) ?? []);
      // Nothing at all leaves the editor its own way of folding, by indentation.
      return ranges.length === 0 ? undefined : ranges;
    },
  });
}

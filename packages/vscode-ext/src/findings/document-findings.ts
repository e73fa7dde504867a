import type { Article } from '@yiming/core';
import { findNameFindings, type NameFinding } from '@yiming/language-service';
import type { TextDocument, Uri } from 'vscode';
import type { Analysis } from '../analyses/analyses.js';
import type { Services } from '../services.js';
import type { IgnoredStore } from './ignored-store.js';

/** The findings of an article in an editor, with the analysis that their places are of. */
export interface FoundInDocument {
  readonly analysis: Analysis;
  /** In order; what people chose to ignore is left out. */
  readonly findings: readonly NameFinding[];
}

/** The findings of open documents. */
export interface DocumentFindings {
  /** The findings of the document as it is now; waits for its analysis. `undefined` for what is no article. */
  of(document: TextDocument): Promise<FoundInDocument | undefined>;
  /** Those of an analysis that is at hand. It has to be a fresh one. */
  in(document: TextDocument, analysis: Analysis): Promise<readonly NameFinding[]>;
}

/** Looks names over once for each analysis, for all features that ask. */
export function createDocumentFindings(
  { analyses, glossaries }: Services,
  ignored: Pick<IgnoredStore, 'rulesFor'>,
): DocumentFindings {
  const found = new WeakMap<Article, Promise<readonly NameFinding[]>>();

  const look = async (uri: Uri, { article, mentions }: Analysis): Promise<readonly NameFinding[]> =>
    findNameFindings(article, mentions, await glossaries.glossaryFor(uri));

  async function findingsIn(document: TextDocument, analysis: Analysis): Promise<readonly NameFinding[]> {
    // Every reading makes an article of its own, so that it stands for the mentions, too.
    const all = found.get(analysis.article) ?? look(document.uri, analysis);
    found.set(analysis.article, all);
    const [findings, isIgnored] = await Promise.all([all, ignored.rulesFor(document.uri)]);
    return findings.filter((finding) => !isIgnored(finding));
  }

  return {
    async of(document) {
      const analysis = await analyses.of(document);
      if (analysis === undefined || !analysis.fresh) return undefined;
      return { analysis, findings: await findingsIn(document, analysis) };
    },
    in: findingsIn,
  };
}

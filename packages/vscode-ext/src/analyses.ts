import { type Article, parseArticle } from '@yiming/core';
import type { Glossary } from '@yiming/glossary';
import { findMentions, type Mention } from '@yiming/language-service';
import type { TextDocument } from 'vscode';

/** An article as it stands in an editor, and its names. */
export interface Analysis {
  readonly article: Article;
  readonly mentions: readonly Mention[];
}

/** The analyses of open documents, made when first asked for and once for each version of the text. */
export interface Analyses {
  of(document: TextDocument): Promise<Analysis | undefined>;
  forget(document: TextDocument): void;
}

/** Texts beyond this many UTF-16 code units are no articles and are left alone. */
const longest = 2_000_000;

/**
 * Keeps analyses by document. `glossary` is awaited at the first question, so that opening a window costs nothing.
 * A document that changes while the glossary loads is analysed as it is then.
 */
export function createAnalyses(glossary: () => Promise<Glossary>): Analyses {
  const kept = new Map<string, { readonly version: number; readonly analysis: Analysis }>();
  return {
    async of(document) {
      const loaded = await glossary();
      if (document.isClosed) return undefined;
      const key = document.uri.toString();
      const known = kept.get(key);
      if (known?.version === document.version) return known.analysis;
      const text = document.getText();
      if (text.length > longest) return undefined;
      const article = parseArticle(text, {
        fileName: document.languageId === 'html' ? 'article.html' : document.uri.path,
      });
      const analysis = { article, mentions: findMentions(article, loaded) };
      kept.set(key, { version: document.version, analysis });
      return analysis;
    },
    forget(document) {
      kept.delete(document.uri.toString());
    },
  };
}

import { type Article, parseArticle } from '@yiming/core';
import type { Glossary, NameKnowledge } from '@yiming/glossary';
import { findMentions, type Mention } from '@yiming/language-service';
import type { TextDocument } from 'vscode';

/** An article as it stands in an editor, and its names. */
export interface Analysis {
  readonly article: Article;
  readonly mentions: readonly Mention[];
}

/** What names are found with. */
export interface Resources {
  readonly glossary: Glossary;
  readonly knowledge?: NameKnowledge;
}

/** The analyses of open documents, made when first asked for and once for each version of the text. */
export interface Analyses {
  of(document: TextDocument): Promise<Analysis | undefined>;
  forget(document: TextDocument): void;
}

/** Texts beyond this many UTF-16 code units are no articles and are left alone. */
const longest = 2_000_000;

/**
 * Keeps analyses by document. The resources are awaited at the first question, so that opening a window costs nothing.
 * A document that changes while they load is analysed as it is then.
 */
export function createAnalyses(resources: () => Promise<Resources>): Analyses {
  const kept = new Map<string, { readonly version: number; readonly analysis: Analysis }>();
  return {
    async of(document) {
      const { glossary, ...knowledge } = await resources();
      if (document.isClosed) return undefined;
      const key = document.uri.toString();
      const known = kept.get(key);
      if (known?.version === document.version) return known.analysis;
      const text = document.getText();
      if (text.length > longest) return undefined;
      const article = parseArticle(text, {
        fileName: document.languageId === 'html' ? 'article.html' : document.uri.path,
      });
      const analysis = { article, mentions: findMentions(article, glossary, knowledge) };
      kept.set(key, { version: document.version, analysis });
      return analysis;
    },
    forget(document) {
      kept.delete(document.uri.toString());
    },
  };
}

import { type ArticleLink, documentLinks } from '@yiming/language-service';
import { type Disposable, DocumentLink, l10n, languages, type TextDocument, Uri } from 'vscode';
import { freshAnalysis } from '../analyses/fresh-analysis.js';
import { articleSelector } from '../article-languages.js';
import { rangeOf } from '../names/name-at.js';
import type { Services } from '../services.js';

/** An address that the editor finds by itself, whole and as it is written. */
const foundAnyway = /^https?:\/\/[\w.-]+(?::\d+)?(?:[/?#][\w.~:/?#@!$&+=%-]*)?$/i;

/** Marks at the end that the editor takes for those of a sentence. */
const endsLikeSentence = /[.,;:!?]$/;

/**
 * Whether the editor finds a link without us: a plain address that leads where it says. Relative and escaped ones, those
 * with Chinese in them, and those of the article itself, of which we can say more, it does not.
 */
export const isFoundAnyway = ({ kind, target }: ArticleLink, written: string): boolean =>
  kind === 'link' && written === target && foundAnyway.test(target) && !endsLikeSentence.test(target);

/** Where a link leads, in the reader's language; the address is cut where it is long. */
function tooltipOf({ kind, target }: ArticleLink): string {
  const shown = target.length > 200 ? `${target.slice(0, 199)}…` : target;
  switch (kind) {
    case 'article':
      return l10n.t('Open this article at its outlet: {0}', shown);
    case 'picture':
      return l10n.t('Open the picture: {0}', shown);
    case 'link':
      return l10n.t('Open {0}', shown);
  }
}

/** A link of the article; `undefined` for one that leads to anything but a page of the web. */
function toDocumentLink(document: TextDocument, link: ArticleLink): DocumentLink | undefined {
  let target: Uri;
  try {
    target = Uri.parse(link.target, true);
  } catch {
    return undefined;
  }
  if (target.scheme !== 'http' && target.scheme !== 'https') return undefined;
  const made = new DocumentLink(rangeOf(document, link), target);
  made.tooltip = tooltipOf(link);
  return made;
}

/** Makes the links of an article work that the editor does not find by itself. */
export function registerLinks({ analyses }: Services): Disposable {
  return languages.registerDocumentLinkProvider(articleSelector, {
    async provideDocumentLinks(document, token) {
      const analysis = await freshAnalysis(analyses, document, token);
      if (analysis === undefined) return undefined;
      const { source } = analysis.article;
      return documentLinks(analysis.article)
        .filter((link) => !isFoundAnyway(link, source.slice(link.start, link.end)))
        .flatMap((link) => toDocumentLink(document, link) ?? []);
    },
  });
}

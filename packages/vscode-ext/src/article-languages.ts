import type { DocumentSelector } from 'vscode';

/** The languages of files that can hold an article; the manifest activates on the same ones. */
export const articleLanguages = ['markdown', 'plaintext', 'html'] as const;

/** Documents in those languages, wherever they lie (disk, remote, virtual, unsaved). */
export const articleSelector: DocumentSelector = articleLanguages.map((language) => ({ language }));

/** Tells whether a document can be an article. */
export function isArticleLanguage(languageId: string): boolean {
  return articleLanguages.some((language) => language === languageId);
}

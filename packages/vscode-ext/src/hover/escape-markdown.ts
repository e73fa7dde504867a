/**
 * Makes text safe inside Markdown: every ASCII mark is escaped, so that names, notes and addresses from a glossary are
 * shown as they are and can never become a link, an image, HTML or a command. Line breaks and control characters become
 * blanks; blanks stay ordinary ones, so that a copied name is clean.
 *
 * @example `escapeMarkdown('[巴拉达尔](command:x)')` shows just that.
 */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ').replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

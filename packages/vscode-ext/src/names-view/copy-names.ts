import type { ListedName } from '@yiming/language-service';
import { env, l10n, window } from 'vscode';

/** What makes a spreadsheet take a cell for a formula. */
const formula = /^[=+\-@＝＋－＠]/;

/** A cell of a line: in one piece, and never a formula. */
function cell(text: string): string {
  const plain = text.replace(/[\s\u0000-\u001f\u007f]+/g, ' ').trim();
  return formula.test(plain) ? `'${plain}` : plain;
}

/**
 * Names as tab-separated lines, Chinese, English and type, to be pasted into a table or a glossary; a guess has its question
 * mark, and an unknown name an empty English. No names give an empty text. Linear.
 *
 * @example namesAsLines([kabul]) // '喀布尔\tKabul\tplace\n'
 */
export const namesAsLines = (names: readonly ListedName[]): string =>
  names
    .map(({ text, english, status, type }) => {
      const said = status === 'guess' && english !== '' ? `${english}?` : english;
      return `${[text, said, type].map(cell).join('\t')}\n`;
    })
    .join('');

/** Puts names on the clipboard and says how many they are. */
export async function copyNames(names: readonly ListedName[]): Promise<void> {
  if (names.length === 0) {
    void window.showInformationMessage(l10n.t('There are no names to copy'));
    return;
  }
  await env.clipboard.writeText(namesAsLines(names));
  const said = names.length === 1 ? l10n.t('1 name copied') : l10n.t('{0} names copied', names.length);
  window.setStatusBarMessage(said, 4_000);
}

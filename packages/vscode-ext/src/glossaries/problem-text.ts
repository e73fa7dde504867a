import type { Problem } from '@yiming/core';
import { l10n } from 'vscode';

/** More of a value than this many characters is not quoted. */
const longestQuote = 40;

/** A value of a glossary as a message quotes it: on one line, without control characters, and not too long. */
function quoted(value: string): string {
  const characters = [
    ...value.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, ' ').trim(),
  ];
  return characters.length > longestQuote ? `${characters.slice(0, longestQuote).join('')}…` : characters.join('');
}

/** U+0007 for the character at an offset. */
const codePoint = (text: string, at: number): string =>
  `U+${(text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * What is wrong in a glossary file, in the reader's language, by the code of the problem: the value in question is quoted
 * from the file's text. A code that is not known here keeps its own, English message.
 *
 * @example For `bad-years` over `20x1`: “20x1” are no years; write 2019.., ..2018, 2004..2014 or 2019
 */
export function problemText({ code, message, start, end }: Problem, text: string): string {
  const all = text.slice(start, end);
  const value = quoted(all);
  switch (code) {
    case 'wrong-delimiter':
      return l10n.t(
        '“{0}” separates the cells of this file; separate them by tabs or commas',
        /[;；]/.exec(all)?.[0] ?? ';',
      );
    case 'missing-column':
      return l10n.t('The header lacks a column; zh and en are required');
    case 'duplicate-column':
      return l10n.t('The column “{0}” is there twice; the first one is read', value);
    case 'unterminated-quote':
      return l10n.t('The quoted cell {0} is not closed; end it with " and write a quote inside it twice', value);
    case 'too-many-cells':
      return l10n.t('“{0}” stands behind the last column; remove it, or name its column in the header', value);
    case 'duplicate-entry':
      return l10n.t(
        'This line says what an earlier one says already (“{0}”); keep one, or give each an id of its own',
        quoted(all.split(/[\t,]/)[0] ?? ''),
      );
    case 'duplicate-id':
      return l10n.t('The id “{0}” is taken already; every entry needs its own', value);
    case 'duplicate-rendering':
      return l10n.t('“{0}” stands twice on this line; keep one', value);
    case 'swapped-columns':
      return l10n.t('“{0}” is Chinese and stands in the English column; swap the two', value);
    case 'empty-zh':
      return l10n.t('This line has no Chinese form that may be used; write one in the column zh');
    case 'empty-en':
      return l10n.t('This line has no English form that may be used; write one in the column en');
    case 'empty-value':
      return l10n.t('“{0}” names nothing; write a form, or leave the place empty', value);
    case 'too-short':
      return l10n.t(
        '“{0}” is a single character, which every text is full of; mark a clipped name so: {0}{abbr}',
        value,
      );
    case 'too-long':
      return l10n.t('“{0}” is too long: {1} characters', value, all.length);
    case 'control-character':
      return l10n.t('The control character {0} stands here; remove it', codePoint(text, start));
    case 'stray-brace':
      return l10n.t('This brace belongs to no tag; write \\{ or \\} for a plain one');
    case 'empty-tag':
      return l10n.t('These braces are empty; write a tag in them, or remove them');
    case 'unknown-tag':
      return l10n.t('There is no tag “{0}” here', value);
    case 'wrong-region':
      return l10n.t('There is no region “{0}”; write CN, TW, HK or SG', value);
    case 'bad-years':
      return l10n.t('“{0}” are no years; write 2019.., ..2018, 2004..2014 or 2019', value);
    case 'conflicting-tag':
      return l10n.t('“{0}” contradicts another tag of this form; keep one of them', value);
    case 'forbidden-value':
      return l10n.t('“{0}” cannot be forbidden in this column; forbid it in the column en', value);
    case 'extra-value':
      return l10n.t('This column holds one value; remove “{0}”', value);
    case 'unread-tag':
      return l10n.t('This column has no tags; remove those of “{0}”', value);
    case 'wrong-type':
      return l10n.t(
        'There is no type “{0}”; write person, place, country, org, media, group, event, title, term or abbr',
        value,
      );
    case 'wrong-status':
      return l10n.t('There is no status “{0}”; write preferred, admitted, deprecated, forbidden or provisional', value);
    case 'wrong-country':
      return l10n.t('There is no country “{0}”; write a code of ISO 3166-1 such as AF', value);
    default:
      return message;
  }
}

/** Problems that leave nothing out of the glossary. */
const harmless: ReadonlySet<string> = new Set(['duplicate-rendering', 'empty-tag']);

/** Whether a problem leaves nothing out of the glossary: 马里|马里 is read as 马里. */
export const isHarmless = ({ code }: Problem): boolean => harmless.has(code);

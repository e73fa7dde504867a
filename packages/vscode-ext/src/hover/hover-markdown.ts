import type { NameHover } from '@yiming/language-service';
import { l10n } from 'vscode';
import { isCertain, statusName, typeName } from '../names/name-words.js';
import type { HoverDetail } from '../settings.js';
import { escapeMarkdown } from './escape-markdown.js';

/** What a hover needs besides the name's own data; all in the reader's language already. */
export interface HoverTexts {
  readonly source: string;
  readonly why: string;
  /** The last line: links to commands, made by us. */
  readonly actions: string;
  readonly detail: HoverDetail;
  /** The rendering in the reader's own script, where no glossary gives one. */
  readonly byCharacters?: { readonly region: string; readonly text: string };
}

/** Line 1, complete by itself: English, type, later form. */
function headline({ english, status, type, later }: NameHover): string {
  const name =
    english === '' ? l10n.t('unknown name') : `**${escapeMarkdown(english)}**${isCertain(status) ? '' : '?'}`;
  return [name, typeName(type), ...(later === undefined ? [] : [l10n.t('later: {0}', escapeMarkdown(later))])].join(
    ' · ',
  );
}

/** Line 2: how the name is written by region, which mention this is, and the English due here. */
function mentionLine({ text, renderings, index, count, due, english }: NameHover, texts: HoverTexts): string {
  const others = renderings.filter((rendering) => rendering.text !== text);
  const { byCharacters } = texts;
  return [
    escapeMarkdown(text),
    ...others.map((rendering) => `${rendering.region} ${escapeMarkdown(rendering.text)}`),
    ...(byCharacters === undefined
      ? []
      : [l10n.t('{0} {1} (by characters)', byCharacters.region, escapeMarkdown(byCharacters.text))]),
    l10n.t('mention {0} of {1}', index, count),
    ...(due === english || due === '' ? [] : [l10n.t('here: {0}', `**${escapeMarkdown(due)}**`)]),
  ].join(' · ');
}

/** Line 4, where there is something to say: other readings, the title in its parts, offices, what the article glosses, the note. */
function remarkLine({ others, role, roles, year, note, contradiction }: NameHover): string {
  const offices = roles.slice(0, 3).join('; ');
  const parts = role?.parts.map(({ text, english }) => `${text} ${english}`).join(' | ');
  const remarks = [
    ...(others.length === 0 ? [] : [l10n.t('also: {0}', others.map(({ english }) => english).join(' | '))]),
    ...(contradiction === undefined ? [] : [l10n.t('the article writes {0}', contradiction)]),
    ...(parts === undefined || parts === '' ? [] : [l10n.t('title: {0}', parts)]),
    ...(offices === ''
      ? []
      : [year === undefined ? l10n.t('{0} (the article has no date)', offices) : `${year}: ${offices}`]),
    ...(note === undefined ? [] : [note]),
  ];
  return remarks.map(escapeMarkdown).join(' · ');
}

/**
 * Lays a hover out as Markdown, at most five lines, the first complete by itself. All data is escaped; the last line, the
 * actions, is ours.
 *
 * @example For 巴拉达尔 the first line is `**Abdul Ghani Baradar** · person · later: Baradar`.
 */
export function hoverMarkdown(hover: NameHover, texts: HoverTexts): string {
  const certainty = [statusName(hover.status), texts.source, texts.why].filter((part) => part !== '');
  const remark = texts.detail === 'short' ? '' : remarkLine(hover);
  const lines = [
    headline(hover),
    mentionLine(hover, texts),
    certainty.map(escapeMarkdown).join(' · '),
    ...(remark === '' ? [] : [remark]),
    ...(texts.actions === '' ? [] : [texts.actions]),
  ];
  // Two blanks before a line break keep the lines apart in one paragraph.
  return lines.join('  \n');
}

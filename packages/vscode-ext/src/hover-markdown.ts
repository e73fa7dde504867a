import type { NameHover } from '@yiming/language-service';
import { escapeMarkdown } from './escape-markdown.js';

/** Gives a text in the reader's language; `{0}` stands for the first value. */
export type Localize = (message: string, ...values: readonly (string | number)[]) => string;

/** Statuses whose answer is said as certain; the others carry a question mark. */
const certain = new Set<NameHover['status']>(['known', 'learned', 'derived']);

/**
 * Lays a hover out as Markdown, at most six lines, the first complete by itself: English, type, later form. All data is
 * escaped.
 *
 * @example For 巴拉达尔 the first line is `**Abdul Ghani Baradar** · person · later: Baradar`.
 */
export function hoverMarkdown(hover: NameHover, localize: Localize): string {
  const sure = certain.has(hover.status);
  const english =
    hover.english === '' ? localize('unknown name') : `**${escapeMarkdown(hover.english)}**${sure ? '' : '?'}`;
  const headline = [
    english,
    localize(hover.type),
    ...(hover.later === undefined ? [] : [localize('later: {0}', escapeMarkdown(hover.later))]),
  ];

  const renderings = [
    escapeMarkdown(hover.text),
    ...hover.renderings
      .filter(({ text }) => text !== hover.text)
      .map(({ region, text }) => `${region} ${escapeMarkdown(text)}`),
    localize('mention {0} of {1}', hover.index, hover.count),
    ...(hover.due === hover.english ? [] : [localize('here: {0}', escapeMarkdown(hover.due))]),
  ];
  const certainty = [localize(hover.status), escapeMarkdown(hover.source), escapeMarkdown(hover.why)];
  const lines = [headline, renderings, certainty].map((line) => line.join(' · '));
  if (hover.others.length > 0) {
    lines.push(localize('also: {0}', hover.others.map(({ english: other }) => escapeMarkdown(other)).join(' | ')));
  }
  if (hover.role !== undefined) {
    const parts = hover.role.parts.map(({ text, english }) => `${escapeMarkdown(text)} ${escapeMarkdown(english)}`);
    lines.push(localize('title: {0}', parts.join(' | ')));
  }
  const offices = hover.roles.slice(0, 3).join('; ');
  const remark = [
    ...(offices === ''
      ? []
      : [hover.year === undefined ? localize('{0} (the article has no date)', offices) : `${hover.year}: ${offices}`]),
    ...(hover.note === undefined ? [] : [hover.note]),
  ];
  if (remark.length > 0) lines.push(escapeMarkdown(remark.join(' · ')));
  // Two blanks before a line break keep the lines apart in one paragraph.
  return lines.join('  \n');
}

import { formatMessage, type Message as MessageOf, type MessageValues } from '@yiming/glossary/recognition';
import { type MessageTemplate, templates } from './message-templates.js';

/** What is said for people of a mention or an article: one of {@link messageTemplates} with its values. */
export type Message = MessageOf<MessageTemplate>;

/** Why an answer is given. */
export interface Reasoned {
  /** In English: what {@link Reasoned.reasons} say, joined by blanks. */
  readonly why: string;
  /** The same to be said in any language, a sentence each; one at least. */
  readonly reasons: readonly Message[];
}

/** Where an answer comes from. */
export interface Sourced {
  /** In English: layer, file and line of the glossary, or the rule. */
  readonly source: string;
  /** The same to be said in any language. */
  readonly origin: Message;
}

/**
 * The message of a template, by its key; it takes as many values as the template has places.
 *
 * @example say('onlyEntry', '喀布尔') // { text: 'Only one entry is written {0}.', values: ['喀布尔'] }
 */
export const say = <Key extends keyof typeof templates>(
  key: Key,
  ...values: MessageValues<(typeof templates)[Key], MessageTemplate>
): Message => ({ text: templates[key], values });

/**
 * Why an answer is given, as messages of a sentence each and as their English.
 *
 * @example because(say('onlyEntry', '喀布尔'), say('unchecked')).why // 'Only one entry is written 喀布尔. The entry is not checked yet.'
 */
export function because(...reasons: readonly Message[]): Reasoned {
  let why = '';
  for (const reason of reasons) why += (why === '' ? '' : ' ') + formatMessage(reason);
  return { why, reasons };
}

/**
 * The reasons of an answer and one more.
 *
 * @example becauseAlso(because(say('fullNameToo')), say('initialLeftOut')).why // 'The article also gives the full name. The initial is left out.'
 */
export const becauseAlso = ({ why, reasons }: Reasoned, reason: Message): Reasoned => ({
  why: `${why} ${formatMessage(reason)}`,
  reasons: [...reasons, reason],
});

/**
 * Where an answer comes from, as a message and as its English.
 *
 * @example sourced(say('thisArticle')).source // 'this article', of 卡伊姆 in 卡伊姆（Javid Ahmad Qaem）
 */
export const sourced = (origin: Message): Sourced => ({
  source: formatMessage(origin),
  origin,
});

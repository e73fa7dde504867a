/** What stands in a message: a name or a word of the text, a number, or words that are translated, too. */
export type MessageValue<T extends string = string> = string | number | Message<T>;

/**
 * A text for people that can be said in other languages. `T`: the templates that it may be made of.
 *
 * @example { text: '{0} is usually {1}', values: ['约翰', 'John'] } // 约翰 is usually John
 */
export interface Message<T extends string = string> {
  /** In English, with `{0}` to `{9}` where the values stand; what is looked up in a table of translations. */
  readonly text: T;
  readonly values: readonly MessageValue<T>[];
}

/** The values that a template of at most five places takes; `N`: the templates of messages among them. */
export type MessageValues<T extends string, N extends string> = T extends `${string}{4}${string}`
  ? Values<N, [0, 1, 2, 3, 4]>
  : T extends `${string}{3}${string}`
    ? Values<N, [0, 1, 2, 3]>
    : T extends `${string}{2}${string}`
      ? Values<N, [0, 1, 2]>
      : T extends `${string}{1}${string}`
        ? Values<N, [0, 1]>
        : T extends `${string}{0}${string}`
          ? Values<N, [0]>
          : readonly [];

type Values<N extends string, Places extends readonly number[]> = {
  readonly [Place in keyof Places]: MessageValue<N>;
};

const digitZero = 0x30;

/**
 * Says a message, in English without `translate`, which gives a template in another language. What a value holds is never
 * taken for a place of its own, and a place without a value stays as it is written. Linear.
 *
 * @example
 * formatMessage({ text: '{0} is usually {1}', values: ['约翰', 'John'] }, (text) => translations.get(text) ?? text)
 * // '“约翰”通常译作 John', where the table has “{0}”通常译作 {1} for it
 */
export function formatMessage({ text, values }: Message, translate?: (template: string) => string): string {
  const template = translate === undefined ? text : translate(text);
  let formatted = '';
  let copied = 0;
  for (let at = template.indexOf('{'); at >= 0; at = template.indexOf('{', at + 1)) {
    const value = template.charAt(at + 2) === '}' ? values[template.charCodeAt(at + 1) - digitZero] : undefined;
    if (value === undefined) continue;
    formatted += template.slice(copied, at) + (typeof value === 'object' ? formatMessage(value, translate) : value);
    copied = at + 3;
  }
  return formatted + template.slice(copied);
}

/**
 * Several values as one, by a template for two of them; '' when there are none.
 *
 * @example joined('{0} and {1}', ['约翰·史密斯', '威尔·史密斯']) // { text: '{0} and {1}', values: ['约翰·史密斯', '威尔·史密斯'] }
 */
export function joined<T extends string>(joint: T, values: readonly MessageValue<T>[]): MessageValue<T> {
  const [first = '', ...others] = values;
  return others.reduce<MessageValue<T>>((before, value) => ({ text: joint, values: [before, value] }), first);
}

import type { Mention } from './mention.js';

/**
 * What makes mentions the same thing, as a text to be compared: the entry, or else type and English; an unknown name, its
 * characters. The one notion of it: chains, lists, symbols and hints all go by it. Constant time.
 *
 * @example thingKey(mention) // 'entry person/baradar', for 阿卜杜勒·加尼·巴拉达尔 and for 巴拉达尔 alike
 */
export function thingKey({ entry, english, text, type }: Pick<Mention, 'entry' | 'english' | 'text' | 'type'>): string {
  if (entry !== undefined) return `entry ${entry.id}`;
  return english === '' ? `text ${text}` : `${type} ${english}`;
}

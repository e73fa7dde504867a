import type { Mention } from './mention.js';
import { thingKey } from './thing-key.js';

/**
 * All mentions of what one mention names, itself included, in order; boilerplate counts, too. Empty where the mention is
 * not of this article. Linear.
 *
 * @example For 巴拉达尔 behind 阿卜杜勒·加尼·巴拉达尔 it gives both.
 */
export function mentionsOfThing(mentions: readonly Mention[], mention: Mention): readonly Mention[] {
  const key = thingKey(mention);
  return mentions.filter((other) => thingKey(other) === key);
}

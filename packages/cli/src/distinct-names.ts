import { isName, type Mention } from '@yiming/language-service';

/** A name once: its first mention, and how often it stands in the article, such as 喀布尔 three times. */
export interface DistinctName {
  readonly first: Mention;
  readonly count: number;
}

/**
 * Each name once, in the order of first mentions, titles and terms apart; 喀布尔 with two readings in English counts as two
 * names. Linear; no mentions give none.
 *
 * @example For the mentions of `塔利班进入喀布尔，塔利班` the names are 塔利班 (2) and 喀布尔 (1).
 */
export function distinctNames(mentions: readonly Mention[]): readonly DistinctName[] {
  const byText = new Map<string, { readonly first: Mention; count: number }>();
  for (const mention of mentions.filter(isName)) {
    const key = `${mention.text}\u0000${mention.english}`;
    const known = byText.get(key);
    if (known === undefined) byText.set(key, { first: mention, count: 1 });
    else known.count += 1;
  }
  return [...byText.values()];
}

/**
 * A name's English as people read it: a guess carries a question mark.
 *
 * @example For 扎里夫 with the status `guess` it is `Zarif?`.
 */
export function shownEnglish({ english, status }: Mention): string {
  return status === 'guess' ? `${english}?` : english;
}

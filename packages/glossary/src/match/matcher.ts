import { fold, foldCode } from './fold.js';

/** A key found in a text. `start`–`end`: UTF-16 code units, end exclusive. `values` are those of all keys that fold alike. */
export interface Match<V> {
  readonly start: number;
  readonly end: number;
  readonly values: readonly V[];
}

/** Finds many keys in a text. */
export interface Matcher<V> {
  /**
   * All matches, leftmost-longest, without overlaps, in order. At each place the longest key wins and the search goes on
   * after it, so with the keys 马里 and 索马里 the text 索马里 gives only 索马里. Not linear: the cost is the text's length
   * times, at worst, the length of the longest key, for every place may hold the beginning of one.
   */
  findAll(text: string): readonly Match<V>[];
  /** The values of exactly this key, folded; empty when there is none. */
  get(key: string): readonly V[];
}

interface TrieNode<V> {
  readonly next: Map<number, TrieNode<V>>;
  readonly values: V[];
  /** Keys that end here begin or end with a Latin letter or digit, and so need the edge of a word there. */
  edgeBefore: boolean;
  edgeAfter: boolean;
}

const newNode = <V>(): TrieNode<V> => ({ next: new Map(), values: [], edgeBefore: false, edgeAfter: false });

/** Latin letters, digits and the marks that combine with them, folded: what a Latin name must not be cut out of. */
function isLatinWord(code: number): boolean {
  if (code < 0x80) return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  if (code >= 0xc0 && code <= 0x24f) return code !== 0xd7 && code !== 0xf7;
  return (code >= 0x300 && code <= 0x36f) || (code >= 0x1e00 && code <= 0x1eff);
}

/**
 * Builds a matcher over keys of any script. Keys and texts are folded ({@link fold}) for the comparison only, so 馬里
 * matches 马里 and offsets stay those of the text. A key that begins or ends with a Latin letter or digit needs the edge
 * of a word there: AP is not found in APEC. Values of keys that fold alike are kept together in the order given; empty
 * keys are skipped. Building is linear in the length of the keys. Keys may have any length, but searching is as slow as
 * the longest is long: keep them short, as the reader of glossaries does, whose renderings have 200 code units at most.
 *
 * @example buildMatcher([['马里', 'Mali'], ['索马里', 'Somalia']]).findAll('索馬里和马里')
 * // [{ start: 0, end: 3, values: ['Somalia'] }, { start: 4, end: 6, values: ['Mali'] }]
 */
export function buildMatcher<V>(keys: Iterable<readonly [string, V]>): Matcher<V> {
  const root = newNode<V>();
  for (const [key, value] of keys) {
    if (key === '') continue;
    let node = root;
    for (let at = 0; at < key.length; at += 1) {
      const code = foldCode(key.charCodeAt(at));
      let child = node.next.get(code);
      if (child === undefined) {
        child = newNode<V>();
        node.next.set(code, child);
      }
      node = child;
    }
    node.values.push(value);
    node.edgeBefore = isLatinWord(foldCode(key.charCodeAt(0)));
    node.edgeAfter = isLatinWord(foldCode(key.charCodeAt(key.length - 1)));
  }

  function longestAt(text: string, start: number): Match<V> | undefined {
    let found: Match<V> | undefined;
    let node = root.next.get(foldCode(text.charCodeAt(start)));
    const wordBefore = start > 0 && isLatinWord(foldCode(text.charCodeAt(start - 1)));
    for (let end = start + 1; node !== undefined; end += 1) {
      const following = end < text.length ? foldCode(text.charCodeAt(end)) : undefined;
      const cut =
        (node.edgeBefore && wordBefore) || (node.edgeAfter && following !== undefined && isLatinWord(following));
      if (node.values.length > 0 && !cut) found = { start, end, values: node.values };
      node = following === undefined ? undefined : node.next.get(following);
    }
    return found;
  }

  return {
    findAll: (text) => {
      const matches: Match<V>[] = [];
      for (let at = 0; at < text.length; ) {
        const match = longestAt(text, at);
        if (match !== undefined) matches.push(match);
        at = match?.end ?? at + 1;
      }
      return matches;
    },
    get: (key) => {
      const folded = fold(key);
      let node: TrieNode<V> | undefined = root;
      for (let at = 0; at < folded.length && node !== undefined; at += 1) node = node.next.get(folded.charCodeAt(at));
      return node?.values ?? [];
    },
  };
}

import type { ContentToken } from './content-token.js';

const aside = new Set(['nav', 'header', 'footer', 'aside', 'form']);

function isArticleBody(token: ContentToken): boolean {
  return token.type === 'open' && /articlebody/i.test(token.attributes['itemprop'] ?? '');
}

/** The tokens of the element opened at `from`, its open and close included. */
function elementAt(tokens: readonly ContentToken[], from: number): readonly ContentToken[] {
  const open = tokens[from];
  if (open?.type !== 'open') return [];
  let depth = 0;
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.type === 'text' || token.type === 'comment' || token.name !== open.name) continue;
    depth += token.type === 'open' ? 1 : -1;
    if (depth === 0) return tokens.slice(from, at + 1);
  }
  return tokens.slice(from);
}

const visibleLength = (tokens: readonly ContentToken[]): number =>
  tokens.reduce((sum, token) => sum + (token.type === 'text' ? token.text.trim().length : 0), 0);

/**
 * The part of a whole page that holds the article: the element marked as `articleBody`, else the only `<article>` or
 * `<main>` with text, else everything but navigation, headers, footers and forms. Comments stay, for they carry stamps.
 * Linear.
 */
export function mainContent(tokens: readonly ContentToken[]): readonly ContentToken[] {
  const least = 100;
  for (const matches of [
    isArticleBody,
    (token: ContentToken) => token.type === 'open' && token.name === 'article',
    (token: ContentToken) => token.type === 'open' && token.name === 'main',
  ]) {
    const places = tokens.flatMap((token, at) => (matches(token) ? [at] : []));
    const place = places.length === 1 ? places[0] : undefined;
    if (place === undefined) continue;
    const part = elementAt(tokens, place);
    if (visibleLength(part) >= least) return part;
  }
  const kept: ContentToken[] = [];
  const inside: string[] = [];
  for (const token of tokens) {
    if (token.type === 'open' && aside.has(token.name)) inside.push(token.name);
    if (inside.length === 0) kept.push(token);
    if (token.type === 'close' && inside[inside.length - 1] === token.name) inside.pop();
  }
  return kept;
}

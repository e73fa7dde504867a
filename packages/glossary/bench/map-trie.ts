interface MapNode {
  readonly next: Map<number, MapNode>;
  isKey: boolean;
}

/** The plain way: a trie of Maps by code unit. Gives the number of leftmost-longest matches. */
export function buildMapTrie(keys: readonly string[]): (text: string) => number {
  const root: MapNode = { next: new Map(), isKey: false };
  for (const key of keys) {
    let node = root;
    for (let at = 0; at < key.length; at += 1) {
      const code = key.charCodeAt(at);
      let child = node.next.get(code);
      if (child === undefined) {
        child = { next: new Map(), isKey: false };
        node.next.set(code, child);
      }
      node = child;
    }
    node.isKey = true;
  }
  return (text) => {
    const matches: number[] = [];
    for (let start = 0; start < text.length; ) {
      let best = 0;
      let node = root.next.get(text.charCodeAt(start));
      for (let end = start + 1; node !== undefined; end += 1) {
        if (node.isKey) best = end;
        node = end < text.length ? node.next.get(text.charCodeAt(end)) : undefined;
      }
      if (best > 0) matches.push(start, best);
      start = best > 0 ? best : start + 1;
    }
    return matches.length / 2;
  };
}

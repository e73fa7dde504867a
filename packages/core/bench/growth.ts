import { parseArticle } from '../src/index.js';

/**
 * How the time grows when an input doubles: 2.0 is linear. Each kind is parsed at doubling sizes, the best of three
 * runs counts, and the number of blocks is checked.
 */
const sentence = '首都会谈今天闭幕，各方代表出席了闭幕式。';
const kinds: readonly {
  readonly name: string;
  readonly make: (count: number) => string;
  readonly sizes: readonly number[];
  readonly blocks: (count: number) => number;
}[] = [
  {
    name: 'Markdown paragraphs',
    make: (n) => `${sentence}\n\n`.repeat(n),
    sizes: [20_000, 40_000, 80_000, 160_000],
    blocks: (n) => n,
  },
  {
    name: 'HTML paragraphs',
    make: (n) => `<div>${`<p>${sentence}</p>`.repeat(n)}</div>`,
    sizes: [20_000, 40_000, 80_000, 160_000],
    blocks: (n) => n,
  },
  {
    name: 'one long paragraph',
    make: (n) => sentence.repeat(n),
    sizes: [22_000, 44_000, 88_000, 176_000],
    blocks: () => 1,
  },
  {
    name: 'a whole page',
    make: (n) => `<html><body><div class="content">${`<p>${sentence}</p>`.repeat(n)}</div></body></html>`,
    sizes: [20_000, 40_000, 80_000, 160_000],
    blocks: (n) => n,
  },
  {
    name: 'nested divisions',
    make: (n) => `${'<div>'.repeat(n)}${sentence}${'</div>'.repeat(n)}`,
    sizes: [12_500, 25_000, 50_000, 100_000],
    blocks: () => 1,
  },
];

for (const { name, make, sizes, blocks } of kinds) {
  console.log(`\n${name}`);
  let before = 0;
  // Once unmeasured, so that the first size pays for no compiling.
  parseArticle(make(sizes[0] ?? 0));
  for (const count of sizes) {
    const source = make(count);
    let best = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 3; run += 1) {
      const start = performance.now();
      const article = parseArticle(source);
      best = Math.min(best, performance.now() - start);
      if (article.blocks.length !== blocks(count))
        throw new Error(`${name}: ${article.blocks.length} blocks instead of ${blocks(count)}`);
    }
    const growth = before === 0 ? '' : `×${(best / before).toFixed(2)}`;
    console.log(
      `${String(count).padStart(8)}  ${(Buffer.byteLength(source) / 1e6).toFixed(1).padStart(6)} MB  ${best.toFixed(0).padStart(6)} ms  ${growth}`,
    );
    before = best;
  }
}

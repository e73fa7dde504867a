import { type Article, type Block, linePositions, type OutlineNode, type Span } from '@yiming/core';
import { frontMatterSpan } from './front-matter-span.js';

/** What a fold hides: the head of the file, a part of the article, or what is no part of the journalism. */
export type FoldKind = 'front-matter' | 'page-head' | 'section' | 'story' | 'boilerplate';

/** A stretch of an article that an editor may fold: UTF-16 code units, end exclusive, into the original text. */
export interface ArticleFold extends Span {
  readonly kind: FoldKind;
}

/** The head of a saved page with its tags, where all text stands behind it. */
function pageHead({ source, blocks }: Article): Span | undefined {
  const start = source.search(/<head[\s>]/i);
  const length = start < 0 ? -1 : source.slice(start).search(/<\/head[\s>]/i);
  if (length < 0) return undefined;
  const end = start + length + '</head>'.length;
  return (blocks[0]?.start ?? end) < end ? undefined : { start, end };
}

/** The text below a title that stands in the body: from the title to the last block that is no boilerplate. */
function titleSection(blocks: readonly Block[]): readonly ArticleFold[] {
  const title = blocks.find(({ role }) => role === 'title');
  const last = blocks.findLast(({ kind }) => kind !== 'boilerplate');
  if (title === undefined || last === undefined) return [];
  return [{ kind: 'section', start: title.start, end: last.end }];
}

/** Crossheads and the stories of a bulletin with what stands under them. */
function sections(nodes: readonly OutlineNode[]): readonly ArticleFold[] {
  return nodes.flatMap(({ kind, start, end, children }): readonly ArticleFold[] => [
    ...(kind === 'story' ? [{ kind, start, end }] : []),
    ...(kind === 'heading' ? [{ kind: 'section' as const, start, end }] : []),
    ...sections(children),
  ]);
}

/** Boilerplate blocks that follow each other are one fold. */
function boilerplateRuns(blocks: readonly Block[]): readonly ArticleFold[] {
  const runs: { kind: 'boilerplate'; start: number; end: number }[] = [];
  let open: (typeof runs)[number] | undefined;
  for (const { kind, start, end } of blocks) {
    if (kind !== 'boilerplate') open = undefined;
    else if (open !== undefined) open.end = Math.max(open.end, end);
    else {
      open = { kind, start, end };
      runs.push(open);
    }
  }
  return runs;
}

/**
 * The stretches of an article that a reader may want folded: the front matter, the head of a saved page, the text under
 * its title, crossheads, the stories of a bulletin, and each run of boilerplate. In order of their start; each goes over
 * two lines at least, begins in a line of its own, and lies in another or apart from it, by lines, as editors demand.
 * Linear.
 *
 * @example In `## 会谈⏎⏎美国代表出席。⏎⏎责任编辑：张三⏎⏎未经授权，不得转载。` a section from 会谈 to 出席。, and the boilerplate behind it.
 */
export function foldingRanges(article: Article): readonly ArticleFold[] {
  const front = frontMatterSpan(article);
  const head = pageHead(article);
  const all: readonly ArticleFold[] = [
    ...(front === undefined ? [] : [{ kind: 'front-matter' as const, ...front }]),
    ...(head === undefined ? [] : [{ kind: 'page-head' as const, ...head }]),
    ...titleSection(article.blocks),
    ...sections(article.outline),
    ...boilerplateRuns(article.blocks),
  ];
  const at = linePositions(article.source);
  const folds: ArticleFold[] = [];
  /** First and last lines of the folds that a new one may lie in. */
  const around: { readonly first: number; readonly last: number }[] = [];
  for (const fold of [...all].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const first = at(fold.start).line;
    const last = at(fold.end).line;
    while ((around.at(-1)?.last ?? first) < first) around.pop();
    const outer = around.at(-1);
    const crosses = outer !== undefined && (first === outer.first || last > outer.last);
    if (last === first || crosses) continue;
    around.push({ first, last });
    folds.push(fold);
  }
  return folds;
}

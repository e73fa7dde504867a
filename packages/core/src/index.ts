export type {
  Article,
  ArticleMetadata,
  Block,
  BlockKind,
  BlockRole,
  BoilerplateReason,
  MappedText,
  MapRun,
  MetadataDate,
  MetadataValue,
  OutlineKind,
  OutlineNode,
  Problem,
  Quotation,
  SourceMap,
  Span,
} from './article.js';
export {
  type ArticleJson,
  type ArticleJsonBlock,
  type ArticleJsonMetadata,
  type ArticleJsonOptions,
  type ArticleJsonSpans,
  articleToJson,
} from './article-json.js';
export type {
  MdastBlockquote,
  MdastBreak,
  MdastCode,
  MdastData,
  MdastFlow,
  MdastHeading,
  MdastImage,
  MdastList,
  MdastListItem,
  MdastNode,
  MdastParagraph,
  MdastPhrasing,
  MdastPoint,
  MdastPosition,
  MdastRoot,
  MdastTable,
  MdastTableCell,
  MdastTableRow,
  MdastText,
} from './mdast.js';
export { type ParseOptions, parseArticle } from './parse-article.js';
export { type LinePosition, linePositions } from './text/line-positions.js';
export { sourceSpan, visibleOffset } from './text/source-map.js';
export { type MdastOptions, toMdast } from './to-mdast.js';

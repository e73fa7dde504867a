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
export { type LinePosition, linePositions } from './line-positions.js';
export { type ParseOptions, parseArticle } from './parse-article.js';
export { sourceSpan, visibleOffset } from './source-map.js';

export type {
  Article,
  ArticleMetadata,
  Block,
  BlockKind,
  BlockRole,
  BoilerplateReason,
  MapRun,
  MappedText,
  MetadataDate,
  MetadataValue,
  OutlineKind,
  OutlineNode,
  Problem,
  Quotation,
  SourceMap,
  Span,
} from './article.js';
export { sourceSpan, visibleOffset } from './source-map.js';

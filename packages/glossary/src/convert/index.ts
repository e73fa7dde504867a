export { type OpenccConfig, openccConfigs } from './configurations.js';
export { type Conversion, type ConverterOptions, readConversion } from './conversion.js';
export {
  type AvoidedDamage,
  type ConvertedName,
  type ConvertOptions,
  type ConvertReport,
  type ConvertResult,
  convert,
  plainConvert,
} from './convert.js';
export { convertArticle } from './convert-article.js';
export type { ConverterStream } from './converter-stream.js';
export type { ChineseTag } from './directions.js';
export { type OffsetMap, sourceOffset, targetOffset } from './offset-map.js';
export type { ConvertedPiece, MappedText, OpenccConverter } from './opencc-converter.js';
export type { LostCharacters } from './round-trip.js';
export type { ConvertedRun } from './run-writer.js';
export { scriptOf } from './script-of.js';

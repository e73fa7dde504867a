export {
  type AvoidedDamage,
  type ChineseTag,
  type ConvertedName,
  type ConvertedRun,
  type ConvertOptions,
  type ConvertReport,
  type ConvertResult,
  convert,
  plainConvert,
} from './convert.js';
export { type OpenccConfig, openccConfigs } from './opencc.js';
export { scriptOf } from './script-of.js';

import type { OpenccConfig } from './configurations.js';
import type { OpenccConverter } from './opencc-converter.js';

/**
 * Simplified characters that names keep although OpenCC converts them when they stand alone: in 扎里夫, 范德比尔特,
 * 于文文, 朴槿惠, 乌干达 they are surnames or mere sounds, and the traditional character of the same name. The meanings
 * that do change (里面 → 裡面, 干部 → 幹部) are words, and words are not names. Collected by hand from the surnames and
 * the transliteration tables of Xinhua and CNA; 丰 is absent because 豐 is right in 豐田, 豐臣 and 豐子愷.
 */
const keptFromSimplified = '里于余范岳郁台后干朴斗准采游咸吁夸岩涂征淀';

/** Of those, the ones that single words of organisations and events keep, too; the others are words there: 总干事 is 總幹事. */
const keptInWords = '里于余范岳郁台朴涂岩';

/** Simplified characters whose form in names is another than OpenCC's first: 冲绳 is 沖繩. */
const changedFromSimplified: Readonly<Record<string, string>> = { 冲: '沖' };

/** Traditional characters that names keep in Simplified text: the 乾 of 乾隆 is no 干. */
const keptFromTraditional = '乾';

/**
 * Converts a name character by character, phrases apart, so that no chance phrase inside it changes it: 达 → 達,
 * 国 → 國, but 里, 于, 范, 台 stay. Regional character forms of the configuration apply. Linear.
 *
 * @example convertNameCharacters('扎里夫', 's2tw', conversion.converter('s2tw')) // '扎里夫'
 */
export function convertNameCharacters(name: string, config: OpenccConfig, converter: OpenccConverter): string {
  const fromSimplified = config.startsWith('s');
  const kept = fromSimplified ? keptFromSimplified : config.endsWith('s') ? keptFromTraditional : '';
  return [...name]
    .map((character) => {
      if (kept.includes(character)) return character;
      return (fromSimplified ? changedFromSimplified[character] : undefined) ?? converter.convert(character);
    })
    .join('');
}

/**
 * Converts the name of an organisation, an event or the like, where words matter (制造 → 製造, 干部 → 幹部): by OpenCC's
 * phrases, but never with 裏 or 裡 for 里, and characters that are mere sounds or surnames (范, 于) as in any name.
 *
 * @example convertNameWords('扎里夫制造', 's2tw', conversion.converter('s2tw')) // '扎里夫製造'
 */
export function convertNameWords(name: string, config: OpenccConfig, converter: OpenccConverter): string {
  return converter
    .pieces(name)
    .map(({ start, end, target }) => {
      const source = name.slice(start, end);
      const fromSimplified = config.startsWith('s');
      if ([...source].length === 1)
        return !fromSimplified || keptInWords.includes(source)
          ? convertNameCharacters(source, config, converter)
          : target;
      return fromSimplified && source.includes('里') ? convertNameCharacters(source, config, converter) : target;
    })
    .join('');
}

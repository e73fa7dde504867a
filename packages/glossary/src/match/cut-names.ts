import { foldCode } from './fold.js';
import { sounds } from './sound-characters.js';

/** A part of a text: UTF-16 code units, end exclusive. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Characters of sound that hardly any ordinary word ends with, and such that hardly any begins with: counted in the word
 * list of jieba (MIT) over words that are no names, then read through. Before and behind a name they are its own.
 */
const beforeOnly = new Set(
  '埃艾昂奥鲍贝彼宾伯迪蒂杜尔菲弗冈戈葛圭赫霍吉贾坎夸莱兰勒莉琳卢鲁吕洛玛曼缪姆穆娜尼涅纽努帕潘珀恰钦琼茹撒萨桑瑟莎什舒朔斯坦瓦韦沃辛逊耶兹佐',
);
const behindOnly = new Set(
  '埃艾昂德邓迪蒂尔菲弗冈戈葛圭赫霍贾坎莱莉琳卢鲁吕洛玛曼缪姆穆娜尼涅纽诺帕潘珀乔琼茹萨瑟莎朔斯韦沃锡逊耶伊詹兹佐',
);

const at = (text: string, index: number): string =>
  index < 0 || index >= text.length ? '' : String.fromCharCode(foldCode(text.charCodeAt(index)));

function isSound(text: string, { start, end }: Span): boolean {
  for (let index = start; index < end; index += 1) if (!sounds.has(at(text, index))) return false;
  return true;
}

/**
 * Leaves out matches that are cut out of a longer name rendered by sound: 纳吉 of 阿尔纳吉尔, 巴赫 of 金舒巴赫. Such a match
 * has characters of sound alone, and a further one beside it that no ordinary word would put there, unless another match
 * ends or begins at that place; so has a longer one with a single such character between it and another match. Matches in order; the rest comes back in order. Linear.
 *
 * @example withoutCutNames('金舒巴赫说', [{ start: 2, end: 4 }]) // []
 */
export function withoutCutNames<M extends Span>(text: string, matches: readonly M[]): readonly M[] {
  const starts = new Set(matches.map(({ start }) => start));
  const ends = new Set(matches.map(({ end }) => end));
  return matches.filter((match) => {
    const { start, end } = match;
    const previous = at(text, start - 1);
    // A single character of sound between another match and a long name is the name's: 历史学家|费利莫诺夫.
    const between = end - start > 2 && ends.has(start - 1) && sounds.has(previous);
    const before = (between || beforeOnly.has(previous)) && !ends.has(start);
    const behind = behindOnly.has(at(text, end)) && !starts.has(end);
    return !((before || behind) && isSound(text, match));
  });
}

import type { PersonalNameData } from './read-personal-name-data.js';
import { splitName } from './split-name.js';

/**
 * How given names read characters for which dictionaries list several readings (tones apart), the usual one in names
 * first: one where names have no other; written for this library from general knowledge. Any other character has the
 * first two readings of the dictionary.
 */
const readingsInNames: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  '乐 le yue|行 xing hang|重 zhong chong|长 chang zhang|朝 chao zhao|传 chuan zhuan|茜 qian xi|隽 jun juan|柏 bai bo|石 shi|会 hui|觉 jue|都 du|还 huan|参 can shen|单 dan shan|解 jie xie|澄 cheng|杉 shan|莎 sha|娜 na|厦 xia|奇 qi|车 che|靓 jing liang|叶 ye|晟 sheng cheng|盛 sheng|溪 xi|浚 jun xun|校 xiao|曾 zeng|员 yuan|贾 jia|宓 mi|炅 jiong|颉 jie xie|省 sheng xing|率 lü shuai|仔 zi zai|粘 zhan nian|泊 bo|葛 ge|翟 zhai|尉 wei yu|区 qu ou|查 cha zha|强 qiang|降 jiang|调 diao tiao|约 yue|角 jiao|红 hong|合 he|信 xin|伯 bo|万 wan|南 nan|大 da|家 jia|夏 xia|景 jing|宿 su|缪 miao mou|褚 chu|沈 shen|谷 gu|巷 xiang|瑕 xia|蔚 wei|令 ling|秘 bi mi|卜 bu|帖 tie|育 yu|芮 rui|其 qi|亨 heng|弗 fu|阿 a|若 ruo|俞 yu|那 na|遗 yi|与 yu|于 yu|予 yu|尽 jin|兴 xing|佛 fo|氏 shi|济 ji|殷 yin|薄 bo|峙 zhi|薇 wei|洗 xi xian|露 lu|六 liu|勒 le|择 ze|泽 ze|呢 ni|思 si|戏 xi|铅 qian|翘 qiao|和 he|的 di|不 bu|个 ge|子 zi|刻 ke|了 liao|么 me|得 de|上 shang|地 di|着 zhu|塞 sai|提 ti|说 yue shuo|否 fou|臧 zang|藏 cang zang|识 shi|拾 shi|亡 wang|咸 xian|骑 qi|稽 ji|期 qi|嘉 jia|丁 ding|仰 yang|净 jing|劲 jin jing|埔 pu|屏 ping|广 guang|敦 dun|无 wu|朴 pu|棣 di|楷 kai|汶 wen|焯 zhuo chao|硕 shuo|纶 lun|能 neng|艾 ai|虹 hong|适 shi|陆 lu|齐 qi'
    .split('|')
    .map((line) => {
      const [character = '', ...readings] = line.split(' ');
      return [character, readings];
    }),
);

/** Pinyin readings of a name's characters, without tones and with `ü`, the likeliest first. */
export interface NameReadings {
  /** One list for the surname, two for a husband's and a woman's own. */
  readonly surname: readonly (readonly string[])[];
  /** One list for each character. */
  readonly given: readonly (readonly string[])[];
}

/**
 * How a Chinese name in Simplified characters reads: the surname as surnames read (单 Shan, 任 Ren), the given name as
 * given names do (乐 le before yue). `undefined` for what is no name of two to four characters, or has no reading.
 *
 * @example nameReadings('单乐', data, readPinyin) // { surname: [['shan']], given: [['le', 'yue']] }
 */
export function nameReadings(
  name: string,
  data: PersonalNameData,
  readPinyin: (character: string) => readonly string[],
): NameReadings | undefined {
  const split = splitName(name, data);
  if (split === undefined) return undefined;
  const { surname, given, known } = split;
  const ofSurname =
    known.length > 0 ? known.map(({ pinyin }) => pinyin) : [...surname].map((own) => readPinyin(own).slice(0, 1));
  const ofGiven = [...given].map((own) => readingsInNames[own] ?? readPinyin(own).slice(0, 2));
  if (ofSurname.length === 0 || [...ofSurname, ...ofGiven].some((own) => own.length === 0)) return undefined;
  return { surname: ofSurname, given: ofGiven };
}

/**
 * Syllables of a given name in one word, with the apostrophe of Pinyin before a vowel: ['chang', 'an'] → chang'an.
 *
 * @example joinSyllables(['wen', 'bin']) // 'wenbin', the given name of 汪文斌
 */
export function joinSyllables(syllables: readonly string[]): string {
  return syllables.reduce(
    (joined, own) => (joined !== '' && /^[aeo]/.test(own) ? `${joined}'${own}` : joined + own),
    '',
  );
}

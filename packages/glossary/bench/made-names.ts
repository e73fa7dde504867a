import { readdirSync, readFileSync } from 'node:fs';
import { fold } from '../src/match/fold.js';

/** A deterministic stream of numbers from 0 to 1 (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** Characters of transliterated names, roughly the commonest first. */
const syllables =
  '斯尔特克拉里德马阿巴尼维卡普夫罗莱科布萨基格达诺西卢瓦托米奥哈莫伊亚丹塔安贝比蒂兰索根森纳希雷尤路加林杰弗穆沙伯迪汉因艾利扎图法戈曼鲁博帕桑伦辛内赫洛乌费多齐默恩皮切丁勒谢凯施胡什努凡姆埃泽顿坎威吉佩菲韦霍约坦孔丽娜琳波班金佐甘朗莎库蒙霍古滕摩萧苏耶康道伍华亨冈本肯文登连黎塞吕弥辛雅赛宾詹姆卜温蓬梅迈麦特隆朱容尚让奎甫邓宁汤东奈梭珀歇厄乔玛娅蕾茜玻翁吴申贡夏高盖戴柏宗当兹南珠肖舍藤仓崎逊提贾坡比朴牙雪';

/** The renderings in the glossary's own data that hold no Latin letter, folded. */
export function glossaryNames(): readonly string[] {
  const folder = new URL('../data/', import.meta.url);
  const names = new Set<string>();
  for (const file of readdirSync(folder)) {
    const [header = '', ...rows] = readFileSync(new URL(file, folder), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    const columns = header.split('\t').flatMap((name, at) => (['zh', 'tw', 'hk', 'sg'].includes(name) ? [at] : []));
    for (const row of rows) {
      const cells = row.split('\t');
      for (const cell of columns.flatMap((at) => (cells[at] ?? '').split('|'))) {
        const name = fold(cell.replace(/\{.*\}$/, '').replace(/^-/, ''));
        if (/^[\p{Script=Han}·]{2,}$/u.test(name)) names.add(name);
      }
    }
  }
  return [...names];
}

/**
 * `count` different names: the glossary's own first (a sample where they are more), then made ones of two to six
 * characters, every fifth with a dot and a second part, always the same.
 */
export function makeNames(count: number): readonly string[] {
  const random = randomFrom(count);
  const own = glossaryNames();
  const names = new Set(own.length <= count ? own : own.filter((_, at) => (at * count) % own.length < count));
  const part = (length: number): string => {
    let text = '';
    // The square makes characters at the front of the list commoner.
    while (text.length < length) text += syllables[Math.floor(random() ** 2 * syllables.length)];
    return text;
  };
  const lengths = [2, 3, 3, 3, 4, 4, 4, 5, 5, 6];
  const length = (): number => lengths[Math.floor(random() * lengths.length)] ?? 3;
  while (names.size < count) names.add(random() < 0.2 ? `${part(length())}·${part(length())}` : part(length()));
  return [...names].slice(0, count);
}

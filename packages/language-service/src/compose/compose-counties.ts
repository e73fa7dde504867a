import { fold, type NameKnowledge } from '@yiming/glossary';
import type { Answer } from '../decide.js';
import { coveredBy, type FoundName, inOrder, isCovered } from '../found-name.js';
import { because, say, sourced } from '../message.js';
import { wordReader } from '../word-cuts.js';

/** Ranks below a prefecture: how English prints them behind Pinyin, and the key of what they are called in reasons. */
const ranks = {
  县: { printed: 'County', key: 'county' },
  区: { printed: 'District', key: 'district' },
  镇: { printed: 'town', key: 'town' },
  乡: { printed: 'township', key: 'township' },
  村: { printed: 'village', key: 'village' },
  旗: { printed: 'Banner', key: 'banner' },
} as const;

const isRank = (character: string): character is keyof typeof ranks => character in ranks;
/** One to three characters and a rank, right behind a place; 地区 and the like are no names. */
const county = /^([\u4e00-\u9fff]{1,3}?)([县区镇乡村旗])(?![长委政域别内划块])/;
const noName =
  /[的和与及在是有各该本某两几多全整个大小新老旧古家下国军城市郊山地农牧林矿灾疫社校园库工景特街辖战选禁级]$|^[的和与及在是有各该本某两几多全整个原]/;
/** What a district or county is, not what it is called: 贫困县, 开发区. */
const common =
  /(?:贫困|自治|开发|保税|综保|工业|示范|自贸|风险|隔离|部分|中心|保护|沿海|农业|商业|住宅|居民|生活|自然|试验|实验|经济|产业|旅游|风景|边境|管辖|控制|安全|封锁|核心|繁华|缓冲|占领|冲突|重灾|民族|行政|合作|物流|出口|加工|度假|生态|科技|教学|办公|休息|候车|城乡|偏远|富裕|先进|所在|周边|附近|其他|等地)$/;

/** Pinyin of a place: Huayuan; and whether a character reads in several ways. */
function pinyinOf(
  text: string,
  read: (character: string) => readonly string[],
): { readonly text: string; readonly isSure: boolean } | undefined {
  const readings = [...text].map(read);
  if (readings.some(([first]) => first === undefined)) return undefined;
  const syllables = readings.map(([first = '']) => first.replaceAll('ü', 'u'));
  const joined = syllables.reduce(
    (before, next) => (before !== '' && /^[aeo]/.test(next) ? `${before}'${next}` : before + next),
    '',
  );
  return {
    text: joined.charAt(0).toUpperCase() + joined.slice(1),
    isSure: readings.every(({ length }) => length === 1),
  };
}

/**
 * Adds the counties, towns and villages of China that stand right behind the place that they belong to: 花垣县 of 湖南花垣县 is
 * Huayuan County, by Pinyin; a guess where a character reads in several ways. Gives all names, in order. Linear.
 */
export function composeCounties(
  source: string,
  names: readonly FoundName[],
  { persons }: NameKnowledge,
): readonly FoundName[] {
  if (persons === undefined) return names;
  const text = fold(source);
  const covered = coveredBy(text.length, names);
  const words = wordReader(text);
  const found: FoundName[] = [];
  for (const name of names) {
    if (name.answer.type !== 'place' || name.answer.entry?.country !== 'CN') continue;
    let start = name.end;
    if (/^[省市州]/.test(text.charAt(start)) && covered[start] !== 1) start += 1;
    for (let depth = 0; depth < 3; depth += 1) {
      const [whole, own = '', rank = ''] = county.exec(text.slice(start, start + 5)) ?? [];
      if (
        whole === undefined ||
        !isRank(rank) ||
        noName.test(own) ||
        common.test(own) ||
        isCovered(covered, start, start + whole.length)
      )
        break;
      const end = start + whole.length;
      const spelled = pinyinOf(own, persons.readPinyin);
      if (spelled === undefined || words.lastBeginsWord(start, end)) break;
      // Below a county what stands before the rank is too often a common noun.
      const isSure = spelled.isSure && own.length > 1 && (rank === '县' || rank === '旗');
      const english = `${spelled.text} ${ranks[rank].printed}`;
      const answer: Answer = {
        type: 'place',
        english,
        short: spelled.text,
        status: isSure ? 'derived' : 'guess',
        ...sourced(say('chineseRules')),
        ...because(say('behindPlace', say(ranks[rank].key), source.slice(name.start, name.end))),
        ...(isSure ? {} : { candidates: [{ english, score: 0.6 }] }),
      };
      found.push({ start, end, answer });
      covered.fill(1, start, end);
      start = end;
    }
  }
  return found.length === 0 ? names : inOrder([...names, ...found]);
}

import { isDottedName, isHanName } from './author-names.js';
import { isOutletName } from './outlets.js';

/** What a person did: wrote; helped to write; put into Chinese; anything else (pictures, editing). */
export type CreditRole = 'author' | 'helper' | 'translator' | 'other';

/** A label that is grown together with a name, such as 本报记者 in 本报记者张三. */
export interface JoinedLabel {
  readonly role: CreditRole;
  /** Where the name begins in the word. */
  readonly length: number;
  /** False when unknown words stand before the label: 一名记者. */
  readonly known: boolean;
}

const labels: readonly { readonly role: CreditRole; readonly pattern: RegExp }[] = [
  {
    role: 'author',
    pattern:
      /^(?:文|文字|撰文|撰稿|撰写|(?:原|本文|文章)?作者|采写|采寫|採寫|采访|採訪|采访撰文|主笔|主筆|执笔|執筆|图文|圖文|文图|文圖|口述|撰|author)$/i,
  },
  { role: 'translator', pattern: /^(?:编译|編譯)$/ },
  {
    role: 'other',
    pattern:
      /^(?:[图圖](?:片|[说說])?|[制绘繪]图|[製繪]圖|插[画畫]|[设設][计計]|[视視][觉覺]|[摄攝]?影|[摄攝]|[视視][频頻]|影片|音频|剪[辑輯]|翻[译譯]|[译譯]者?|校|校[对對]|[审審]校|核稿|[审審]核|[监監][制製]|[编編]|[编編][审審]|[总總][编編]|出品|策[划劃]|[统統][筹籌]|[制製]作|\p{Script=Han}{0,6}(?:[编編][辑輯]|[责責][编編]|主[编編])|[网網][编編]|运营|排版|美编|[来來]源|(?:微信)?公[众眾][号號]|微博|微信)$/u,
  },
];

/** What the label that a word is says of those behind it; `undefined` for words that are none. */
export const labelRole = (word: string): CreditRole | undefined =>
  labels.find(({ pattern }) => pattern.test(word))?.role;

const reporter =
  /[记記]者|特[派約约][员員]|特[约約]撰稿人?|撰稿人|[专專][栏欄]作[者家]|[評评][论論][员員]|通[讯訊][员員]|[实實][习習]生|主[笔筆]/g;
const helper = /^(?:通[讯訊][员員]|[实實][习習]生)$/;

/** How much may stand before 记者: 环球时报驻日本特派. */
const longestPrefix = 16;

/** Where a reporter is posted, and as what. */
const post =
  /^(?:本[报報刊网網台臺社]|我[报報]|每[经經]|南都|[总總]台|央[视視]|大公|文[汇匯]|商[报報]|北青|新[华華]|中新|中央)?(?:[驻駐]\p{Script=Han}{1,8}?)?(?:全媒[体體]|特派|特[约約]|[实實][习習]|[见見][习習]|首席|高[级級]|[资資]深|前方|前[线線]|[随隨][团團]|外派|本土|台[湾灣]|香港|大[陆陸]|[驻駐]外|政治|[国國][际際]|[财財][经經]|中[国國][组組]|[摄攝]影|文字|[体體]育|科技){0,3}$/u;

/** 环球时报驻日本特派, 新京报首席: an outlet, then where and what. */
function isPost(prefix: string): boolean {
  if (post.test(prefix) || isOutletName(prefix)) return true;
  for (let to = prefix.length - 1; to >= 2; to -= 1) {
    if (post.test(prefix.slice(to)) && isOutletName(prefix.slice(0, to))) return true;
  }
  return false;
}

/**
 * The label that a word begins with; `undefined` when there is none.
 *
 * @example 环球时报驻日本特派记者 is one of length 11, 記者文輝報道 begins with one of length 2.
 */
export function joinedLabel(word: string): JoinedLabel | undefined {
  const written = /^(?:(?:本文)?作者|撰文|采写|[编編][译譯])(?=\p{Script=Han})/u.exec(word)?.[0];
  const name = written === undefined ? '' : word.slice(written.length);
  if (written !== undefined && (isHanName(name) || isDottedName(name))) {
    return { role: /[译譯]$/.test(written) ? 'helper' : 'author', length: written.length, known: true };
  }
  const last = [...word.slice(0, longestPrefix + 6).matchAll(reporter)].at(-1);
  if (last === undefined || last.index > longestPrefix) return undefined;
  return {
    role: helper.test(last[0]) ? 'helper' : 'author',
    length: last.index + last[0].length,
    known: isPost(word.slice(0, last.index)),
  };
}

const titles =
  /(?:教授|研究[员員生]|主任|大[学學]|[学學][院者]|博士|院[长長]|律[师師]|所[长長]|[专專]家|作家|[評评][论論][员員]|分析[师師]|[导導]演|[编編][剧劇]|[总總主][编編]|[社会會委][长長员員]|[专專][栏欄]作者|研究所|中心|智[库庫])$/;

/** True for what a person is besides: 复旦大学教授. */
export const isTitle = (word: string): boolean => titles.test(word) && !isHanName(word);

const timeWord =
  /^(?:\d[\d年月日时時分秒.\-:TZ+]*|(?:星期|周|週|礼拜)[一二三四五六日天]|[上下]午|更新|发布|發佈|发表|發表)$/u;

/** True for a part of a date or time. */
export const isTimeWord = (word: string): boolean => timeWord.test(word);

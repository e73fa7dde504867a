import { type Message, say } from '../message.js';
import { platformWords } from '../platform-words.js';
import type { ChineseSide, KnownPlaces } from './chinese-side.js';
import type { GlossContext, KnownName } from './gloss.js';
import { latinWords } from './latin-words.js';
import type { Edge } from './name-edge.js';
import { isAllSound } from './sound-characters.js';

/** What names of bodies end with, folded. */
const head =
  /(?:组织|委员会|理事会|董事会|协会|学会|商会|工会|公会|联合会|大会|议会|国会|基金会|基金|联盟|同盟|联合国|联邦|中心|研究所|研究院|研究室|学院|大学|分校|学校|中学|实验室|公司|集团|企业|银行|央行|航空|铁路|电信|医院|医疗体系|服务体系|服务处|部|局|署|厅|院|处|办公室|党|阵线|运动|军|部队|司令部|法院|法庭|警察|警方|教会|教堂|博物馆|电视台|电视网|电台|广播公司|新闻网|通讯社|报社|出版社|俱乐部|工作组|小组|论坛|机构|管理局|交易所|智库)$/;
/** A head alone: its name begins further left. */
const onlyHead =
  /^(?:委员会|理事会|基金会|办公室|研究所|研究院|研究中心|实验室|司令部|工作组|交易所|广播公司|有限公司|总公司|俱乐部|通讯社|新闻网|管理局|联合会|紧急医院)$/;
/** Words that stand before a body's name, not in it, folded. What the list lacks is why an edge behind them is seldom certain. */
const outside = new Set(
  '在 据 根据 按照 依据 对 向 由 被 给 从 自 是 称 让 为 将 把 使 但 而 以及 并 或 跟 同 该 其 前 时任 现任 曾任 通过 经过 经 包括 例如 比如 如 像 隶属 隶属于 来自 位于 设在 成立 创立 创办 创建 建立 组建 加入 退出 离开 访问 会见 反对 批评 抨击 谴责 指责 要求 敦促 呼吁 告诉 表示 指出 宣布 认为 强调 说 说明 担任 出任 就任 接任 接受 参加 参与 出席 率领 主持 就读 毕业 毕业于 服务于 供职 供职于 属于 属 获 获得 得到 进入 前往 抵达 到 去 于 以 受 受到 遭 遭到 因 因为 由于 的 了 着 过 这 那 此 各 每 这些 那些 这家 那家 这个 那个 该国 一些 一个 一家 两个 三个 多个 多家 某 名为 叫做 称为 即 就 也 都 还 又 再 已 已经 曾 曾经 正在 没有 不 不是 只有 有 没 与其 之后 此前 目前 当时 如今 今天 昨天 日前 近日 随后 同时 其中 另外 此外 然而 不过 如果 虽然 所以 因此 当 关于 至于 针对 除了 也是 就是 都是 还是 又是 但在 而在 又在 也在 已在 使得 使用 采用 编制 发布 公布 签署 提出 提交 推出 资助 赞助 起诉 控告 收购 出售 任命 提名 击败 威胁 警告 质疑 否认 承认 证实 透露 描述 回应 欢迎 感谢 祝贺 邀请 召见 依靠 协助 取代 导致 造成 引发 举行 举办 停止 失去 占领 袭 赴 驻 访 抵 返 任 帮助 总部'.split(
    ' ',
  ),
);
/** What names of bodies begin with when no country or proper name does, folded: a verb before them would be another word. */
const opening =
  /^(?:国家|国防|国土|联邦|中央|全国|外交|卫生|司法|财政|财务|商务|农业|能源|教育|劳工|劳动|内政|内务|交通|运输|环境|海关|海岸|海军|陆军|空军|太空|航空|航天|移民|通讯|通信|通信总部|政府|护照|情报|安全|公共|公园|民主|共和|自由|社会|人民|独立|最高|高等|地方|皇家|参议|众议|国际|全球|世界|对外|海外|经济|科学|疾病|食品|药品|统计|选举|证券|储备|工商|工业|贸易|律师|医学|癌症|战略|工业和|联合|石油|欧洲|亚洲|非洲|拉美|亚太|东南亚|伊斯兰|基督教|天主教)/;
/** Words of joint names: 战略与国际研究中心. They part names only where the Latin does not join, too. */
const joining = new Set(['与', '和', '及', '暨']);

/** The Latin of a body, and whether it is capitals alone. */
export interface BodyLatin {
  readonly text: string;
  readonly isAbbreviation: boolean;
}

/** Whether the Latin speaks of a country or place: of its name, or an adjective that begins like it (Germany, German). */
function speaksOf(latin: string, english: readonly string[]): boolean {
  const words = latinWords(latin);
  return english.some((form) => {
    const own = latinWords(form);
    const short = own.map((word) => word.charAt(0)).join('');
    if (words.includes(short) && short.length > 1) return true;
    return own.every((word) => words.some((other) => other.slice(0, 4) === word.slice(0, 4)));
  });
}

/** Whether the first characters are the sounds of a word of the Latin: 洛克菲勒 of Rockefeller Foundation. */
function soundsLike(text: string, start: number, latin: string, fit: NonNullable<GlossContext['fit']>): boolean {
  const words = latinWords(latin)
    .filter((word) => word.length > 3)
    .slice(0, 5);
  return [2, 3, 4, 5, 6].some((length) => {
    const zh = text.slice(start, start + length);
    return isAllSound(zh) && words.some((word) => (fit(zh, word) ?? Number.POSITIVE_INFINITY) <= 3.5);
  });
}

/** The first known name behind `from` that is not the whole of the rest. */
function firstName(side: ChineseSide, from: number, known: KnownPlaces): KnownName | undefined {
  for (let at = from; at < side.end - 2; at += 1) {
    const name = known.startingAt.get(at);
    if (name !== undefined && name.end < side.end && name.type !== 'abbr') return name;
  }
  return undefined;
}

/** Where the last word of the stretch ends that a body's name does not have. */
function afterOutside(text: string, side: ChineseSide, latin: BodyLatin): number {
  const joins = latin.isAbbreviation || /\band\b|&/.test(latin.text);
  let from = side.start;
  for (const { index, segment } of platformWords(text.slice(side.start, side.end))) {
    const wordEnd = side.start + index + segment.length;
    if (wordEnd >= side.end) break;
    if (joining.has(segment) ? !joins || side.start + index === from : outside.has(segment)) from = wordEnd;
    else if (/^\d+$/.test(segment)) from = wordEnd;
  }
  return from;
}

/**
 * Whether a stretch ends like the name of a body: 世界卫生组织. Folded.
 *
 * @example isHeaded('国家安全委员会') // true
 */
export const isHeaded = (text: string): boolean => head.test(text);

/**
 * Where a stretch begins that has no verb, particle or known name in front: of phrases, which have no other edge. Folded.
 *
 * @example In 利用阿富汗的和平红利, at 和平: the particle 的 stands before.
 */
export function bodyStart(text: string, side: ChineseSide, latin: string, known: KnownPlaces): number {
  let start = afterOutside(text, side, { text: latin, isAbbreviation: false });
  for (let at = side.end - 2; at > start; at -= 1) if (known.nameEnds.has(at)) start = at;
  return start;
}

/**
 * Finds where the name of a body before a bracket begins: behind the last word that is none of it, without the country
 * in front that a full Latin form does not name (美国|国家安全委员会), with it before an abbreviation. `undefined` when
 * the Chinese does not end like a body. Text is folded; the work is bounded by the stretch.
 *
 * @example In 美国国家安全委员会 with National Security Council, at 国家; with NSC, at 美国.
 */
export function bodyEdge(
  text: string,
  side: ChineseSide,
  latin: BodyLatin,
  known: KnownPlaces,
  fit: GlossContext['fit'],
): Edge | undefined {
  const from = afterOutside(text, side, latin);
  if (!head.test(text.slice(side.start, side.end))) return undefined;
  let titled = false;
  for (let at = side.end - 1; at > from; at -= 1) titled ||= known.titleEndingAt.has(at);
  const first = firstName(side, from, known);
  const edge = (start: number, sure: boolean, reason: Message): Edge | undefined => {
    const zh = text.slice(start, side.end);
    const length = [...zh].length;
    if (length < 3 || length > 18 || onlyHead.test(zh)) return undefined;
    return { start, certain: sure && !titled && length <= 16, person: false, reason };
  };
  if (first === undefined || first.start > from + 8) {
    if (from === side.start && !side.hard) return undefined;
    const sure =
      opening.test(text.slice(from, side.end)) || (fit !== undefined && soundsLike(text, from, latin.text, fit));
    return edge(from, sure, say('bodyBehindWord'));
  }
  const isCountry = first.type === 'country';
  if (latin.isAbbreviation || speaksOf(latin.text, first.english))
    return edge(first.start, isCountry || first.start === from, say('bodyWithName'));
  if (first.start !== from || !isCountry) return edge(from, false, say('bodyPerhaps'));
  const rest = text.slice(first.end, side.end);
  const sure = opening.test(rest) || (fit !== undefined && soundsLike(text, first.end, latin.text, fit));
  return edge(first.end, sure, say('bodyWithoutCountry'));
}

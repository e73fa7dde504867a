import { type RecognitionMessage, say } from '../reasons/recognition-templates.js';

/**
 * Words that stand beside persons' names in news, written for this library from general knowledge. Simplified: fold a
 * text before comparing.
 */
const titleWords =
  '常委 中常委 政治局常委 委员会主席 监察委员 总干事 副总干事 院士 委员长 参谋总长 大队长 支队长 中队长 班长 排长 连长 营长 师长 军长 旅长 船员 乘客 患者 病人 司机 农民 工人 渔民 牧民 店主 摊主 房东 邻居 好友 友人 朋友 男友 女友 前妻 前夫 丈夫 遗孀 家属 母亲 继承人 掌门人 传人 总编 副总编 副主编 监事长 首席 首席代表 分析员 策略师 经济师 会计师 药师 技师 厨师 牧师 道长 方丈 球手 骑手 车手 歌星 童星 新秀 名将 小将 老将 悍将 门将 前锋 后卫 中锋 教头 主帅 总统  副总统 主席 副主席 总理 副总理 首相 部长 副部长 外长 防长 财长 卫长 外相 大臣 国务卿 国务委员 委员 委员长 议员 参议员 众议员 国会议员 立委 立法委员 市议员 县议员 立法会议员 区议员 人大代表 政协委员 代表 书记 总书记 副书记 党委书记 市委书记 省委书记 纪委书记 省长 副省长 市长 副市长 州长 县长 区长 镇长 乡长 村长 厅长 局长 副局长 司长 副司长 处长 科长 署长 院长 副院长 校长 副校长 所长 副所长 馆长 社长 台长 行长 副行长 会长 副会长 理事长 秘书长 副秘书长 特首 司令 司令员 政委 上将 中将 少将 上校 中校 少校 上尉 将军 参谋长 舰长 机长 船长 队长 队员 大使 公使 领事 总领事 参赞 特使 代办 发言人 新闻发言人 女发言人 主任 副主任 主委 副主委 党主席 主任委员 召集人 总召 干事长 执行长 总裁 副总裁 总经理 副总经理 经理 董事长 副董事长 董事 行政总裁 首席执行官 创始人 创办人 联合创始人 老板 总监 秘书 顾问 幕僚长 特助 助理 记者 特派记者 驻外记者 特派员 编辑 责任编辑 主编 总编辑 主播 主持人 评论员 时事评论员 撰稿人 作家 作者 诗人 画家 艺术家 摄影师 摄影 导演 演员 男演员 女演员 歌手 制片人 编剧 设计师 建筑师 学者 教授 副教授 助理教授 客座教授 名誉教授 讲师 博士 硕士 院士 研究员 副研究员 助理研究员 研究生 博士生 专家 分析师 分析人士 分析员 经济学家 科学家 历史学家 政治学者 医生 医师 护士 律师 辩护律师 法官 检察官 检察长 大法官 警官 警员 警长 处长 被告 被告人 嫌犯 嫌疑人 犯罪嫌疑人 受害人 受害者 死者 当事人 原告 证人 学生 留学生 同学 老师 教师 校友 市民 居民 村民 网友 民众 商人 企业家 富商 富豪 活动人士 维权人士 维权律师 人权律师 异见人士 民运人士 社运人士 活动家 异议人士 公民记者 烈士 战士 士兵 航天员 宇航员 飞行员 运动员 选手 球员 教练 主教练 冠军 棋手 球星 候选人 参选人 前主席 候任主席 创办人 负责人 联络人 召集人 法师 神父 主教 牧师 志愿者 员工 女士 先生 小姐 太太 夫人 妻子 丈夫 儿子 女儿 父亲 母亲 兄弟 弟弟 哥哥 妹妹 姐姐 同志 翻译 译者 校对 审校 责编 图文 联席会长 主笔 总工程师 工程师 总设计师 副总统 提督 书记长 团长 副团长 组长 副组长 行政长官 政务司长 财政司长 保安局长 警务处长 法学者 名嘴 网红 艺人 明星 影星 巨星 选委';
const titles = new Set(titleWords.split(' '));

/** Titles that are said behind the name: 唐娟女士, 王毅部长. Those of the longer list may stand there, too. */
const addresses = new Set(
  '先生 女士 小姐 太太 夫人 教授 博士 老师 医生 律师 同学 同志 主席 部长 外长 总理 主任 书记 校长 院长 局长 委员 议员 立委 将军 上将 大使 法官 师傅 老人 夫妇 等人 本人 一家 父子'.split(
    ' ',
  ),
);

/** Verbs of speaking and of what persons do, two characters or more: as good as a title. */
const strongVerbs = new Set(
  '表示 指出 认为 强调 说道 称赞 坦言 直言 透露 回应 回答 介绍 解释 补充 告诉 呼吁 批评 质疑 反驳 否认 承认 警告 宣布 写道 接受 出席 会见 抵达 率团 当选 出任 担任 就任 辞去 辞职 获释 被捕 被控 入狱 出生 去世 逝世 病逝 毕业 主持 致辞 致词 发表 参选 胜选 败选 涉嫌 说明 分析 建议 感叹 提到 谈到 主张 痛批 怒批 痛斥 狠批 则说 则称 续称 续说 受访 报道 电 摄 报导 综合 编译 编辑 撰稿 饰演 主演 执导 领衔 亲自 不满 担忧 相信 希望 提醒 陪同 率领 访问 返回 前往 遭到 遭遇 被指 被判 被拘 被带 提出 同时 随后 曾任 现任 时任 原名 本名 自称 任职 生于'.split(
    ' ',
  ),
);
/** Verbs and particles of one character that may follow a name. */
const speech = new Set('说称指问答谈讲');
const followers = new Set('在则是的也还和与将曾已于被对向就从等及并又却未因以为有要获到跟同来去都再把给亦所');
/** Single characters that may stand right before a name. */
const leaders = new Set('和与及跟同对向由被让给请据为是以像找见叫即而但');
/** How words for persons end, and words of that ending which are none. */
const titleEndings = new Set('长员委官师者家手');
const noTitles = new Set(
  '国家 大家 人家 专家 增长 成长 延长 双手 联手 对手 随手 各家 或者 持家 独家 在家 万家 多家 两家 一家 成长 生长 特长 擅长 较长 很长 最长 回家 动手 分手 出手 入手 着手 政委'.split(
    ' ',
  ),
);
const functionWords = new Set(
  '在则是的也还和与将曾已于被对向就从等及并又却未因以为有要获到跟同去都再把给所亦仍先后连更最很不没该此其今昨氏某家',
);
/** What stands behind places and bodies, not behind persons. */
const placeEndings = new Set(
  '市县省区镇乡村路街州国岛港湾河湖山寺庙桥社党军队院校厂店部局署厅会团组网报台室站线城族语',
);
const longEndings = new Set(
  '公司 集团 大学 学院 医院 银行 法院 机场 车站 基金 协会 委员会 科技 证券 银行 半岛 海峡 地区 新区 政府 当局'.split(
    ' ',
  ),
);

/** What the surroundings say of a name, as a natural logarithm of odds, and why. */
export interface Cue {
  readonly odds: number;
  readonly reason?: RecognitionMessage;
  /** The edge of the name is given by a mark, a title or a verb, whatever the words of a dictionary. */
  readonly firm: boolean;
}

const none: Cue = { odds: -0.3, firm: false };
const edge = /[\p{P}\p{S}\s]/u;
const credit =
  /(?:文|图|摄|作者|译者|编辑|责编|校对|记者|译|编译|撰文|采访|责任编辑|监制|翻译|审核|策划|核稿|网编|编审|审校|主编|发稿|撰稿|供稿|供图|整理)[ 　]*[/／:：丨|][ 　]*$/u;
/** A label without a colon, which only its own edge tells from a word of the text: 编译 李爽. */
const spacedCredit =
  /(?:^|[\p{P}\p{S}\s])(?:作者|译者|编辑|责编|校对|编译|撰文|责任编辑|监制|翻译|审核|策划|核稿|网编|编审|审校|发稿|撰稿|供稿|整理)[ 　]$/u;
/** The name before the next one of a credit: 李爽/ of 编译 李爽/张荻. */
const creditedBefore = /\p{Script=Han}{2,4} ?[/／、 ] ?$/u;
const romanised = /^[（(][ ]?([A-Z][A-Za-z' -]{2,40})[,，、）)]/;

/**
 * Whether the character before an offset of a folded text is a word of grammar that ends no given name: 等 of 秦刚等.
 */
export function endsInFunctionWord(text: string, end: number): boolean {
  return functionWords.has(text.charAt(end - 1));
}

/** Whether a folded word is a title or an address: 先生 of 陈先生 is no given name. */
export function isTitle(word: string): boolean {
  return titles.has(word) || addresses.has(word);
}

/** The title that ends at an offset of a folded text; '' when there is none. */
export function titleBefore(text: string, at: number): string {
  for (let length = Math.min(6, at); length >= 2; length -= 1) {
    const word = text.slice(at - length, at);
    if (titles.has(word)) return word;
  }
  return '';
}

/** The title or address that begins at an offset of a folded text; '' when there is none. */
export function titleBehind(text: string, at: number): string {
  for (let length = 5; length >= 2; length -= 1) {
    const word = text.slice(at, at + length);
    if (addresses.has(word) || titles.has(word)) return word;
  }
  return '';
}

/**
 * The words in Latin letters that stand in brackets at an offset of a folded text, in lower case: tang and juan in
 * 唐娟（Tang Juan）; '' when there are none.
 */
export function lettersInBrackets(text: string, at: number): readonly string[] {
  const mark = text.charAt(at);
  if (mark !== '（' && mark !== '(') return [];
  return (
    romanised
      .exec(text.slice(at, at + 50))?.[1]
      ?.toLowerCase()
      .split(/[ -]+/) ?? []
  );
}

/** Whether a text ends where the name of a credit begins: 编辑：, 编译 李爽/. */
function isCredited(before: string): boolean {
  const shorter = before.replace(creditedBefore, '');
  return [before, shorter].some((text) => credit.test(text) || spacedCredit.test(text));
}

/**
 * What stands before a name that would begin at `at` says of it. UTF-16 offsets into a folded text. Constant cost.
 *
 * @example cueBefore('发言人黄子哲', 3) // { odds: 4.5, reason: after the title 发言人, firm: true }
 */
export function cueBefore(text: string, at: number): Cue {
  if (at === 0) return { odds: 0.6, firm: true };
  const before = text.charAt(at - 1);
  if (edge.test(before)) {
    if (isCredited(text.slice(Math.max(0, at - 18), at))) return { odds: 5, reason: say('inCredit'), firm: true };
    if (before === '、') return { odds: 1.2, reason: say('inList'), firm: true };
    if (before === '·' || before === '-' || before === '《') return { odds: -4, firm: true };
    return { odds: 0.6, firm: true };
  }
  const title = titleBefore(text, at);
  if (title !== '') return { odds: 4.5, reason: say('afterTitle', title), firm: true };
  if (titleEndings.has(before) && !noTitles.has(text.slice(at - 2, at)))
    return { odds: 1.8, reason: say('afterEnding', before), firm: false };
  if (leaders.has(before)) return { odds: 0.5, firm: false };
  return none;
}

/**
 * What stands behind a name that would end at `at` says of it. UTF-16 offsets into a folded text. Constant cost.
 *
 * @example cueBehind('黄子哲表示', 3) // { odds: 3.5, reason: before 表示, firm: true }
 */
export function cueBehind(text: string, at: number): Cue {
  if (at >= text.length) return { odds: 1, firm: true };
  const behind = text.charAt(at);
  if (edge.test(behind)) {
    if (behind === '·' || behind === '-') return { odds: -4, firm: true };
    if (behind === '、') return { odds: 1.2, reason: say('inList'), firm: true };
    return { odds: 1, firm: true };
  }
  const title = titleBehind(text, at);
  if (title !== '') return { odds: addresses.has(title) ? 3.5 : 1.5, reason: say('beforeTitle', title), firm: true };
  const two = text.slice(at, at + 2);
  if (strongVerbs.has(two)) return { odds: 3.5, reason: say('before', two), firm: true };
  if (longEndings.has(two) || longEndings.has(text.slice(at, at + 3))) return { odds: -5, firm: false };
  if (speech.has(behind)) return { odds: 3, reason: say('before', behind), firm: true };
  if (followers.has(behind)) return { odds: 0.8, firm: false };
  if (placeEndings.has(behind)) return { odds: -4, firm: false };
  return none;
}

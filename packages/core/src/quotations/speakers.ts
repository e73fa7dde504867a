import { isHanName } from '../metadata/author-names.js';
import { sayingVerbs } from './saying.js';

/** A part of the visible text: UTF-16 code units, end exclusive. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

/** 小说, 名称, 被称: the verb is a part of another word. */
const wordBefore =
  /[小学學传傳据據听聽虽雖再演解游遊]说|[小学學传傳据據听聽虽雖再演解游遊]說|[被名自俗号號简簡职職人]称|[被名自俗号號简簡职職人]稱|被./;
/** 万城目学说： is no 学说 (doctrine): no science stands before it, and the words follow. */
const learnedName = /[^科文哲数數理化医醫经經大神的该該一种種][学學][说說][，。：:“「]/;
const wordBehind = /[说說][明法服唱客]|[称稱][号號呼赞讚职職为為]/;

/** How far from the marks the sentence is read. */
const reach = 120;

const verb = new RegExp(`(?:${sayingVerbs})`, 'g');
const clauseEnd = /[，。！？；：…,;:!?”」』\n]/;
const sentenceEnd = /[。！？!?\n]/;

/** What stands between the marks and the verb: 说：“…”, 表示希望“…”. */
const longestTail = 14;

/** Before the subject: what joins the sentence to the last one, and when or where it was said. */
const openings = [
  // （中央社記者…台北3日電）, 新华社北京8月3日电
  /^[（(【〔][^（()）【】〔〕]{1,60}[）)】〕]/,
  /^[^，。（(]{2,24}日[电電讯訊](?:\s|[（(][^（()）]{1,40}[）)]|$)/,
  /^(?:但是|但|不过|不過|然而|此外|另外|同时|同時|随后|隨後|对此|對此|而(?!立)|并且|並且|其中|至于|至於|例如|比如|当然|當然|最后|最後|因此|所以)/,
  /^(?:据|據|根据|根據)[^，。]{0,20}(?:报道|報道|報導|消息)[称稱]?/,
  /^(?:(?:\d{1,4}年)?(?:\d{1,2}月)?\d{1,2}[日号號](?:[上下中]午|晚间?|晚間|凌晨|清晨)?|(?:本|上|这|這)?(?:周|週|星期|礼拜)[一二三四五六日天末]?(?:[上下中]午|晚)?|今[天日早晚年]|昨[天日晚]|当[天日晚]|當[天日晚]|日前|近日|早前|早些时候|稍早|稍后|稍後|目前|最近|去年|此前)/,
  /^(?:在|[于於](?=[\d本上下今昨去当當周週星一二三四五六七八九十])|针对|針對|谈到|談到|谈及|談及|提到|就|[当當](?![局选選事地代])|面对|面對)[^，。]{1,30}?(?:上|中|时|時|后|後|期间|期間|里|裡|会上|會上|问题|問題)/,
];

/** What a paragraph begins with before anybody speaks: （中央社記者…台北3日電）, 新华社北京8月3日电（记者…）. */
const dateline =
  /^\s?(?:[^，。（(【〔：:]{2,24}日[电電讯訊](?=[\s（(])\s?)?(?:[（(【〔][^（()）】【〔〕]{2,60}[）)】〕](?=.))?/u;

/** Behind the subject, where, to whom and how it was said begins here. */
const circumstance =
  /针对|針對|鉴于|鑑於|由于|由於|位于|位於|来自|來自|[在对對向于於就则則还還也曾又都更却卻被]|先(?![生知行])|致[词詞辞辭]|[发發]言[时時]|[讲講][话話][时時]|接[着著]|如[是此]|[这這][样樣么麼]|一[边邊]|接受|受访|受訪|会前|會前|会后|會後|通过|透過|随后|隨後|随即|隨即|同时|同時|进一步|進一步|再次|再度|多次|多番|一再|不断|不斷|不停|公开|公開|明确|明確|坚决|堅決|首次|最[后後终終]|当时|當時|当[天日晚]|當[天日晚]|今[天日年]|昨[天日晚]|去年|前年|[上本][个個]?[周週月]|日前|近日|此前|稍早|稍[后後]|早前|[周週星][一二三四五六日期]|\d{1,2}[日号號月]|发[表布]|發[表布]|哽咽|激动|激動|愤怒|憤怒|无奈|無奈|笑着|笑著|继续|繼續|并且|並且|[并並]/g;

/** In front of the one who is quoted by another: 《时代》引述布林肯. */
const quoting = /引述|援引|转述|轉述|引用/;

/** A Korean given name may hold 在: 文在寅. */
const koreanName = /[文朴金李崔尹姜赵趙郑鄭张張林吴吳徐申权權黄黃安宋柳洪韩韓]在\p{Script=Han}$/u;

/** 发言人于洋, 官员曾国: behind what somebody is, a character of sentences is a surname when a whole name follows. */
const rank = /[长長人官員员者师師家授席理相统統记記士]$/u;
const surnameAfterAll = /^(?:于|於|曾|向)(?![周週星今昨本上下月日年此是多经經表公在任警强批记記媒他她其])/u;

/** What is no speaker though it stands where one would: pronouns, papers, the rest of a sentence. */
const nobody = [
  /[“”「」『』"<>《〈]$|^[》〉]/,
  /^(?:[他她它其我你您咱这這那此该該有]|[据據](?![守点點])|如果|因|虽|雖|所|被|把|让|讓|使|由|按|给|給|为|為|和|与|與|跟|同|向|对|對|面|针|針|尽|儘|除|[并並](?![购購])|还|還|也|又|就|只|且|不|没|沒|未|已|正|是|当时|當時|然后|然後|之后|之後|具体|具體|过去|過去|同样|同樣|了|可以|很快)/,
  /(?:报道|報道|報導|声明|聲明|公告|公报|公報|文章|社论|社論|贺电|賀電|文件|报告|報告|消息|建议书|建議書|(?:[封的致该該来來回去密家短]|公[开開]|[贺賀亲親][笔筆]?|[联聯]名)信|[会會][议議]|调查|調查|数据|數據|法案|草案|决议|決議|判[决決][书書]|协议|協議)$/,
  /^(?:[另又某]?[一二两兩三几幾多数數]|\d+)[位名个個]$/,
  /^(?:[总總][统統理]|首相|主席|[部外防][长長]|[国國][务務]卿|大使|[发發]言人|[记記]者|[专專]家|分析人士|官[员員]|[网網]友)$/,
];

/** The last character of a clause that goes on; at the end of a name it is a part of that. */
const goesOn = /[所会會要将將能来來不中上的是和与與位針针身自地时時关關]$/u;
/** 安理会, 海关 and the like speak, though they end as clauses do. */
const body =
  /(?:委[员員]|安理|理事|[国國]|[议議]|[协協]|工|教|商|基金|[联聯]合|[学學]|十字|社|常委|[参參]|同[乡鄉]|[农農]|[妇婦][联聯]?|司令部|全[国國])[会會]$|[海机機][关關]$/u;
/** 法庭上, 谈话中: where it was said, not who. */
const where = /[庭会會网網台臺场場话話文信书書言稿报報告谈談讲講访訪题題路桌面线線席目议議明频頻过過][上中]$/u;

/** True for 讲话中 and 有人会, false for 安理会, and for 王立中 and 部长张来, whose last character is their name's. */
function isUnfinished(name: string): boolean {
  if (!goesOn.test(name) || body.test(name)) return false;
  if (where.test(name)) return true;
  const short = name.slice(-2);
  const shortName = isHanName(short) && (name.length === 2 || rank.test(name.slice(0, -2)));
  return !(shortName || (isHanName(name.slice(-3)) && (name.length === 3 || rank.test(name.slice(0, -3)))));
}

/** How what is told of a speaker begins: 在多哈主持会谈的, 四十歲的, 而立之年的. */
const toldOf = /^(?:[的在曾从從由来來]|(?:\d{1,3}|[一二三四五六七八九十]{1,3})[岁歲]|(?:而立|不惑|花甲|古稀)之年)/u;
/** 她的 before 丈夫文在宇: whose relative a named person is. */
const relative =
  /^[他她][们們]?的(?=(?:丈夫|妻子|太太|父[亲親]|母[亲親]|[儿兒]子|女[儿兒]|哥哥|弟弟|姐姐|妹妹|兄弟|姐妹|律[师師]|[发發]言人|同事|朋友|助手|[邻鄰]居)\p{Script=Han}{2})/u;

/** Cuts a subject to the one who speaks; the range of it, or `undefined` when that is nobody. */
function trimmed(text: string, from: number, subjectEnd: number): TextRange | undefined {
  // 库德洛的话说
  const to = /的[话話]$/.test(text.slice(from, subjectEnd)) ? subjectEnd - 2 : subjectEnd;
  const quoted = quoting.exec(text.slice(from, to));
  let start = quoted === null ? from : from + quoted.index + quoted[0].length;
  for (let again = true; again; ) {
    again = false;
    start += dateline.exec(text.slice(start, to))?.[0].length ?? 0;
    while (start < to && /[\s，,、：:（(“「『"]/.test(text.charAt(start))) start += 1;
    for (const opening of openings) {
      const match = opening.exec(text.slice(start, to));
      if (match === null || match[0].length >= to - start) continue;
      start += match[0].length;
      again = true;
    }
  }
  // What is told of the speaker stands before 的: 在多哈主持会谈的代表, …的首席执行官韦伯.
  const toldBefore = (end: number): number => {
    const told = text.slice(start, end).lastIndexOf('的');
    return told >= 0 && end - start - told > 2 ? told + 1 : 0;
  };
  const told = text.slice(start, to);
  if (toldOf.test(told) && !isHanName(told)) start += toldBefore(to);
  // 她的丈夫文在宇
  start += relative.exec(text.slice(start, to))?.[0].length ?? 0;
  let end = to;
  for (const match of text.slice(start, to).matchAll(circumstance)) {
    const korean = match[0] === '在' && koreanName.test(text.slice(start, start + match.index + 2));
    const before = text.slice(start, start + match.index);
    const after = text.slice(start + match.index, to);
    const surname =
      rank.test(before) && surnameAfterAll.test(after) && [2, 3].some((n) => isHanName(after.slice(0, n)));
    if (match.index < 2 || korean || surname) continue;
    end = start + match.index;
    break;
  }
  // 律师辩称, 官员坚称
  if (/^[称稱]/.test(text.slice(subjectEnd)) && end === to && /[辩辯坚堅诉訴谎謊]$/.test(text.slice(start, end)))
    end -= 1;
  while (end > start && /[\s，,、]/.test(text.charAt(end - 1))) end -= 1;
  if (end - start > 24) start += toldBefore(end);
  const name = text.slice(start, end);
  if (name.length < 2 || name.length > 60 || isUnfinished(name)) return undefined;
  if (!isHanName(name) && nobody.some((pattern) => pattern.test(name))) return undefined;
  return { from: start, to: end };
}

/** The first verb of saying in a range that leaves room for a subject before it. */
function verbIn(text: string, from: number, to: number): { readonly at: number; readonly end: number } | undefined {
  for (const match of text.slice(from, to).matchAll(verb)) {
    const at = from + match.index;
    const named = learnedName.test(text.slice(Math.max(from, at - 2), at + 2));
    if (
      (!named && wordBefore.test(text.slice(Math.max(from, at - 1), at + 1))) ||
      wordBehind.test(text.slice(at, at + 2))
    )
      continue;
    return { at, end: at + match[0].length };
  }
  return undefined;
}

/** Where the clause begins that ends at `end`; not before `least`. Brackets may hold pauses. */
function clauseStart(text: string, end: number, least: number, mark: RegExp): number {
  let depth = 0;
  for (let at = end - 1; at >= least; at -= 1) {
    const character = text.charAt(at);
    if (character === '）' || character === ')') depth += 1;
    else if (character === '（' || character === '(') depth = Math.max(0, depth - 1);
    else if (depth === 0 && mark.test(character)) return at + 1;
  }
  return least;
}

function speakerBefore(text: string, open: number): TextRange | undefined {
  const least = Math.max(0, open - reach);
  let end = open;
  while (end > least && /[\s，,：:]/.test(text.charAt(end - 1))) end -= 1;
  const colon = /[：:]/.test(text.slice(end, open));
  const sentence = clauseStart(text, end, least, sentenceEnd);
  let first = true;
  for (let to = end; to > sentence; ) {
    const from = clauseStart(text, to, sentence, clauseEnd);
    const said = verbIn(text, from, to);
    const near = !first || (said !== undefined && to - said.end <= longestTail);
    if (said !== undefined && near) {
      // 并称, 还说: the subject is that of the clause before.
      const subject = text
        .slice(from, said.at)
        .replace(/[并並还還也又再则則且]/g, '')
        .trim();
      if (subject !== '') return trimmed(text, from, said.at);
    } else if (first && colon && said === undefined && to - from <= 20 && (from === sentence || from === 0)) {
      return trimmed(text, from, to);
    }
    first = false;
    to = from - 1;
  }
  return undefined;
}

function speakerAfter(text: string, close: number): TextRange | undefined {
  const most = Math.min(text.length, close + reach);
  let from = close;
  while (from < most && /[\s，,]/.test(text.charAt(from))) from += 1;
  const signed = /^(?:——|—|--|――)\s*/.exec(text.slice(from, from + 6));
  if (signed !== null) {
    const who = text.slice(from + signed[0].length, most).trim();
    const short = who.length <= 30 && !sentenceEnd.test(who) && most === text.length;
    return short ? trimmed(text, from + signed[0].length, text.length) : undefined;
  }
  // 谈到未来，拉夫罗夫这样说
  from +=
    /^(?:[谈談][到及起]|[说說]起|提[到及起])[^，。！？“”「」\n]{1,20}，/.exec(text.slice(from, most))?.[0].length ?? 0;
  let to = from;
  let depth = 0;
  for (; to < most; to += 1) {
    const character = text.charAt(to);
    if (character === '（' || character === '(') depth += 1;
    else if (character === '）' || character === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0 && (clauseEnd.test(character) || character === '“' || character === '「')) break;
  }
  const said = verbIn(text, from, to);
  return said === undefined ? undefined : trimmed(text, from, said.at);
}

/**
 * Who says the words between the marks at `open` and `close` (the offset behind the closing mark), as a range of the
 * visible text: the subject of the verb of saying right before or behind the words or earlier in the same sentence, a
 * name before a colon, or one behind a dash. Pronouns and papers (声明, 报道) give `undefined`: only who is named here
 * counts. Reads at most 120 code units on each side.
 *
 * @example 「法哈迪说：“喀布尔在寻求帮助。”」 gives 法哈迪.
 */
export function speakerOf(text: string, open: number, close: number): TextRange | undefined {
  const words = text.slice(open + 1, close - 1);
  const before = text.slice(Math.max(0, open - 1), open);
  // 「“…，”某人说」 has its speaker behind, whatever the sentence before says.
  const behind = speakerAfter(text, close);
  if (behind !== undefined && (/[，,。！？!?]$/.test(words) || before === '')) return behind;
  return speakerBefore(text, open) ?? behind;
}

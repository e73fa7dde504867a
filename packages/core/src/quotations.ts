import type { MappedText, Quotation } from './article.js';
import { sourceSpan } from './source-map.js';

const pairs: Readonly<Record<string, string>> = { '“': '”', '「': '」', '『': '』' };

const saying =
  '说|說|称|稱|表示|指出|强调|強調|认为|認為|呼吁|呼籲|要求|承诺|承諾|宣布|宣佈|商定|警告|回应|回應|透露|写道|寫道|坦言|批评|批評|指责|指責|重申|保证|保證|敦促|补充|補充|告诉|告訴|提到';
const sayingBefore = new RegExp(`(?:${saying})(?:[^，。！？；,.!?;]{0,12})?[，,：:]?\\s*$`);
const saidInSentence = new RegExp(saying);
const sayingRight = new RegExp(`^[\\s，,]*[^，。！？；“「]{0,24}(?:${saying})`);
const pause = /[，。！？；…,!?;]/;
/** The mark names a thing: 名为“…”, 所谓“…”, 列为“…”, or “…”会议, “…”机制. */
const namingBefore = /(?:名为|名為|名叫|叫做|称为|稱為|被称作|所谓|所謂|列为|列為|题为|題為|简称|簡稱)$/;
const namingAfter =
  /^(?:的?(?:会议|會議|会谈|會談|峰会|峰會|机制|機制|模式|框架|运动|運動|组织|組織|计划|計劃|倡议|倡議|协议|協議|行动|行動|号|號|级|級)|[^，。]{0,2}外长会|第[一二三四五六七八九十\d]+[次届屆])/;

const adverbs =
  '(?:还|還|也|则|則|并|並|又|再|曾|就|同时|同時|随后|隨後|进一步|進一步|当天|當天|今天|昨天|日前|周[一二三四五六日]|星期[一二三四五六日]|\\d{1,2}日|在[^，。“”「」]{1,16}(?:上|中|时|時))*';
const who = '(?<who>[\\p{Script=Han}·•（）()\\p{Script=Latin}. ]{2,40}?)';
/** 卡伊姆还提到，“…” and 「普京说：“…”」: the subject from the last pause to the verb. */
const speakerBefore = new RegExp(
  `(?:^|[，。！？；：,”」\\s])${who}${adverbs}(?:${saying})[道说說]?[^，。！？；“「]{0,10}[，,：:]?\\s*$`,
  'u',
);
/** “…”法哈迪说。 */
const speakerAfter = new RegExp(`^[\\s，,]*${who}${adverbs}(?:${saying})`, 'u');
/** Words that are no person: 他, 报道, 声明. */
const nobody =
  /^(?:[他她它其这這那就该該（(]|对此|對此|报道|報導|声明|聲明|据|據|并|並|而|但|不过|此外|同时|因为|因為|如果|当|當|会议|會議)|[所曾来來于於]$/u;

/** Who says the words, as visible offsets, where the sentence before or behind them names somebody. */
function speakerOf(text: string, at: number, end: number): { readonly from: number; readonly to: number } | undefined {
  const start = Math.max(0, at - 80);
  const before = speakerBefore.exec(text.slice(start, at));
  const after = before === null ? speakerAfter.exec(text.slice(end, end + 80)) : null;
  const name = (before ?? after)?.groups?.['who']?.trim();
  if (name === undefined || name.length < 2 || nobody.test(name)) return undefined;
  const base = before === null ? end : start;
  const match = before ?? after;
  const from = base + (match?.index ?? 0) + (match?.[0].indexOf(name) ?? 0);
  return { from, to: from + name.length };
}

/** The sentence that `text` breaks off in, and the one before it. */
function lastTwoSentences(text: string): readonly string[] {
  const sentences = text.slice(-200).split(/[。！？]/);
  return [sentences[sentences.length - 2] ?? '', sentences[sentences.length - 1] ?? ''];
}

/** Tells somebody's words from a word in doubt or a name, both of which stand between the same marks. */
function isSpeech(before: string, words: string, after: string): boolean {
  if (namingAfter.test(after) || namingBefore.test(before)) return false;
  if (words.length >= 6 && pause.test(words)) return true;
  if (sayingBefore.test(before) && (words.length >= 3 || /(?:表示|说|說|称|稱)[，,：:]?\s*$/.test(before))) return true;
  if (/[以由因]$/.test(before) && /^[为為]由/.test(after)) return true;
  if (pause.test(words.slice(-1)) && sayingRight.test(after)) return true;
  if (words.length < 4) return false;
  const [previous = '', sentence = ''] = lastTwoSentences(before);
  // 「卡布洛夫表示，……。但这一切他只能“等等再看”。」 goes on with the same speaker.
  return saidInSentence.test(sentence) || (/[他她]/.test(sentence) && saidInSentence.test(previous));
}

/** Where each opening mark is closed; marks of one kind nest, and one that is never closed is passed over. */
function closingMarks(text: string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const open = new Map(Object.values(pairs).map((close): [string, number[]] => [close, []]));
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    const close = pairs[character];
    if (close !== undefined) open.get(close)?.push(at);
    const start = open.get(character)?.pop();
    if (start !== undefined) ends.set(start, at);
  }
  return ends;
}

function spokenBy(block: MappedText, at: number, end: number): Pick<Quotation, 'speaker'> {
  const place = speakerOf(block.text, at, end);
  const span = place === undefined ? undefined : sourceSpan(block, place.from, place.to);
  if (place === undefined || span === undefined) return {};
  return { speaker: { ...span, text: block.text.slice(place.from, place.to) } };
}

/**
 * Finds direct quotations in the visible text of a block: the words of somebody, in “…”, 「…」 or 『…』, the marks within the
 * span. Scare quotes and names between the same marks (“攻城拔寨”, “莫斯科模式”会议) are told apart by verbs of saying and by
 * pauses inside; the speaker is given where the sentence names one. Marks inside a quotation belong to it; a mark that is never closed quotes nothing. Linear.
 *
 * @example 「法哈迪说：“喀布尔在寻求帮助。”」 holds one.
 */
export function findQuotations(block: MappedText): readonly Quotation[] {
  const { text } = block;
  const found: Quotation[] = [];
  const ends = closingMarks(text);
  for (let at = 0; at < text.length; at += 1) {
    const end = ends.get(at);
    if (end === undefined) continue;
    const words = text.slice(at + 1, end);
    const span = sourceSpan(block, at, end + 1);
    if (
      words.trim() !== '' &&
      span !== undefined &&
      isSpeech(text.slice(Math.max(0, at - 240), at), words, text.slice(end + 1, end + 60))
    )
      found.push({ ...span, text: words, ...spokenBy(block, at, end + 1) });
    at = end;
  }
  return found;
}

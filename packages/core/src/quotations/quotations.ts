import type { MappedText, Quotation } from '../article.js';
import { sourceSpan } from '../text/source-map.js';
import { quotationMarks } from './quotation-marks.js';
import { sayingVerbs } from './saying.js';
import { speakerOf } from './speakers.js';

const sayingBefore = new RegExp(`(?:${sayingVerbs})(?:[^，。！？；,.!?;]{0,12})?[，,：:]?$`);
const saidInSentence = new RegExp(sayingVerbs);
const sayingRight = new RegExp(`^[\\s，,]*[^，。！？；“「]{0,24}(?:${sayingVerbs})`);
const pause = /[，。！？；…,!?;]/;
/** The mark names a thing: 名为“…”, 所谓“…”, 列为“…”, or “…”会议, “…”机制. */
const namingBefore =
  /(?:名为|名為|名叫|叫做|称为|稱為|称作|稱作|称之为|稱之為|称为了|稱為了|被称作|所谓|所謂|列为|列為|题为|題為|简称|簡稱|俗称|俗稱|绰号|綽號)$/;
const namingAfter =
  /^(?:的?(?:会议|會議|会谈|會談|峰会|峰會|机制|機制|模式|框架|运动|運動|组织|組織|计划|計劃|项目|項目|倡议|倡議|协议|協議|行动|行動|号|號|级|級)|[^，。]{0,2}外长会|第[一二三四五六七八九十\d]+[次届屆])/;
/** Words that only stand in what is said, not in a coinage such as “一带一路”. */
const sentenceWord = /[的了会會将將要不是在与與等能可已让讓更应應须須都也最再所没沒继繼着著过過]/;
/** From this length on, words between marks are no coinage. */
const longWords = 8;

/** The sentence that `text` breaks off in, and the one before it. */
function lastTwoSentences(text: string): readonly string[] {
  const sentences = text.slice(-200).split(/[。！？]/);
  return [sentences[sentences.length - 2] ?? '', sentences[sentences.length - 1] ?? ''];
}

/** Tells somebody's words from a word in doubt or a name, both of which stand between the same marks. */
function isSpeech(before: string, words: string, after: string): boolean {
  if (namingAfter.test(after) || namingBefore.test(before)) return false;
  if (words.length >= 6 && pause.test(words)) return true;
  // A name before a noun: 说，“多哈声明”草案….
  const coinage =
    words.length < longWords && !sentenceWord.test(words) && !/^(?:[，。！？；：、）,;:!?\s]|$)/.test(after);
  if (coinage && /[，,]\s*$/.test(before)) return false;
  if (sayingBefore.test(before.trimEnd()) && (words.length >= 3 || /(?:表示|说|說|称|稱)[，,：:]?\s*$/.test(before)))
    return true;
  if (/[以由因]$/.test(before) && /^[为為]由/.test(after)) return true;
  if (pause.test(words.slice(-1)) && sayingRight.test(after)) return true;
  if (words.length < 4 || coinage) return false;
  const [previous = '', sentence = ''] = lastTwoSentences(before);
  // 「卡布洛夫表示，……。但这一切他只能“等等再看”。」 goes on with the same speaker.
  return saidInSentence.test(sentence) || (/[他她]/.test(sentence) && saidInSentence.test(previous));
}

function spokenBy(block: MappedText, open: number, close: number): Pick<Quotation, 'speaker'> {
  const place = speakerOf(block.text, open, close);
  const span = place === undefined ? undefined : sourceSpan(block, place.from, place.to);
  if (place === undefined || span === undefined) return {};
  return { speaker: { ...span, text: block.text.slice(place.from, place.to) } };
}

/**
 * Finds direct quotations in the visible text of a block: the words of somebody, in “…”, 「…」, 『…』 or "…", the marks
 * within the span. Scare quotes and names between the same marks (“攻城拔寨”, “莫斯科模式”会议) are told apart by verbs of
 * saying and by pauses inside; the speaker is given where the sentence names one. Marks inside a quotation belong to it; a mark that is never
 * closed quotes nothing. Linear.
 *
 * @example 「法哈迪说：“喀布尔在寻求帮助。”」 holds one.
 */
export function findQuotations(block: MappedText): readonly Quotation[] {
  const { text } = block;
  const found: Quotation[] = [];
  const marks = quotationMarks(text);
  for (let at = 0; at < text.length && marks.size > 0; at += 1) {
    const close = marks.get(at)?.close;
    if (close === undefined) continue;
    const words = text.slice(at + 1, close);
    const span = sourceSpan(block, at, close + 1);
    if (
      words.trim() !== '' &&
      span !== undefined &&
      isSpeech(text.slice(Math.max(0, at - 240), at), words, text.slice(close + 1, close + 60))
    )
      found.push({ ...span, text: words, ...spokenBy(block, at, close + 1) });
    at = close;
  }
  return found;
}

import type { Span } from '@yiming/core';
import { type RecognitionMessage, say } from '../reasons/recognition-templates.js';
import { type Cue, cueBefore, cueBehind, endsInFunctionWord } from './person-cues.js';
import type { PersonalNameData } from './read-personal-name-data.js';
import type { Word } from './word-fit.js';

/** A Japanese name in a folded text. UTF-16 code units, end exclusive. */
export interface JapaneseName extends Span {
  /** How many characters the surname has. */
  readonly surname: number;
  /** How sure that is, 0–1. */
  readonly score: number;
  readonly reasons: readonly RecognitionMessage[];
}

/** Finds Japanese names in a folded text, where nothing is covered, from left to right without overlaps. */
export type JapaneseNameFinder = (text: string, covered: Uint8Array) => readonly JapaneseName[];

/** Given names of women and men that are longer than the two characters of most. */
const longGiven = /^..[子郎介助美代香江枝]$/u;
/** Given names that are ordinary words in Chinese, and so need something that speaks of a person: 石川五月地震. */
const ordinary = new Set(
  '一二 一人 一生 一成 一世 一平 三成 七海 一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 光明 公平 公正 公房 公生 健康 千草 千里 千秋 千年 和平 善良 国光 大三 大作 大典 大和 大地 大平 大志 大成 大河 大空 大生 房子 丈夫 平治 心爱 心音 明里 春之 星斗 未来 未央 桃花 正一 正义 正德 正直 清明 清平 百合 百花 真人 真实 真心 真理 红叶 耕作 胡桃 芙蓉 芭蕉 茉莉 英明 藤村 长治 隆盛 雅典 高士 友人 信用 信行 修作 琉璃 知道 知名 直人 美和 美好 美丽 小春 小雪 小夜 早苗 周一 周二 太平 文明 文化 安全 良好 和美 和睦 光子 原子 分子 公子 王子 妻子 孩子 女子 男子 弟子 才子 太子 影子 夫人 美人 大夫 海洋 太阳 平安 太一 正正 成功 胜利 希望 自由 幸福'.split(
    ' ',
  ),
);
const longestSurname = 3;
/** What a title, or a verb of speaking, weighs; see `person-cues.ts`. */
const telling = 3;

/** Whether the words of the dictionary let a name stand there: it begins in none, and ends in none without a reason to. */
const fits = (words: readonly Word[], { start, end }: Span, firmBehind: boolean): boolean =>
  words.every(
    (word) => !(word.start < start && word.end > start) && (firmBehind || !(word.start < end && word.end > end)),
  );

/**
 * Makes a finder of Japanese names in characters: a surname of two or three characters that the data has, with a given name
 * that it has, too, or, beside a title or a verb of speaking, with one made of the same characters; a surname of one
 * character (辻) only with both. `cutWords`: as made by `wordCutter`. Linear.
 *
 * @example japaneseNameFinder(data, cutWords)('教授中村俊介表示', covered)[0] // { start: 2, end: 6, surname: 2, … }
 */
export function japaneseNameFinder(
  { japaneseSurnames, japaneseGiven, surnames }: PersonalNameData,
  cutWords: ((text: string, at: number) => readonly Word[]) | undefined,
): JapaneseNameFinder {
  // Most characters begin some surname, so it takes two to begin looking; 2 marks those that are one by themselves.
  const opens = new Uint8Array(0x10000);
  const pairs = new Set<number>();
  const pairAt = (text: string, at: number): number => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
  for (const surname of japaneseSurnames.keys()) {
    const code = surname.charCodeAt(0);
    opens[code] = (opens[code] ?? 0) | (surname.length === 1 ? 2 : 1);
    if (surname.length > 1) pairs.add(pairAt(surname, 0));
  }
  const givenCharacters = new Set([...japaneseGiven.keys()].join(''));

  /** The given names that may stand at a place, the likeliest first: a known one of one character may only begin another. */
  function givenAt(text: string, at: number): readonly (readonly [length: number, known: boolean])[] {
    const found: (readonly [number, boolean])[] = [];
    for (const length of [3, 2]) if (japaneseGiven.has(text.slice(at, at + length))) found.push([length, true]);
    for (const length of [3, 2]) {
      const given = text.slice(at, at + length);
      if (given.length < length || ![...given].every((character) => givenCharacters.has(character))) continue;
      if (length === 2 || longGiven.test(given)) found.push([length, false]);
    }
    if (japaneseGiven.has(text.charAt(at))) found.push([1, true]);
    return found;
  }

  function nameAt(text: string, covered: Uint8Array, start: number): JapaneseName | undefined {
    const isFree = (end: number): boolean => end <= text.length && !covered.subarray(start, end).includes(1);
    let before: Cue | undefined;
    let words: readonly Word[] | undefined;
    for (let surname = longestSurname; surname > 0; surname -= 1) {
      const written = text.slice(start, start + surname);
      if (!japaneseSurnames.has(written) || !isFree(start + surname)) continue;
      if (surname === 1 && surnames.has(written)) continue;
      before ??= cueBefore(text, start);
      if (before.odds < -2) return undefined;
      for (const [length, known] of givenAt(text, start + surname)) {
        const end = start + surname + length;
        if (!isFree(end) || endsInFunctionWord(text, end)) continue;
        const behind = cueBehind(text, end);
        if (behind.odds < -2) continue;
        const told = Math.max(before.odds, behind.odds) >= telling;
        const isPlain = known && length > 1 && surname > 1 && !ordinary.has(text.slice(end - length, end));
        if (!isPlain && !told) continue;
        words ??= cutWords?.(text, start) ?? [];
        const firmBehind = behind.firm || covered[end] === 1;
        if (!fits(words, { start, end }, firmBehind)) continue;
        const closes = firmBehind || (length > 1 && words.some((word) => word.start === end && word.end > end + 1));
        if (!isPlain && !closes) continue;
        const reasons = [
          say(known ? 'japaneseName' : 'japaneseSurname'),
          ...[before.reason, behind.reason].filter((reason) => reason !== undefined),
        ];
        return { start, end, surname, score: isPlain ? (told ? 0.97 : 0.9) : 0.85, reasons };
      }
    }
    return undefined;
  }

  return (text, covered) => {
    const found: JapaneseName[] = [];
    for (let at = 0; at + 1 < text.length; at += 1) {
      const opening = opens[text.charCodeAt(at)] ?? 0;
      if (opening === 0 || covered[at] === 1 || (opening === 1 && !pairs.has(pairAt(text, at)))) continue;
      const name = nameAt(text, covered, at);
      if (name === undefined) continue;
      found.push(name);
      at = name.end - 1;
    }
    return found;
  };
}

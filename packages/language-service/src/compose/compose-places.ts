import { fold, type NameKnowledge, placeEnglish } from '@yiming/glossary';
import type { Answer } from '../decide.js';
import type { FoundName } from '../found-name.js';
import { because, say } from '../message.js';
import { wordReader } from '../word-cuts.js';

/**
 * Words that are part of the name of a place that is known: its rank, its kind of land or water. Behind others (监狱, 市场)
 * a known place only says where they are.
 */
const partsOfNames = new Set(
  '省 州 市 县 郡 镇 乡 村 府 河 江 湖 岛 群岛 半岛 山脉 海峡 湾 沙漠 高原 平原 盆地 国际机场 大桥 广场 大道 国家公园 自治区 特别行政区'.split(
    ' ',
  ),
);

/** The longest word that is looked at. */
const longestWord = 8;

/**
 * Stretches the names of places over the word that belongs to them, where English has it, too: 巴德吉斯|省 is Badghis
 * Province. Of a place that is a
 * guess, the whole stays one. Gives all names, in order. Linear.
 */
export function composePlaces(
  source: string,
  names: readonly FoundName[],
  { placeWords }: NameKnowledge,
): readonly FoundName[] {
  const text = fold(source);
  const words = wordReader(text);
  return names.map((name, index): FoundName => {
    const { answer, start, end } = name;
    if (answer.type !== 'place' || answer.english === '') return name;
    const found = placeWords.at(text.slice(0, end + longestWord), end);
    const [word] = found?.words ?? [];
    const next = names[index + 1]?.start ?? text.length;
    if (found === undefined || word === undefined || found.end > next) return name;
    const certain = answer.status !== 'guess';
    const written = text.slice(end, found.end);
    if (certain && !partsOfNames.has(written)) return name;
    if (text.slice(start, end).endsWith(written) || words.lastBeginsWord(start, found.end)) return name;
    const { english, short } = placeEnglish(word, answer.english, answer.entry?.country);
    // 莫斯科市 says no more than 莫斯科.
    if (certain && english[0] === answer.english) return name;
    // A province and its town are two things.
    const { entry: _, ...rest } = answer;
    const composition = because(say('composed', source.slice(start, end), source.slice(end, found.end)));
    const composed: Answer = {
      ...rest,
      english: english[0] ?? answer.english,
      ...(short === undefined ? {} : { short }),
      status: certain ? 'derived' : 'guess',
      why: `${composition.why} ${answer.why}`,
      reasons: [...composition.reasons, ...answer.reasons],
      candidates: certain
        ? english.map((form, rank) => ({ english: form, score: 0.9 / (rank + 1) }))
        : (answer.candidates ?? []).map((candidate) => ({
            ...candidate,
            english: placeEnglish(word, candidate.english).english[0] ?? candidate.english,
          })),
    };
    return { ...name, end: found.end, answer: composed };
  });
}

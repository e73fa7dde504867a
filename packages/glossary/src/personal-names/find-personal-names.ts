import type { Span } from '@yiming/core';
import { fold } from '../match/fold.js';
import { formFinder } from '../match/form-finder.js';
import { type RecognitionMessage, say } from '../reasons/recognition-templates.js';
import { type JapaneseName, japaneseNameFinder } from './japanese-names.js';
import { type Candidate, judgeTogether, raiseListMates, tolerable, withoutOverlaps } from './judge-candidates.js';
import { characterOdds, nameModel, soundsForeign, surnameAt, textAt } from './name-model.js';
import { type Cue, cueBefore, cueBehind, endsInFunctionWord, isTitle, lettersInBrackets } from './person-cues.js';
import type { PersonalNameData } from './read-personal-name-data.js';
import { type Bearer, soleBearers, surnameMentions } from './surname-mentions.js';
import { wadeGiles } from './wade-giles.js';
import { fitWords, type Word, wordCutter, wordOdds } from './word-fit.js';

/** A personal name found in a text. UTF-16 code units, end exclusive. */
export interface FoundPersonalName extends Span {
  /** As the text writes it, in its script. */
  readonly text: string;
  /** As the text writes them. The given name of a later mention by surname alone (唐 of 唐娟) is ''. */
  readonly surname: string;
  readonly given: string;
  /** How sure it is that this is a person's name, 0–1. */
  readonly score: number;
  /** What speaks for a person here; one at least. */
  readonly reasons: readonly RecognitionMessage[];
  /** Where the name itself says so: 中村俊介 is Japanese. */
  readonly culture?: 'japanese';
  /** The full name, as the text writes it elsewhere, of which a surname alone is a later mention. */
  readonly of?: string;
}

/** A text and what is known of it. Spans in UTF-16 code units; nothing is found that touches one. */
export interface CoveredText {
  readonly text: string;
  readonly covered?: readonly Span[];
}

/** How sure a name must be: `strict` for what is shown unasked, `lenient` for what is offered. */
export type Strictness = 'strict' | 'lenient';

/** Finds personal names that no glossary knows. */
export interface PersonalNameFinder {
  /**
   * Names in the texts of one article, for each text in order and without overlaps: what one text says of a name helps in
   * the others. The cost is linear.
   */
  find(
    texts: readonly CoveredText[],
    options?: { readonly strictness?: Strictness },
  ): readonly (readonly FoundPersonalName[])[];
}

/** Natural logarithm of the odds of an unknown person's name at any place of a text. */
const prior = -6;
const thresholds: Readonly<Record<Strictness, number>> = { strict: 1.2, lenient: 0.2 };
/** Candidates below this are not looked at again. */
const hopeless = -4.5;
/** The same of an unknown person's name against an unknown foreign one of these characters. */
const priorOverForeign = 2;
/** Natural logarithm of the share of a usual surname. */
const usual = -6.5;
/** Natural logarithm of the share in running text of characters that are words of their own: 于, 和, 成. */
const wordy = -6.2;
/** How sure a surname alone stands for the full name before it: another bearer may go unnamed. */
const laterScore = 0.8;
/** The most that the surroundings of a name can add to the odds of its characters. */
const mostAround = 8.5;

/** What stands before a place. `cutOff`: with the character before it a longer name begins there: 殷弘 of 时殷弘. */
interface Ahead {
  readonly before: Cue;
  readonly firmBefore: boolean;
  readonly cutOff: boolean;
}

/** Whether a folded code unit is a Chinese character of the basic block or of extension A. */
const isHan = (code: number): boolean => (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf);

/** Whether some surroundings could make these characters a name. */
const isPossible = (odds: { readonly text: number; readonly foreign: number }): boolean =>
  prior + odds.text + mostAround > hopeless && odds.foreign + mostAround > hopeless;

const chance = (odds: number): number => 1 / (1 + Math.exp(-odds));

/**
 * Makes a finder of Chinese personal names (and of Korean and Vietnamese ones in characters): a surname with one or two
 * characters of a given name, judged by how usual the characters are in given names, in running text and in foreign
 * names, by the words of the platform's dictionary (`Intl.Segmenter`), by titles, verbs and marks beside it, and by
 * other mentions in the article. Without `Intl.Segmenter` it works by the rest. Both scripts. Empty data finds nothing.
 *
 * @example
 * createPersonalNameFinder(data).find([{ text: '国民党发言人黄子哲说' }])[0]?.[0]
 * // { start: 6, end: 9, text: '黄子哲', surname: '黄', given: '子哲', score: 0.99…, … }
 */
export function createPersonalNameFinder(data: PersonalNameData): PersonalNameFinder {
  const model = nameModel(data);
  const cutWords = wordCutter();
  const findJapanese = japaneseNameFinder(data, cutWords);
  const spellings = new Map(
    [...data.surnames.values()].map((own) => [
      own.zh,
      [...own.pinyin, ...own.taiwan, ...own.hongkong, ...own.korean, ...own.vietnamese]
        .concat(wadeGiles(own.pinyin[0] ?? ''))
        .map((spelling) => spelling.toLowerCase()),
    ]),
  );

  function lookAhead(text: string, covered: Uint8Array, start: number): Ahead {
    const before = cueBefore(text, start);
    const firmBefore = before.firm || covered[start - 1] === 1;
    const isSurname = start > 0 && surnameAt(model, text.charCodeAt(start - 1)) !== 0;
    const cutOff = !firmBefore && isSurname && cueBefore(text, start - 1).odds >= 4;
    return { before, firmBefore, cutOff };
  }

  function candidatesOf(text: string, covered: Uint8Array, index: number): readonly Candidate[] {
    const found: Candidate[] = [];
    const consider = (start: number, surname: number, least: number): void => {
      let ahead: Ahead | undefined;
      let shorter: Candidate | undefined;
      let cut: readonly Word[] | undefined;
      for (let length = surname + least; length <= surname + 2; length += 1) {
        const end = start + length;
        if (end > text.length || covered[end - 1] === 1 || !isHan(text.charCodeAt(end - 1))) return;
        const characters = characterOdds(model, text, { start, end }, surname);
        if (!isPossible(characters)) continue;
        ahead ??= lookAhead(text, covered, start);
        const { before, firmBefore, cutOff } = ahead;
        if (before.odds < (least === 2 ? 4 : -2)) return;
        if (!firmBefore && soundsForeign(model, text.charCodeAt(start - 1))) return;
        const behind = cueBehind(text, end);
        const firmBehind = behind.firm || covered[end] === 1;
        if (isTitle(text.slice(start + surname, end))) return;
        if (!firmBehind && soundsForeign(model, text.charCodeAt(end))) continue;
        let odds = prior + characters.text + before.odds + behind.odds;
        let foreign = characters.foreign + priorOverForeign + (before.odds > 4.5 ? 3 : 0);
        const reasons = [before.reason, behind.reason].filter((reason) => reason !== undefined);
        const letters = lettersInBrackets(text, end);
        if (letters.length > 0) {
          const own = spellings.get(text.slice(start, start + surname))?.some((spelling) => letters.includes(spelling));
          odds += 4;
          foreign += own === true ? 5 : -2;
          if (own === true) reasons.push(say('withLetters'));
        }
        odds = -Math.log(Math.exp(-odds) + Math.exp(-foreign));
        if (odds < hopeless) continue;
        cut ??= cutWords?.(text, start) ?? [];
        const words = fitWords(cut, { start, end }, surname);
        if (least === 2 && words.inside !== 'apart') continue;
        odds += wordOdds(words, end - start, firmBefore, firmBehind);
        if (cutOff) odds -= 4;
        if (endsInFunctionWord(text, end)) odds -= 2.5;
        // 于朝廷: a surname that is a usual word, before a word.
        if (words.inside === 'given' && textAt(model, text.charCodeAt(start)) > wordy) odds -= 2;
        if (odds < hopeless - 1) continue;
        const name = text.slice(start, end);
        const candidate = {
          start,
          end,
          in: index,
          surname,
          name,
          odds,
          firmBehind,
          apart: words.opens && words.closes && words.inside === 'apart',
          reasons,
        };
        found.push(candidate);
        // 徐薇婷 before a mark is no 徐薇 with a stray 婷.
        if (shorter !== undefined && !shorter.firmBehind && firmBehind && odds > 0 && !endsInFunctionWord(text, end))
          shorter.odds = Math.min(shorter.odds, odds - 2);
        shorter = candidate;
      }
    };
    for (let at = 0; at + 1 < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const own = surnameAt(model, code);
      if (own === 0 && model.opensDouble[code] === 0) continue;
      if (covered[at] === 1 || covered[at + 1] === 1) continue;
      if (model.opensDouble[code] === 1 && model.doubles.has(text.slice(at, at + 2))) consider(at, 2, 1);
      if (own === 0) continue;
      consider(at, 1, 1);
      const next = surnameAt(model, text.charCodeAt(at + 1));
      if (own > usual && next > usual && next !== 0 && covered[at + 2] !== 1) consider(at, 2, 2);
    }
    return found;
  }

  /** Japanese names, and each again wherever it stands in the article. */
  function withJapanese(
    folded: readonly string[],
    masks: readonly Uint8Array[],
  ): readonly (readonly [index: number, found: Span & { readonly name: JapaneseName }])[] {
    const first = folded.map((text, index) => findJapanese(text, masks[index] ?? new Uint8Array(0)));
    const names = new Map(
      first.flatMap((own, index) =>
        own.map((name) => [folded[index]?.slice(name.start, name.end) ?? '', name] as const),
      ),
    );
    if (names.size === 0) return [];
    const again = formFinder(names);
    return folded.flatMap((text, index) =>
      again
        .findAll(text)
        .filter(({ start, end }) => masks[index]?.subarray(start, end).includes(1) !== true)
        .map(({ start, end, value: name }) => [index, { start, end, name }] as const),
    );
  }

  return {
    find(texts, { strictness = 'strict' } = {}) {
      const folded = texts.map(({ text }) => fold(text));
      const masks = texts.map(({ text, covered = [] }) => {
        const mask = new Uint8Array(text.length + 1);
        for (const { start, end } of covered) mask.fill(1, start, end);
        return mask;
      });
      const none = new Uint8Array(0);
      const results: FoundPersonalName[][] = texts.map(() => []);
      const bearers: Bearer[] = [];
      for (const [index, { start, end, name }] of withJapanese(folded, masks)) {
        const { text } = texts[index] ?? { text: '' };
        const given = start + name.surname;
        results[index]?.push({
          start,
          end,
          text: text.slice(start, end),
          surname: text.slice(start, given),
          given: text.slice(given, end),
          score: name.score,
          reasons: name.reasons,
          culture: 'japanese',
        });
        const key = folded[index] ?? '';
        bearers.push({ surname: key.slice(start, given), name: text.slice(start, end), in: index, start });
        masks[index]?.fill(1, start, end);
      }
      const candidates = folded.flatMap((text, index) => candidatesOf(text, masks[index] ?? none, index));
      raiseListMates(candidates, folded, judgeTogether(candidates, thresholds.strict));
      const known = judgeTogether(candidates, thresholds[strictness]);
      const kept = withoutOverlaps(
        candidates.filter(({ name, odds }) => known.has(name) && odds >= tolerable),
        known,
      );
      for (const { start, end, in: index, surname, name, reasons, odds } of kept) {
        const { text } = texts[index] ?? { text: '' };
        const own = known.get(name);
        const score = chance(Math.max(odds, own?.odds ?? odds));
        const told = own !== undefined && own.count > 1 ? [...reasons, say('mentions', own.count)] : reasons;
        const given = text.slice(start + surname, end);
        results[index]?.push({
          start,
          end,
          text: text.slice(start, end),
          surname: text.slice(start, start + surname),
          given,
          score,
          reasons: told.length > 0 ? told : [say('byCharacters')],
        });
        bearers.push({ surname: name.slice(0, surname), name: text.slice(start, end), in: index, start });
        masks[index]?.fill(1, start, end);
      }
      const sole = soleBearers(bearers);
      for (const [index, text] of folded.entries()) {
        const later = surnameMentions(text, masks[index] ?? none, index, sole);
        const source = texts[index]?.text ?? '';
        for (const { start, end, of, reason } of later)
          results[index]?.push({
            start,
            end,
            text: source.slice(start, end),
            surname: source.slice(start, end),
            given: '',
            score: laterScore,
            reasons: [reason],
            of,
          });
        results[index]?.sort((one, other) => one.start - other.start);
      }
      return results;
    },
  };
}

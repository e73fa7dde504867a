import { type Clip, type ClipTable, fold } from '@yiming/glossary';
import type { ArticleEvidence } from '../article-evidence.js';
import { wordReader } from '../word-cuts.js';
import { headlineVerbs, isEdge, isHeadline, isMilitary, isSide, isState, takesAdjective } from './clip-words.js';
import { type ResolvedClip, resolveClip } from './resolve-clip.js';

/** Clips found in a text: one (阿, with 方 where it stands), or several in one word (中美). UTF-16 code units, end exclusive. */
export interface FoundClip {
  readonly start: number;
  readonly end: number;
  /** What each character stands for, in the order of the text; never empty. */
  readonly parts: readonly ResolvedClip[];
  /**
   * `side`: with 方; `military`: with 军; `joint`: several countries in one word; `adjective` and `noun`: what is due in
   * English.
   */
  readonly use: 'side' | 'military' | 'joint' | 'adjective' | 'noun';
}

/** Countries that joint words have without the article naming them. */
const alwaysClipped: ReadonlySet<string> = new Set('中日');

/** What joint names stand before. */
const jointNoun =
  /^(?:军演|关系|两国|双方|双边|三国|三边|贸易|边境|冲突|首脑|峰会|领导|外长|同盟|联盟|联合|对话|会谈|协议|谈判|之间|战争)/;

/** What two countries do, in one character. */
const modal = /[能将会可应要都也须需均同互就在对]/;

/** Behind a surname it is a person's: 韩先生. */
const personal = /^(?:先生|女士|小姐|太太|夫人|某|氏|姓|教授|老师|博士|同学)/;

/** The most countries that one word joins. */
const mostJoined = 4;

/** The different lists of a kind that the lines of a character have; mostly it is one. */
function listsOf(clips: readonly Clip[], kind: 'before' | 'after' | 'words'): readonly (readonly string[])[] {
  const [first] = clips;
  if (first === undefined) return [];
  const same = clips.every((clip) => clip[kind] === first[kind]);
  return same ? [first[kind]] : clips.map((clip) => clip[kind]);
}

/** Whether an ordinary word of the clip's list covers the character at `at`. */
function inWord(text: string, at: number, clips: readonly Clip[]): boolean {
  const character = text.charAt(at);
  return listsOf(clips, 'words').some((words) =>
    words.some((word) => {
      for (let offset = word.indexOf(character); offset >= 0; offset = word.indexOf(character, offset + 1))
        if (text.startsWith(word, at - offset)) return true;
      return false;
    }),
  );
}

/**
 * Finds the clips of a text, where no name covers them: characters that stand for a country or another named thing in
 * headlines. One beside what the data gives for it (驻阿, 阿方, 涉阿), alone where the platform's word segmentation sees a
 * word of its own, and in words of clips alone (中美). A character that is an ordinary word (以, 中) needs its context.
 * Which country is meant the article decides ({@link resolveClip}). Linear.
 *
 * @example findClips('驻阿大使', covered, table, evidence) // 阿 at 1–2, in an article that names 阿富汗
 */
export function findClips(
  source: string,
  covered: Uint8Array,
  table: ClipTable,
  evidence: ArticleEvidence,
): readonly FoundClip[] {
  const text = fold(source);
  const words = wordReader(text);
  const resolved = new Map<string, ResolvedClip>();
  function resolve(character: string): ResolvedClip | undefined {
    const known = resolved.get(character);
    if (known !== undefined) return known;
    const clips = table.get(character);
    if (clips === undefined) return undefined;
    const made = resolveClip(clips, evidence);
    resolved.set(character, made);
    return made;
  }
  /** Whether the article says enough that the character may be a clip at all. */
  const isOpen = ({ by, targets }: ResolvedClip): boolean =>
    by === 'open' && targets.filter((clip) => evidence.isNamed(clip)).length < 2;
  const clipAt = (at: number): ResolvedClip | undefined => {
    if (at >= text.length || covered[at] === 1) return undefined;
    const found = resolve(text.charAt(at));
    return found === undefined || isOpen(found) ? undefined : found;
  };
  const clipsAt = (at: number): readonly Clip[] => table.get(text.charAt(at)) ?? [];
  const isWord = (at: number): boolean => clipsAt(at)[0]?.isWord ?? false;

  /** Whether a verb before the clip is one: 对 in 面对 is none. */
  const beginsWord = (from: number): boolean => words.wordsAround(from, from + 1).starts;

  /** What stands beside the clip as the data says, so that it is surely one. */
  function hasContext(at: number): boolean {
    const clips = clipsAt(at);
    if (headlineVerbs.has(text.charAt(at - 1)) && beginsWord(at - 1)) return true;
    if (listsOf(clips, 'after').some((after) => after.some((word) => text.startsWith(word, at + 1)))) return true;
    return listsOf(clips, 'before').some((before) =>
      before.some((word) => text.startsWith(word, at - word.length) && beginsWord(at - word.length)),
    );
  }

  /** A character that is a word by itself, and whose country the article never names, needs a verb of headlines or its press and army. */
  const strong = (at: number): boolean =>
    (headlineVerbs.has(text.charAt(at - 1)) && beginsWord(at - 1)) ||
    text.startsWith('来', at - 1) ||
    /^[军媒企资]/.test(text.slice(at + 1, at + 2));

  const isNamedHere = ({ targets }: ResolvedClip): boolean => targets[0] !== undefined && evidence.isNamed(targets[0]);
  const besideDot = (at: number): boolean => /[·•‧・∙．⋅]/.test(text.charAt(at - 1) + text.charAt(at + 1));

  function joint(from: number, to: number): FoundClip | undefined {
    const parts: ResolvedClip[] = [];
    // One that is hardly ever a word by itself makes its neighbours likely.
    const likely = Array.from({ length: to - from }, (_, index) => from + index).some((at) => !isWord(at));
    // 以 before a country is a preposition, but for those that it is at odds with: 以美墨邊境, 以巴冲突.
    if (text.charAt(from) === '以' && !/[巴伊黎叙]/.test(text.charAt(from + 1))) return undefined;
    const { starts, ends, behind } = words.wordsAround(from, to);
    const isWhole = starts && ends && jointNoun.test(text.slice(to, to + 2));
    for (let at = from; at < to; at += 1) {
      const part = clipAt(at);
      // Where the platform sees a word that is just this, no other word has a part of it: 今年|中欧.
      if (part === undefined || part.by === 'open' || (!(starts && ends) && inWord(text, at, clipsAt(at))))
        return undefined;
      const told =
        isNamedHere(part) ||
        (isWhole && alwaysClipped.has(text.charAt(at))) ||
        (likely && (alwaysClipped.has(text.charAt(at)) || jointNoun.test(text.slice(to, to + 2))));
      if (isWord(at) && !told) return undefined;
      parts.push(part);
    }
    if (new Set(parts.map(({ targets }) => targets[0]?.adjective)).size < parts.length) return undefined;
    // The words of the platform must not reach over the edges, unless a country's word says otherwise.
    // The platform has words that begin with joint names (中美关系), and cuts 美日|军演 behind 日军, 中|美能 before 能.
    const goesOn = behind > 1 || jointNoun.test(text.slice(to, to + 2)) || modal.test(text.charAt(to));
    if (!(starts && (ends || goesOn))) return undefined;
    return { start: from, end: to, parts, use: 'joint' };
  }

  function single(at: number): FoundClip | undefined {
    const part = clipAt(at);
    const end = at + 1;
    // 美称|中国: what it says of a country is no 美称.
    const says = isEdge(text.charAt(at - 1)) && text.charAt(end) === '称' && covered[end + 1] === 1;
    if (part === undefined || besideDot(at) || (!says && inWord(text, at, clipsAt(at)))) return undefined;
    if (personal.test(text.slice(end, end + 2))) return undefined;
    const side = isSide(text, end) && covered[end] !== 1;
    const military = part.by !== 'open' && isMilitary(text, end) && covered[end] !== 1;
    const state = isNamedHere(part) && part.by !== 'open' && isState(text, end) && covered[end] !== 1;
    const headline = isNamedHere(part) && isEdge(text.charAt(at - 1)) && isHeadline(text, end);
    const context = side || military || state || headline || hasContext(at);
    if (!context && (isWord(at) || part.by !== 'named')) {
      // The first word of a headline: 美拟制裁…
      if (isWord(at) || !isEdge(text.charAt(at - 1))) return undefined;
    }
    if (isWord(at) && !side && part.by === 'only' && !strong(at)) return undefined;
    const { starts, ends } = words.wordsAround(at, end);
    const startsWord = starts || covered[at - 1] === 1 || clipBeside(text, at, -1);
    const endsWord = ends || covered[end] === 1 || side || military || state || headline || clipBeside(text, at, 1);
    if (!(startsWord && endsWord)) return undefined;
    // Behind 驻 it is where a mission is: ambassador to China.
    const isHost = text.charAt(at - 1) === '驻';
    const use = side ? 'side' : military ? 'military' : !isHost && takesAdjective(text, end) ? 'adjective' : 'noun';
    return { start: at, end: side || military || state ? end + 1 : end, parts: [part], use };
  }

  /** Whether the word before or behind is one of the data's: 访华 is a word to the platform, and 华 a clip in it. */
  function clipBeside(within: string, at: number, step: 1 | -1): boolean {
    const clips = clipsAt(at);
    return step === 1
      ? listsOf(clips, 'after').some((after) => after.some((word) => within.startsWith(word, at + 1)))
      : listsOf(clips, 'before').some((before) => before.some((word) => within.startsWith(word, at - word.length)));
  }

  const found: FoundClip[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (clipAt(at) === undefined) continue;
    let end = at + 1;
    while (end - at < mostJoined && clipAt(end) !== undefined) end += 1;
    let next: FoundClip | undefined;
    for (; end - at > 1 && next === undefined; end -= 1) next = joint(at, end);
    next ??= single(at);
    if (next === undefined) continue;
    found.push(next);
    at = next.end - 1;
  }
  return found;
}

import {
  isDottedName,
  isHanName,
  isLatinWord,
  isNobody,
  type NameRange,
  splitJoined,
  withoutDeed,
  withoutPost,
} from './author-names.js';
import { type CreditRole, isTimeWord, isTitle, joinedLabel, labelRole } from './credit-labels.js';
import { isOutletName } from './outlets.js';

/** A name in a credit; `role` is `undefined` for names that no label goes with. */
export interface CreditName extends NameRange {
  readonly role: CreditRole | undefined;
}

/** What a line of credits says, such as 记者 张三 通讯员 李四 or 文／林夕　图／文一刀. */
export interface Credit {
  readonly names: readonly CreditName[];
  readonly outlet: NameRange | undefined;
  /** True when a label says that somebody wrote. */
  readonly labelled: boolean;
  /** True when nothing stands in the line but labels, names, outlets, places and dates: it is no sentence. */
  readonly complete: boolean;
}

interface Word extends NameRange {
  readonly text: string;
  /** The mark right before and behind the word, a blank for white space, '' at the ends. */
  readonly before: string;
  readonly after: string;
}

const piece =
  /[（(][^（()）]{0,60}[）)]|[^\s、，,/／;；|｜︱:：&＆（()）【】〔〕［］[\]■●◆▲◎○★*#—]+|[、，,/／;；|｜︱:：&＆■●◆▲◎○★*#（()）【】〔〕［］[\]—]/gu;
const mark = /^[、，,/／;；|｜︱:：&＆■●◆▲◎○★*#（()）【】〔〕［］[\]—]$/u;
const slash = /[/／]/;
const labelMark = /[:：/／|｜︱]/;
const listMark = /[、，,]/;
const joinWord = /^(?:和|与|與|及|以及|暨|and)$/i;
const by = /^by$/i;
const sentence = /[。！？!?“”「」『』《》<>…]/;

/** What somebody is, in English: AP Sports Writer. */
const latinPost = /(?:^|\s)(?:writer|editor\S*|reporter|correspondent|columnist|producer|business)$/i;

/** What may stand in brackets behind names: the name in Latin letters, 综合报道, 法新社等. */
const note = /^[\p{Script=Latin}\s.'’-]+$|等$|社$|摘[编編]$/u;

/** A name as a pen name may be: no sentence, no long run. */
const penName = /^(?:[\p{Script=Han}\d·•‧]{2,6}|\p{Script=Han}{0,6}[\p{Script=Latin}\d]{2,16})$/u;
const noPenName =
  /[的了是在被把们們这這那哪什么麼吗嗎呢吧就都还還将將为為说說认認]|考生|理科|并茂|並茂|^(?:如何|不同|本|该|該|此)/u;

/** The words of a line with the marks around them; brackets with what is inside are one word. */
function wordsOf(text: string): readonly Word[] {
  const pieces = [...text.matchAll(piece)].map((match) => ({ text: match[0], from: match.index }));
  const beside = (index: number): string => {
    const one = pieces[index];
    return one === undefined ? '' : mark.test(one.text) ? one.text : ' ';
  };
  return pieces.flatMap(({ text: word, from }, index): readonly Word[] =>
    mark.test(word)
      ? []
      : [{ text: word, from, to: from + word.length, before: beside(index - 1), after: beside(index + 1) }],
  );
}

const isKnownName = (name: string): boolean => isHanName(name) || isDottedName(name);

/**
 * Reads a line of credits: labels, names and who did what. A name that no mark such as ： or ／ sets off must look like
 * one (a surname in front, a dot inside, Latin letters); when it is `loose`, as in a field for authors, any word counts.
 * Linear in the text, which is short.
 *
 * @example 记者呂伊萱、陳鈺馥／台北報導 gives two authors and is complete; 记者在现场看到 gives none and is not.
 */
export function readCredit(text: string, { loose = false }: { readonly loose?: boolean } = {}): Credit {
  const words = wordsOf(text);
  const names: CreditName[] = [];
  let role: CreditRole | undefined;
  let outlet: NameRange | undefined;
  let labelled = false;
  let complete = !sentence.test(text);
  /** A mark set the last label off. */
  let strong = false;
  /** How many names had been read when the last label came. */
  let labelAt = -1;
  /** 報導 or 电 has been read: nothing but a place may follow. */
  let over = false;

  const label = (to: CreditRole, set: boolean): void => {
    // 文/图 于万里: two labels of one name, and who wrote counts.
    const again = labelAt === names.length;
    role = again && role === 'author' ? 'author' : to;
    strong = set || (strong && again);
    labelAt = names.length;
    labelled ||= to === 'author' || to === 'helper';
    over = false;
  };

  const isNameHere = (name: string, word: Word): boolean => {
    if (isKnownName(name)) return true;
    const last = names.at(-1);
    const behind = last !== undefined && listMark.test(word.before) ? text.slice(last.from, last.to) : '';
    // 安德鲁·史密斯、文田义彦
    if (isDottedName(behind) && /^\p{Script=Han}{2,5}$/u.test(name) && !noPenName.test(name)) return true;
    if (role === 'other') return name.length <= 12;
    if (role === 'translator') return penName.test(name);
    return strong && (labelAt === names.length || behind !== '') && penName.test(name) && !noPenName.test(name);
  };

  /** Reads a word, from `start` on, as one name or several that 和 joins; false when it is none. */
  const readName = (word: Word, start: number): boolean => {
    const whole = word.text.slice(start);
    const done = withoutDeed(whole);
    const run = withoutPost(done ?? whole);
    if (run === '') {
      over = true;
      return start === 0;
    }
    const parts = splitJoined(run).map(({ from, to }) => ({ from, to, name: run.slice(from, to) }));
    if (!parts.every(({ name }) => isNameHere(name, word) && (!isNobody(name) || isHanName(name)))) return false;
    over ||= done !== undefined;
    for (const { from, to } of parts) names.push({ from: word.from + start + from, to: word.from + start + to, role });
    return true;
  };

  /** Reads a word that is a label; false when it is none here. */
  const readLabel = (word: Word, first: boolean): boolean => {
    const to = labelRole(word.text);
    if (to === undefined) return false;
    const set = labelMark.test(word.after);
    const since = Math.max(0, labelAt);
    if (slash.test(word.before) && !set && role === undefined && names.length > since) {
      // 于万里/文: the label goes with the names before it.
      for (const [at, name] of names.entries()) if (at >= since) names[at] = { ...name, role: to };
      labelled ||= to === 'author';
      labelAt = names.length;
      return true;
    }
    const alone = word.after === ' ' && (first || word.text.length > 1 || labelAt === names.length);
    if (!set && !alone) return false;
    label(to, set);
    return true;
  };

  /** Reads a word that begins with a label such as 本报记者, and the name grown together with it. */
  const readJoined = (word: Word): boolean => {
    const joined = joinedLabel(word.text);
    if (joined === undefined || (!joined.known && !loose && word.before !== '')) return false;
    if (joined.length === word.text.length) {
      if (word.after === '' && !loose) return false;
      label(joined.role, false);
      return true;
    }
    const before = { role, strong, labelAt, labelled };
    label(joined.role, false);
    if (readName(word, joined.length)) return true;
    ({ role, strong, labelAt, labelled } = before);
    return false;
  };

  /** Reads a name in Latin letters that begins with the word at `index`; the index of its last word. */
  const readLatin = (word: Word, index: number): number => {
    let last = index;
    for (;;) {
      const next = words[last + 1];
      if (words[last]?.after !== ' ' || next === undefined || !isLatinWord(next.text)) break;
      if (joinWord.test(next.text) || by.test(next.text)) break;
      last += 1;
    }
    const to = words[last]?.to ?? word.to;
    const value = text.slice(word.from, to);
    const before = words[index - 1];
    // 安德鲁·雅各布斯 Andrew Jacobs: the same person again.
    const again = word.before === ' ' && before !== undefined && before.to === names.at(-1)?.to;
    if (again || isNobody(value) || latinPost.test(value) || by.test(words[last + 1]?.text ?? '')) return last;
    const [person] = names;
    const behindPerson = person !== undefined && text.slice(person.from, person.to).includes(' ');
    // Jane Doe, Futurism; Jane Doe, PhD
    if (last === index && listMark.test(word.before) && behindPerson) return last;
    if (isOutletName(value)) outlet ??= { from: word.from, to };
    else if (last > index && isOutletName(word.text)) return last;
    else if (role !== undefined || loose) names.push({ from: word.from, to, role });
    else complete = false;
    return last;
  };

  /** Reads any word of a field as a name, but for what stands behind one; the index of its last word. */
  const readLoosely = (word: Word, index: number): number => {
    const next = words[index + 1];
    // 于　洋
    if (word.text.length === 1 && word.after === ' ' && /^\p{Script=Han}{1,2}$/u.test(next?.text ?? '')) {
      names.push({ from: word.from, to: next?.to ?? word.to, role });
      return index + 1;
    }
    const behindName = word.before === ' ' && names.length > 0;
    const done = withoutDeed(word.text);
    if (!behindName && done !== '' && !isNobody(word.text)) {
      names.push({ from: word.from, to: word.from + (done ?? word.text).length, role });
    }
    return index;
  };

  let sent = false;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined) break;
    const said = word.text;
    if (/^[（(]/.test(said)) {
      const inside = said.slice(1, -1).trim();
      const noted = note.test(inside) || isNobody(inside) || withoutDeed(inside) !== undefined;
      complete &&= noted && names.length > 0;
      continue;
    }
    if (sent || /^[发發]自\p{Script=Han}{0,12}$/u.test(said)) {
      // 發自亞的斯亞貝巴, 發自 倫敦
      sent = !sent && said.length === 2;
      continue;
    }
    if (isTimeWord(said) || by.test(said)) continue;
    if (joinWord.test(said) && word.before !== '' && word.after !== '') continue;
    if (readLabel(word, index === 0) || readJoined(word)) continue;
    if (!isHanName(said)) {
      if (isLatinWord(said)) {
        index = readLatin(word, index);
        continue;
      }
      if (isOutletName(said)) {
        outlet ??= { from: word.from, to: word.to };
        continue;
      }
      if (isTitle(said) && !strong) continue;
      if (isNobody(said)) continue;
      if (over && role !== 'other') {
        complete &&= withoutDeed(said) !== undefined;
        continue;
      }
    }
    if (role === undefined && !loose) {
      // 环球网报道 stands before its reporter.
      const done = withoutDeed(said);
      if (done === '') continue;
      if (done !== undefined && isOutletName(done)) {
        outlet ??= { from: word.from, to: word.from + done.length };
        continue;
      }
    }
    if (readName(word, 0) || (isTitle(said) && names.length + labelAt >= 0)) continue;
    if (loose) index = readLoosely(word, index);
    else complete = false;
  }
  return { names, outlet, labelled, complete };
}

import type { Span } from '@yiming/core';

/** What a bracket says in Latin letters. Spans: UTF-16 code units into the searched text. */
export interface LatinSide extends Span {
  /** Without labels, titles before the name, dates, roles and spare blanks. */
  readonly latin: string;
  /** Capitals given beside it: TPLF. */
  readonly abbreviation?: string;
  /** Chinese given inside the bracket before it: 里施 in （里施，James Risch）. */
  readonly inside?: Span;
  /** Whether the bracket says itself that this is an abbreviation: （简称NATO）. */
  readonly calledShort: boolean;
}

const letter = /\p{Script=Latin}/u;
const han = /\p{Script=Han}/u;
const separator = /[，,、；;／]/;

const language =
  '(?:英|法|德|俄|日|韩|韓|西|意|葡|荷|波|土|阿|拉丁|英国|阿拉伯|西班牙|葡萄牙|意大利|義大利|土耳其|波斯|希伯来|希伯來|乌克兰|烏克蘭|印尼|越南|波兰|波蘭|瑞典|普什图|普什圖|乌尔都|烏爾都|达里|達里)';
/** What a bracket says of the Latin before giving it. */
const label = new RegExp(
  `^(?:(?:${language}[语語文]?(?:全称|全稱|全名|名称|名稱|名字|名|缩写|縮寫|简称|簡稱|原文|原名|译名|譯名)?|音译|音譯|又译|又譯|或译|或譯|也译|也譯|又称|又稱|又名|原文|原名|本名|真名|全名|全称|全稱|简称|簡稱|缩写|縮寫|即|亦即|名为|名為)[为為是作]?)[:： ]{0,2}(?=["'“‘]?\\p{Script=Latin})`,
  'u',
);
const shortLabel = /(?:简称|簡稱|缩写|縮寫)/;
/** Ranks and forms of address that English puts before a name. */
const address =
  /^(?:(?:Mr|Mrs|Ms|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Gen|General|Brig|Lt|Col|Colonel|Maj|Major|Adm|Admiral|Capt|Captain|Sgt|Cmdr|Sen|Senator|Rep|Gov|Rev|Hon|President|Secretary|Ambassador)\.?\s+)(?=\p{Lu})/u;
/** American party and state: R-Idaho, D-N.Y. */
const partyAndState = /^[RDI]-\s?[\p{L}.\s]+$/u;
const suffixOfName = /^(?:Jr|Sr|II|III|IV|Inc|Ltd|LLC|Co)\.?$/;
const dates = /^[\d\s.\-–—~年月日生至]+$/;

/** Parts of a stretch between separators, without blanks around them. */
function partsOf(text: string, { start, end }: Span): readonly (Span & { readonly text: string })[] {
  const parts: (Span & { text: string })[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    if (at < end && !separator.test(text.charAt(at))) continue;
    const raw = text.slice(from, at);
    const begin = from + (raw.length - raw.trimStart().length);
    const cut = raw.trim();
    if (cut !== '') parts.push({ start: begin, end: begin + cut.length, text: cut });
    from = at + 1;
  }
  return parts;
}

/**
 * Reads what stands in a bracket: the Latin without its label (英文：), its rank (Gen), the role behind it (，世卫组织总干事), the
 * dates or the party and state (R-Idaho). `undefined` when it holds no Latin, or Latin and Chinese mixed in one phrase.
 * Linear.
 *
 * @example readLatin('里施（James Risch, R-Idaho）', { start: 3, end: 23 })?.latin // 'James Risch'
 */
export function readLatin(text: string, inner: Span): LatinSide | undefined {
  let calledShort = false;
  let inside: Span | undefined;
  const latin: (Span & { text: string })[] = [];
  for (const part of partsOf(text, inner)) {
    if (!letter.test(part.text)) {
      if (latin.length === 0 && han.test(part.text) && inside === undefined)
        inside = { start: part.start, end: part.end };
      continue;
    }
    const named = label.exec(part.text)?.[0] ?? '';
    const rest = part.text.slice(named.length).replace(/^["'“‘]|["'”’]$/g, '');
    if (han.test(rest)) {
      if (latin.length === 0) return undefined;
      continue;
    }
    const start = part.start + part.text.indexOf(rest, named.length);
    if (latin.length === 0) calledShort = shortLabel.test(named);
    latin.push({ start, end: start + rest.length, text: rest });
  }
  const [first, ...others] = latin;
  if (first === undefined) return undefined;
  let end = first.end;
  let abbreviation: string | undefined;
  for (const other of others) {
    if (partyAndState.test(other.text) || dates.test(other.text)) continue;
    if (/^[A-Z][A-Z&]{1,7}$/.test(other.text) && !/^[A-Z]+$/.test(first.text)) abbreviation ??= other.text;
    else if (suffixOfName.test(other.text) || /\b(?:University|College|Institute)\b/.test(first.text)) end = other.end;
    else if (abbreviation === undefined) return undefined;
  }
  let start = first.start;
  const ahead = (): number => address.exec(text.slice(start, end))?.[0].length ?? 0;
  for (let length = ahead(), turn = 0; length > 0 && turn < 3; length = ahead(), turn += 1) start += length;
  const clean = text.slice(start, end).normalize('NFKC').replace(/\s+/g, ' ').trim();
  if (clean === '') return undefined;
  return {
    start,
    end,
    latin: clean,
    calledShort,
    ...(abbreviation === undefined ? {} : { abbreviation }),
    ...(inside === undefined ? {} : { inside }),
  };
}

const latinWord = /[\p{Script=Latin}\p{M}'’.&-]/u;

/**
 * The Latin words right before a bracket, for Latin first: from the first word with a capital behind anything else, six
 * words at most. `undefined` when none stand there. Bounded.
 *
 * @example latinBefore('他是Joe Biden（拜登）', 11)?.latin // 'Joe Biden'
 */
export function latinBefore(text: string, bracket: number): LatinSide | undefined {
  let end = bracket;
  while (end > 0 && bracket - end < 2 && text.charAt(end - 1) === ' ') end -= 1;
  let start = end;
  while (start > 0 && end - start < 80 && (latinWord.test(text.charAt(start - 1)) || text.charAt(start - 1) === ' '))
    start -= 1;
  while (start < end && !/\p{Lu}/u.test(text.charAt(start))) start += 1;
  const latin = text.slice(start, end);
  if (latin.length < 2 || latin.split(' ').length > 6 || latinWord.test(text.charAt(start - 1))) return undefined;
  return { start, end, latin, calledShort: false };
}

import type { LatinSide } from './read-latin.js';

/** A pair given without brackets: where its Chinese ends, and its Latin. */
export interface NamedOtherwise {
  readonly zhEnd: number;
  readonly latin: LatinSide;
  /** Given by a dash, which also does other things. */
  readonly isDash: boolean;
}

const named =
  /(?:——?|[，,] ?(?:英文名|英文名称|英文名稱|英文全称|英文全稱|外文名|原名|本名)[为為是叫作]?[：: ]?)(?=\p{Lu})/gu;
const latinStretch = /[\p{Script=Latin}\p{M}'’.& -]{2,80}/uy;

/**
 * Finds Latin names behind a dash or behind 英文名, 原名 and the like, which follow Chinese right away. Linear.
 *
 * @example findNamedOtherwise('北约——NATO成立')[0]?.latin.latin // 'NATO'
 */
export function findNamedOtherwise(text: string): readonly NamedOtherwise[] {
  return [...text.matchAll(named)].flatMap((match): readonly NamedOtherwise[] => {
    const start = match.index + match[0].length;
    latinStretch.lastIndex = start;
    const latin = latinStretch.exec(text)?.[0].trimEnd().replace(/\.$/, '') ?? '';
    if (latin.length < 2 || /[-–—(（]/.test(text.charAt(start + latin.length))) return [];
    const side: LatinSide = { start, end: start + latin.length, latin: latin.replace(/\s+/g, ' '), calledShort: false };
    return [{ zhEnd: match.index, latin: side, isDash: match[0].startsWith('—') }];
  });
}

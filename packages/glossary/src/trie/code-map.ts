import { isLatinWord } from './latin-word.js';

/** Dense codes of the code units that occur in keys; the fields are those of {@link Trie}. */
export interface CodeMap {
  readonly codes: Uint16Array;
  readonly units: Uint16Array;
  readonly latinFrom: number;
}

/**
 * Gives each folded code unit that keys hold a code from 1 on, the most frequent first, so that what is often read lies
 * together; Latin word characters come last, so that one comparison tells them. `folded`: for each code unit the one
 * that stands for it; `counts`: how often each folded one occurs. With `latinEdges` the Latin characters that no key
 * holds share one more code, for they too make the inside of a word.
 * @throws RangeError when the keys hold more than 65,534 different code units.
 *
 * @example // of the keys 马里, 马达: codes 1 for 马, 2 and 3 for 达 and 里, and 1 for 馬 too when the fold says so
 */
export function mapCodes(folded: Uint16Array, counts: Uint32Array, latinEdges: boolean): CodeMap {
  const count = (unit: number): number => counts[unit] ?? 0;
  const isLatin = (unit: number): boolean => latinEdges && isLatinWord(unit);
  const present: number[] = [];
  for (let unit = 0; unit < counts.length; unit += 1) if (count(unit) > 0) present.push(unit);
  if (present.length > 0xfffe)
    throw new RangeError(`${present.length} different code units in keys; 65,534 can be told`);
  const byFrequency = (a: number, b: number): number => count(b) - count(a) || a - b;
  const others = present.filter((unit) => !isLatin(unit)).sort(byFrequency);
  const latin = present.filter(isLatin).sort(byFrequency);

  const units = Uint16Array.from([0, ...others, ...latin, ...(latinEdges ? [0] : [])]);
  const codeOf = new Uint16Array(0x10000);
  for (const [index, unit] of [...others, ...latin].entries()) codeOf[unit] = index + 1;
  const codes = folded.map((unit) => {
    const code = codeOf[unit] ?? 0;
    return code === 0 && isLatin(unit) ? units.length - 1 : code;
  });
  return { codes, units, latinFrom: latinEdges ? 1 + others.length : 0x10000 };
}

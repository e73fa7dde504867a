import type { ConversionGroup } from './conversion-group.js';
import { type ConverterStream, createConverterStream } from './converter-stream.js';
import { cutsOf } from './cut-units.js';
import { composeEdits, type Edits, shiftOffsets } from './edits.js';
import { type OffsetMap, offsetMapOf, sourceOffset } from './offset-map.js';
import { replaceUnits } from './replace-units.js';
import { textOf, unitsOf } from './units.js';

/**
 * A piece that OpenCC converts as a whole: a dictionary phrase (里面 → 裡面) or a single character.
 * `start`–`end`: UTF-16 code units, end exclusive, into the text given.
 */
export interface ConvertedPiece {
  readonly start: number;
  readonly end: number;
  readonly target: string;
}

/** A converted text with the map of its offsets, both ways. */
export interface MappedText {
  readonly text: string;
  readonly map: OffsetMap;
}

/** A converter of one configuration. Lone surrogates stay as they are; empty text gives empty text. */
export interface OpenccConverter {
  /** The converted text: 汉语 → 漢語 with `s2tw`. Linear, about 10 ns a character. */
  convert(text: string): string;
  /** The same with the offset map, at no more cost. */
  convertMapped(text: string): MappedText;
  /** The same, piece by piece, without gaps; for short texts, such as names. */
  pieces(text: string): readonly ConvertedPiece[];
  /** A converter for a text that comes in chunks; see {@link ConverterStream}. */
  stream(): ConverterStream;
}

/** The groups of a configuration. */
export interface ConverterGroups {
  readonly normal: ConversionGroup;
  readonly segmentation: ConversionGroup | undefined;
  readonly chain: readonly ConversionGroup[];
}

interface Conversion {
  readonly text: string;
  readonly edits: Edits;
}

function run({ normal, segmentation, chain }: ConverterGroups, text: string): Conversion {
  const { units: source, mayBeIrregular, mayDescribe, hasLoneSurrogate } = unitsOf(text);
  let units: Uint16Array = source;
  let length = text.length;
  let edits: Edits = [];
  let cuts: Int32Array | undefined;
  if (mayBeIrregular) ({ units, length, edits } = replaceUnits(normal, units, length));

  // The first step finds the cuts on its way where its own phrases make them. Descriptions that the text's end breaks
  // off are read otherwise before and after cutting, so texts with descriptions are cut first.
  const cutsItself = segmentation === chain[0] && !mayDescribe;
  if (segmentation !== undefined && !cutsItself) cuts = cutsOf(segmentation, units, length);
  for (const [index, group] of chain.entries()) {
    const collectCuts = index === 0 && segmentation !== undefined && cutsItself;
    const step = replaceUnits(group, units, length, { cuts, collectCuts });
    cuts = collectCuts ? step.cuts : cuts;
    if (cuts !== undefined && index + 1 < chain.length) shiftOffsets(cuts, step.edits);
    edits = composeEdits(edits, step.edits);
    ({ units, length } = step);
  }
  return { text: textOf(units, length, hasLoneSurrogate), edits };
}

/**
 * Makes the converter of a configuration of its groups: compatibility ideographs become ordinary, the segmentation cuts
 * the text, and each piece goes through the chain by itself.
 *
 * @example // with the groups of `s2twp`: convert('鼠标里面') is '滑鼠裡面'
 */
export function createConverter(groups: ConverterGroups): OpenccConverter {
  const { normal, segmentation, chain } = groups;
  /** Single characters come again and again in names: each is converted once. */
  const singles = new Map<string, string>();
  const byCharacters: ConverterGroups = { normal, segmentation: undefined, chain };

  function convertSingle(character: string): string {
    const known = singles.get(character);
    if (known !== undefined) return known;
    const target = run(byCharacters, character).text;
    singles.set(character, target);
    return target;
  }

  function convert(text: string): string {
    return text.length === 1 ? convertSingle(text) : run(groups, text).text;
  }

  function convertMapped(text: string): MappedText {
    const { text: target, edits } = run(groups, text);
    return { text: target, map: offsetMapOf(edits, text.length) };
  }

  function pieces(text: string): readonly ConvertedPiece[] {
    const { text: normalized, edits } = run({ normal, segmentation: undefined, chain: [] }, text);
    const map = offsetMapOf(edits, text.length);
    const { units } = unitsOf(normalized);
    const cutting = segmentation ?? chain[0];
    const result: ConvertedPiece[] = [];
    let at = 0;
    for (const cut of cutting === undefined ? [] : cutsOf(cutting, units, normalized.length)) {
      const segment = normalized.slice(at, cut);
      const characters = [...segment];
      const singly = characters.map(convertSingle);
      const target = characters.length === 1 ? singly.join('') : run(byCharacters, segment).text;
      // A run that no phrase matched converts character by character; take it apart where that is certain.
      const parts: readonly (readonly [string, string])[] =
        singly.join('') === target
          ? characters.map((character, index) => [character, singly[index] ?? ''] as const)
          : [[segment, target]];
      for (const [source, converted] of parts) {
        const [start, end] = [sourceOffset(map, at, 'start'), sourceOffset(map, at + source.length, 'end')];
        result.push({ start, end, target: converted });
        at += source.length;
      }
    }
    return result;
  }

  return { convert, convertMapped, pieces, stream: () => createConverterStream(groups, convert) };
}

import type { Span } from '@yiming/core';
import type { Entry, EntryType, Region, TermStatus } from '../entry/entry.js';
import { renderingFor } from '../entry/rendering-for.js';
import type { Glossary, GlossaryMatch, Reading } from '../glossary.js';
import { fold } from '../match/fold.js';
import { convertNameCharacters, convertNameWords } from './name-characters.js';
import {
  type ConvertedPiece,
  type OpenccConfig,
  type OpenccConverter,
  openccConfigs,
  openccConverter,
} from './opencc.js';
import { scriptOf } from './script-of.js';

/** A written Chinese, as a BCP 47 tag: `zh-Hant-TW` for 臺灣正體. */
export type ChineseTag = 'zh-Hans' | 'zh-Hant' | 'zh-Hant-TW' | 'zh-Hant-HK';

/** How a text is to be converted. */
export interface ConvertOptions {
  readonly to: ChineseTag;
  /**
   * What the text is written in. When it equals `to` there is nothing to convert, whatever the characters are.
   * @default the script of most characters
   */
  readonly from?: ChineseTag;
  /** The names to be kept whole, such as 扎里夫. */
  readonly names?: Glossary | undefined;
  /** A bare OpenCC configuration instead of `from` and `to`; names are then not looked for. */
  readonly plain?: OpenccConfig;
}

/**
 * One run of the conversion. Runs follow each other without gaps in both texts. A run of equal lengths is character by
 * character (word by word where `plain` has idioms: 网络 → 網路), any other stands as a whole for its target.
 */
export interface ConvertedRun {
  readonly source: Span;
  readonly target: Span;
}

/** A name that was found: what stood there, what is written now, and the entries that have this surface. */
export interface ConvertedName extends ConvertedRun {
  readonly text: string;
  readonly converted: string;
  readonly entries: readonly Entry[];
}

/** A name that bare OpenCC would have written as `damaged`: 扎裏夫 for 扎里夫. */
export interface AvoidedDamage extends ConvertedName {
  readonly damaged: string;
}

/** What happened to the names; every list is in text order. */
export interface ConvertReport {
  /** Names now in the form of the target's own region: 特朗普 → 川普. */
  readonly regional: readonly ConvertedName[];
  /** Names without such a form, converted by their characters: 巴拉达尔 → 巴拉達爾. */
  readonly characters: readonly ConvertedName[];
  /** Names whose readings disagree on the regional form (约翰逊: 強生, 詹森), converted by their characters. */
  readonly ambiguous: readonly ConvertedName[];
  /** Those of all these names that bare OpenCC would have written otherwise than their characters: 扎裏夫, 胡魯西 with 鬍. */
  readonly avoided: readonly AvoidedDamage[];
}

/** A converted text with the way back. Offsets: UTF-16 code units, end exclusive. */
export interface ConvertResult {
  readonly text: string;
  readonly map: readonly ConvertedRun[];
  readonly report: ConvertReport;
}

const tags: readonly ChineseTag[] = ['zh-Hans', 'zh-Hant', 'zh-Hant-TW', 'zh-Hant-HK'];

const regionOf: Readonly<Record<ChineseTag, Region | undefined>> = {
  'zh-Hans': 'CN',
  'zh-Hant': undefined,
  'zh-Hant-TW': 'TW',
  'zh-Hant-HK': 'HK',
};

/** The OpenCC configurations of a direction, one after the other; none between equals. Idiom tables are never used. */
const directions: Readonly<Record<ChineseTag, Readonly<Record<ChineseTag, readonly OpenccConfig[]>>>> = {
  'zh-Hans': { 'zh-Hans': [], 'zh-Hant': ['s2t'], 'zh-Hant-TW': ['s2tw'], 'zh-Hant-HK': ['s2hk'] },
  'zh-Hant': { 'zh-Hans': ['t2s'], 'zh-Hant': [], 'zh-Hant-TW': ['t2tw'], 'zh-Hant-HK': ['t2hk'] },
  'zh-Hant-TW': { 'zh-Hans': ['tw2s'], 'zh-Hant': ['tw2t'], 'zh-Hant-TW': [], 'zh-Hant-HK': ['tw2t', 't2hk'] },
  'zh-Hant-HK': { 'zh-Hans': ['hk2s'], 'zh-Hant': ['hk2t'], 'zh-Hant-TW': ['hk2t', 't2tw'], 'zh-Hant-HK': [] },
};

/** Types whose names are sounds, not words: a phrase of OpenCC inside them is chance. */
const soundTypes: ReadonlySet<EntryType> = new Set(['person', 'place', 'country', 'abbr']);

/** The statuses of a rendering that may be written. */
const usable: ReadonlySet<TermStatus> = new Set(['preferred', 'admitted', 'provisional']);

/** Joins two conversions: the pieces of the first go through the second, each still standing for its source. */
function chain(first: OpenccConverter, second: OpenccConverter): OpenccConverter {
  return {
    convert: (text) => second.convert(first.convert(text)),
    pieces: (text) => {
      const before = first.pieces(text);
      const middle = before.map((piece) => piece.target).join('');
      const after = second.pieces(middle);
      const pieces: ConvertedPiece[] = [];
      let [index, start, middleEnd, pieceEnd, target] = [0, 0, 0, 0, ''];
      // A piece ends where both conversions have a border.
      for (const piece of before) {
        middleEnd += piece.target.length;
        for (let next = after[index]; next !== undefined && pieceEnd < middleEnd; next = after[index]) {
          target += next.target;
          pieceEnd = next.end;
          index += 1;
        }
        if (pieceEnd !== middleEnd) continue;
        pieces.push({ start, end: piece.end, target });
        start = piece.end;
        target = '';
      }
      return pieces;
    },
  };
}

const identity: OpenccConverter = {
  convert: (text) => text,
  pieces: (text) => (text === '' ? [] : [{ start: 0, end: text.length, target: text }]),
};

/** Collects the output and its map; neighbouring runs of equal lengths grow together unless they must stand alone. */
function createWriter(): {
  readonly write: (start: number, end: number, target: string, alone: 'alone' | 'joined') => ConvertedRun;
  readonly finish: () => { readonly text: string; readonly map: readonly ConvertedRun[] };
} {
  const parts: string[] = [];
  const map: ConvertedRun[] = [];
  let at = 0;
  let joinable = false;
  return {
    write: (start, end, target, alone) => {
      const run = { source: { start, end }, target: { start: at, end: at + target.length } };
      const equal = alone === 'joined' && end - start === target.length;
      const last = map.at(-1);
      if (equal && joinable && last !== undefined) {
        map[map.length - 1] = {
          source: { start: last.source.start, end },
          target: { start: last.target.start, end: run.target.end },
        };
      } else map.push(run);
      joinable = equal;
      parts.push(target);
      at = run.target.end;
      return run;
    },
    finish: () => ({ text: parts.join(''), map }),
  };
}

/** Whether a match is a name to be kept whole. One character (中, 法) is none by itself, nor is a common word. */
function isName(match: GlossaryMatch, region: Region | undefined): boolean {
  if (match.end - match.start < 2) return false;
  return match.readings.some(
    ({ entry }) =>
      (entry.type !== 'title' && entry.type !== 'term') ||
      /^\p{Lu}/u.test(entry.en) ||
      (region !== undefined && renderingFor(entry, region)?.region === region),
  );
}

/**
 * The regions whose marked renderings a text may hold without further evidence: in mainland text 雪梨 is a pear, not
 * Sydney. Unmarked renderings count everywhere.
 */
const regionsIn: Readonly<Record<ChineseTag, readonly Region[]>> = {
  'zh-Hans': ['CN', 'SG'],
  'zh-Hant': ['CN', 'TW', 'HK', 'SG'],
  'zh-Hant-TW': ['TW'],
  'zh-Hant-HK': ['HK'],
};

/** Between what is converted; `region` is that of the target. */
interface Direction {
  readonly from: ChineseTag;
  readonly region: Region;
}

/** The form that the target's own press writes for what this reading found; `undefined` when the entry has none. */
function regionalForm({ entry, rendering }: Reading, surface: string, { from, region }: Direction): string | undefined {
  const same = entry.zh.find(
    (own) => own.region === region && usable.has(own.status) && fold(own.text) === fold(surface),
  );
  if (same !== undefined) return same.text;
  if (rendering.region !== undefined && !regionsIn[from].includes(rendering.region)) return undefined;
  // What stands in the mainland's form already is left to its characters: there the unmarked form is for everybody.
  if (region === 'CN' && (rendering.region === undefined || rendering.region === 'CN')) return undefined;
  const form = renderingFor(entry, region, { kind: rendering.kind })?.text;
  // 特朗普 answers to 川普 and 唐纳德·特朗普 to 唐納·川普: a conversion neither drops nor adds a given name.
  const hasDot = fold(surface).includes('·');
  const agrees = (text: string): boolean => fold(text).includes('·') === hasDot;
  if (form === undefined || agrees(form)) return form;
  return entry.zh.find((own) => own.region === region && usable.has(own.status) && agrees(own.text))?.text;
}

/** The forms that the readings give, without repetition. A reading without one abstains beside the same thing's. */
function formsOf(
  readings: readonly Reading[],
  surface: string,
  direction: Direction,
  byCharacters: string,
): readonly string[] {
  const answers = readings.map((reading) => ({
    en: reading.entry.en,
    form: regionalForm(reading, surface, direction),
  }));
  const answered = new Set(answers.filter(({ form }) => form !== undefined).map(({ en }) => en));
  const forms = answers
    .filter(({ en, form }) => form !== undefined || !answered.has(en))
    .map(({ form }) => form ?? byCharacters);
  return answered.size === 0 ? [] : [...new Set(forms)];
}

/** What the pieces of a bare conversion write over a span, as far as whole pieces tell; `undefined` past the last. */
function targetOver(pieces: readonly ConvertedPiece[], from: number, span: Span): { text: string; next: number } {
  let next = from;
  let text = '';
  for (let piece = pieces[next]; piece !== undefined && piece.start < span.end; piece = pieces[next]) {
    if (piece.end > span.start) {
      const aligned = piece.end - piece.start === piece.target.length;
      text += aligned
        ? piece.target.slice(Math.max(0, span.start - piece.start), span.end - piece.start)
        : piece.target;
    }
    if (piece.end > span.end) break;
    next += 1;
  }
  return { text, next };
}

function converterOf(configs: readonly OpenccConfig[]): OpenccConverter {
  return configs.map(openccConverter).reduce((all, next) => (all === identity ? next : chain(all, next)), identity);
}

const emptyReport: ConvertReport = { regional: [], characters: [], ambiguous: [], avoided: [] };

/**
 * Converts by a bare OpenCC configuration, equal to opencc-js. The first call of a configuration builds its tables.
 *
 * @throws TypeError for an unknown configuration.
 * @example plainConvert('鼠标里面', 's2twp') // '滑鼠裡面'
 */
export function plainConvert(text: string, config: OpenccConfig): string {
  return openccConverter(config).convert(text);
}

/**
 * Converts Chinese text between scripts and regions with its names kept whole. Names come first: each is written in the
 * form of the target's own region where its entry has one (特朗普 → 川普), else converted by characters that are safe in
 * names (扎里夫 stays, never 扎裏夫). What stands between names goes through OpenCC without idiom tables. Where `from` is
 * `to`, the text stays as it is, names included, and the report is empty. Empty text gives empty text. Linear; the first
 * use of a direction builds OpenCC's tables (0.3 s from Simplified).
 *
 * @throws TypeError for an unknown tag or configuration.
 * @example convert('特朗普在里面', { to: 'zh-Hant-TW', names }).text // '川普在裡面'
 */
export function convert(text: string, options: ConvertOptions): ConvertResult {
  const { to, names, plain } = options;
  for (const tag of [to, options.from]) {
    if (tag !== undefined && !tags.includes(tag))
      throw new TypeError(`Unknown tag “${tag}”; known: ${tags.join(', ')}`);
  }
  if (plain !== undefined && !openccConfigs.includes(plain)) {
    throw new TypeError(`Unknown OpenCC configuration “${plain}”; known: ${openccConfigs.join(', ')}`);
  }
  const from = options.from ?? scriptOf(text);
  const configs = plain === undefined ? directions[from][to] : [plain];
  const converter = converterOf(configs);
  const writer = createWriter();
  const writeProse = (from: number, end: number): void => {
    for (const piece of converter.pieces(text.slice(from, end))) {
      writer.write(from + piece.start, from + piece.end, piece.target, 'joined');
    }
  };

  const region = regionOf[to];
  // Without a conversion of the prose, names in the target's form would be the only ones changed in the text.
  const wanted = plain === undefined && configs.length > 0;
  const matches = !wanted ? [] : (names?.findAll(text) ?? []).filter((match) => isName(match, region));
  if (matches.length === 0) {
    writeProse(0, text.length);
    return { ...writer.finish(), report: emptyReport };
  }

  const report = {
    regional: [] as ConvertedName[],
    characters: [] as ConvertedName[],
    ambiguous: [] as ConvertedName[],
    avoided: [] as AvoidedDamage[],
  };
  const bare = converter.pieces(text);
  let [at, bareIndex] = [0, 0];
  for (const { start, end, readings } of matches) {
    writeProse(at, start);
    at = end;
    const surface = text.slice(start, end);
    const sounds = readings.some(({ entry }) => soundTypes.has(entry.type));
    const convertName = sounds ? convertNameCharacters : convertNameWords;
    const byCharacters = configs.reduce((name, config) => convertName(name, config, openccConverter(config)), surface);
    const forms = region === undefined ? [] : formsOf(readings, surface, { from, region }, byCharacters);
    const [form] = forms;
    const converted = form !== undefined && forms.length === 1 ? form : byCharacters;
    const run = writer.write(start, end, converted, 'alone');
    const name: ConvertedName = { ...run, text: surface, converted, entries: readings.map(({ entry }) => entry) };
    if (forms.length === 0) report.characters.push(name);
    else if (forms.length === 1) report.regional.push(name);
    else report.ambiguous.push(name);
    const { text: damaged, next } = targetOver(bare, bareIndex, { start, end });
    bareIndex = next;
    if (damaged !== byCharacters) report.avoided.push({ ...name, damaged });
  }
  writeProse(at, text.length);
  return { ...writer.finish(), report };
}

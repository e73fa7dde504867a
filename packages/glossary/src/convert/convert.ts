import type { Span } from '@yiming/core';
import type { Entry, EntryType, Region, TermStatus } from '../entry/entry.js';
import { renderingFor } from '../entry/rendering-for.js';
import type { Glossary, GlossaryMatch, Reading } from '../glossary.js';
import { withoutCutNames } from '../match/cut-names.js';
import { fold } from '../match/fold.js';
import { convertThrough } from './chain-converters.js';
import { type OpenccConfig, openccConfigs } from './configurations.js';
import type { Conversion } from './conversion.js';
import { type ChineseTag, chineseTags, directions, idiomatic, regionOf } from './directions.js';
import { likelyNames } from './likely-names.js';
import { convertNameCharacters, convertNameWords } from './name-characters.js';
import { type OffsetMap, targetOffset } from './offset-map.js';
import type { MappedText } from './opencc-converter.js';
import { type LostCharacters, lostCharacters } from './round-trip.js';
import { type ConvertedRun, createRunWriter } from './run-writer.js';
import { scriptOf } from './script-of.js';

/** How a text is to be converted. */
export interface ConvertOptions {
  /** The tables, from `loadConversion` or {@link readConversion}. */
  readonly conversion: Conversion;
  readonly to: ChineseTag;
  /**
   * What the text is written in. When it equals `to` there is nothing to convert, whatever the characters are.
   * @default the script of most characters
   */
  readonly from?: ChineseTag;
  /** The names to be kept whole, such as 扎里夫. */
  readonly names?: Glossary | undefined;
  /**
   * Whether prose is written in the words of the region, 程序 → 程式, by OpenCC's idiom tables, between Simplified and
   * Taiwan or Hong Kong; names never are. The tables take words by their characters and are often wrong (和平进程 → 和平程序).
   * @default false
   */
  readonly idioms?: boolean;
  /** A bare OpenCC configuration instead of `from` and `to`; names are then not looked for. */
  readonly plain?: OpenccConfig;
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
  /** What is very likely a name though no glossary gave it, converted by its characters: 部长胡鲁西. No entries. */
  readonly likely: readonly ConvertedName[];
  /** Those of all these names that bare OpenCC would have written otherwise than their characters: 扎裏夫, 胡魯西 with 鬍. */
  readonly avoided: readonly AvoidedDamage[];
  /** Characters of the prose that come back otherwise when the text is converted back: 乾 → 干 → 幹. */
  readonly lost: readonly LostCharacters[];
}

/** A converted text with the way back. Offsets: UTF-16 code units, end exclusive. */
export interface ConvertResult {
  readonly text: string;
  readonly map: readonly ConvertedRun[];
  readonly report: ConvertReport;
}

/** Types whose names are sounds, not words: a phrase of OpenCC inside them is chance. */
const soundTypes: ReadonlySet<EntryType> = new Set(['person', 'place', 'country', 'abbr']);

/** The statuses of a rendering that may be written. */
const usable: ReadonlySet<TermStatus> = new Set(['preferred', 'admitted', 'provisional']);

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
  // 布什 answers to 布希 and 小布什 to 小布希: of several forms of one kind the one that is as long.
  const alike = entry.zh.find(
    (own) =>
      own.region === region &&
      usable.has(own.status) &&
      own.kind === rendering.kind &&
      own.text.length === surface.length &&
      agrees(own.text),
  );
  if (alike !== undefined) return alike.text;
  // 卡玛拉·哈里斯 and 哈里斯 are 賀錦麗: a name of one's own shares no sound with the whole that it stands for.
  const ownName = entry.zh.find(
    (other) =>
      other.region === region &&
      other.kind === 'full' &&
      usable.has(other.status) &&
      [...fold(other.text)].every((character) => !fold(surface).includes(character)),
  );
  const regional = entry.zh.some((other) => other.region === region && other.text === form);
  if (ownName !== undefined && !hasDot && !regional) return ownName.text;
  if (form === undefined || agrees(form)) return form;
  if (ownName !== undefined && rendering.kind === 'full') return ownName.text;
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

/** What stands in the target for a span of the source. */
function targetOver({ text, map }: MappedText, { start, end }: Span): string {
  return text.slice(targetOffset(map, start, 'start'), targetOffset(map, end, 'end'));
}

/** Writes a stretch of prose that begins at `offset`, run by run. */
function writeRuns(
  write: (start: number, end: number, target: string) => void,
  mapped: MappedText,
  offset: number,
): void {
  const { sources, targets }: OffsetMap = mapped.map;
  for (let run = 0; run + 1 < sources.length; run += 1) {
    const [start = 0, end = 0] = sources.subarray(run, run + 2);
    write(offset + start, offset + end, mapped.text.slice(targets[run], targets[run + 1]));
  }
}

const emptyReport: ConvertReport = { regional: [], characters: [], ambiguous: [], likely: [], avoided: [], lost: [] };

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

function checkOptions({ to, from, plain }: ConvertOptions): void {
  for (const tag of [to, from]) {
    if (tag !== undefined && !chineseTags.includes(tag)) {
      throw new TypeError(`Unknown tag “${tag}”; known: ${chineseTags.join(', ')}`);
    }
  }
  if (plain !== undefined && !openccConfigs.includes(plain)) {
    throw new TypeError(`Unknown OpenCC configuration “${plain}”; known: ${openccConfigs.join(', ')}`);
  }
}

/**
 * Converts by a bare OpenCC configuration, equal to opencc-js.
 *
 * @throws TypeError for an unknown configuration.
 * @example plainConvert('鼠标里面', 's2twp', await loadConversion()) // '滑鼠裡面'
 */
export function plainConvert(text: string, config: OpenccConfig, conversion: Conversion): string {
  return conversion.converter(config).convert(text);
}

/** The entries that the text names in full: 卡玛拉·哈里斯 tells whom 哈里斯 means. */
function namedInFull(matches: readonly GlossaryMatch[]): ReadonlySet<Entry> {
  return new Set(
    matches.flatMap(({ readings }) => {
      const [reading] = readings;
      return readings.length === 1 && reading?.rendering.kind === 'full' ? [reading.entry] : [];
    }),
  );
}

/** The names that the glossary found, and between them what is likely one or the rest of one, which has no readings. */
function withLikelyNames(text: string, matches: readonly GlossaryMatch[]): readonly GlossaryMatch[] {
  const likely = likelyNames(text);
  if (likely.length === 0) return matches;
  const all = [...matches];
  let at = 0;
  for (const { start, end } of likely) {
    while ((matches[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    let from = start;
    for (let index = at; from < end; index += 1) {
      const next = matches[index];
      const to = Math.min(next?.start ?? end, end);
      if (to > from) all.push({ start: from, end: to, readings: [] });
      from = Math.max(from, next?.end ?? end);
    }
  }
  return all.sort((one, other) => one.start - other.start);
}

/**
 * Converts Chinese text between scripts and regions with its names kept whole. Names come first: each is written in the
 * form of the target's own region where its entry has one (特朗普 → 川普), else converted by characters that are safe in
 * names (扎里夫 stays, never 扎裏夫). What stands between names goes through OpenCC, without idiom tables unless asked. Where
 * `from` is `to`, the text stays as it is, names included, and the report is empty. Empty text gives empty text. Linear.
 *
 * @throws TypeError for an unknown tag or configuration.
 * @example convert('特朗普在里面', { to: 'zh-Hant-TW', names, conversion: await loadConversion() }).text // '川普在裡面'
 */
export function convert(text: string, options: ConvertOptions): ConvertResult {
  checkOptions(options);
  const { to, names, plain, conversion, idioms = false } = options;
  const from = options.from ?? scriptOf(text);
  const configs = plain === undefined ? directions[from][to] : [plain];
  const prose = (idioms && plain === undefined ? idiomatic(configs) : configs).map((config) =>
    conversion.converter(config),
  );
  const back = (plain === undefined ? directions[to][from] : []).map((config) => conversion.converter(config));
  const writer = createRunWriter();
  const lost: LostCharacters[] = [];
  const writeProse = (start: number, end: number): void => {
    const source = text.slice(start, end);
    const mapped = convertThrough(prose, source);
    writeRuns((runStart, runEnd, target) => writer.write(runStart, runEnd, target, 'joined'), mapped, start);
    if (back.length === 0) return;
    const targetStart = writer.length() - mapped.text.length;
    for (const found of lostCharacters(source, mapped, back)) {
      lost.push({ ...found, source: moved(found.source, start), target: moved(found.target, targetStart) });
    }
  };

  const region = regionOf[to];
  // Without a conversion of the prose, names in the target's form would be the only ones changed in the text.
  const wanted = plain === undefined && configs.length > 0;
  const matches = !wanted
    ? []
    : withoutCutNames(text, names?.findAll(text) ?? []).filter((match) => isName(match, region));
  const spans = wanted && from === 'zh-Hans' ? withLikelyNames(text, matches) : matches;
  if (spans.length === 0) {
    writeProse(0, text.length);
    return { ...writer.finish(), report: { ...emptyReport, lost } };
  }

  const report = {
    regional: [] as ConvertedName[],
    characters: [] as ConvertedName[],
    ambiguous: [] as ConvertedName[],
    likely: [] as ConvertedName[],
    avoided: [] as AvoidedDamage[],
    lost,
  };
  const bare = convertThrough(prose, text);
  let at = 0;
  const inFull = namedInFull(matches);
  for (const { start, end, readings: all } of spans) {
    const meant = all.length > 1 ? all.filter(({ entry }) => inFull.has(entry)) : all;
    const readings = meant.length > 0 ? meant : all;
    writeProse(at, start);
    at = end;
    const surface = text.slice(start, end);
    const sounds = readings.length === 0 || readings.some(({ entry }) => soundTypes.has(entry.type));
    const convertName = sounds ? convertNameCharacters : convertNameWords;
    const byCharacters = configs.reduce(
      (name, config) => convertName(name, config, conversion.converter(config)),
      surface,
    );
    const forms = region === undefined ? [] : formsOf(readings, surface, { from, region }, byCharacters);
    const [form] = forms;
    const converted = form !== undefined && forms.length === 1 ? form : byCharacters;
    const run = writer.write(start, end, converted, 'alone');
    const name: ConvertedName = { ...run, text: surface, converted, entries: readings.map(({ entry }) => entry) };
    if (readings.length === 0) report.likely.push(name);
    else if (forms.length === 0) report.characters.push(name);
    else if (forms.length === 1) report.regional.push(name);
    else report.ambiguous.push(name);
    const damaged = targetOver(bare, { start, end });
    if (damaged !== byCharacters) report.avoided.push({ ...name, damaged });
  }
  writeProse(at, text.length);
  return { ...writer.finish(), report };
}

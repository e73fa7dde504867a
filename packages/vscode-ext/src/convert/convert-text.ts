import { parseArticle, type Span } from '@yiming/core';
import { fold, type Glossary } from '@yiming/glossary';
import {
  type ChineseTag,
  type Conversion,
  type ConvertedRun,
  type ConvertReport,
  type ConvertResult,
  convert,
  convertArticle,
  scriptOf,
} from '@yiming/glossary/convert';

/** A text that is to be converted, as it stands in an editor. */
export interface ConvertibleText {
  readonly text: string;
  /** The parts that are selected, in text order: UTF-16 code units, end exclusive. None: the whole text. */
  readonly selected: readonly Span[];
  /** The name under which an article is parsed; `undefined` for what is no article, all of whose text is converted. */
  readonly articleName: string | undefined;
}

/** What a text is converted with. */
export interface ConvertResources {
  readonly to: ChineseTag;
  readonly conversion: Conversion;
  readonly names: Glossary;
  /** An article of more code units than these is not parsed as a whole, but by its selected parts. */
  readonly longestArticle: number;
}

/** A converted text beside what it was made from; of several selections each is a paragraph of both. */
export interface ConvertedText {
  readonly source: string;
  readonly text: string;
  readonly report: ConvertReport;
  /** The title of an article. */
  readonly title?: string;
}

/** What stands between the selections. */
const between = '\n\n';

/** The offset in the target for one of the source; inside a name of another length it is that name's `side`. */
function targetAt(map: readonly ConvertedRun[], offset: number, side: 'start' | 'end'): number {
  let low = 0;
  let high = map.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((map[middle]?.source.end ?? 0) < offset + (side === 'start' ? 1 : 0)) low = middle + 1;
    else high = middle;
  }
  const run = map[low];
  if (run === undefined) return map[map.length - 1]?.target.end ?? 0;
  const { source, target } = run;
  if (offset <= source.start) return target.start;
  if (source.end - source.start === target.end - target.start) return target.start + offset - source.start;
  return side === 'start' ? target.start : target.end;
}

const touches = ({ source }: ConvertedRun, { start, end }: Span): boolean => source.start < end && source.end > start;

/** The part of a report that is about some spans. */
function reportIn(report: ConvertReport, spans: readonly Span[]): ConvertReport {
  const inside = <Name extends ConvertedRun>(names: readonly Name[]): readonly Name[] =>
    names.filter((name) => spans.some((span) => touches(name, span)));
  const { regional, characters, ambiguous, likely, avoided, lost } = report;
  return {
    regional: inside(regional),
    characters: inside(characters),
    ambiguous: inside(ambiguous),
    likely: inside(likely),
    avoided: inside(avoided),
    lost: inside(lost),
  };
}

/** Several reports as one. The offsets in it are of different texts. */
function joined(reports: readonly ConvertReport[]): ConvertReport {
  return {
    regional: reports.flatMap((one) => one.regional),
    characters: reports.flatMap((one) => one.characters),
    ambiguous: reports.flatMap((one) => one.ambiguous),
    likely: reports.flatMap((one) => one.likely),
    avoided: reports.flatMap((one) => one.avoided),
    lost: reports.flatMap((one) => one.lost),
  };
}

/** Spans with the names whole that they cut in two, where a name has another form: half of 雪梨 means nothing. */
function wholeNames(spans: readonly Span[], { regional }: ConvertReport): readonly Span[] {
  return spans.map((span) =>
    regional
      .filter((name) => touches(name, span) && fold(name.text) !== fold(name.converted))
      .reduce(
        ({ start, end }, { source }) => ({ start: Math.min(start, source.start), end: Math.max(end, source.end) }),
        span,
      ),
  );
}

function convertWhole(
  text: string,
  articleName: string | undefined,
  { to, conversion, names }: ConvertResources,
  script: 'zh-Hans' | 'zh-Hant',
): { readonly result: ConvertResult; readonly title?: string } {
  if (articleName === undefined) return { result: convert(text, { to, conversion, names, from: script }) };
  const article = parseArticle(text, { fileName: articleName });
  const { inLanguage, title } = article.metadata;
  // 雪梨 is Sydney in a text of Taiwan alone, so the region of the article counts, where it has one.
  const from = inLanguage?.startsWith(script) === true ? inLanguage : script;
  const result = convertArticle(article, { to, conversion, names, from });
  return { result, ...(title === undefined ? {} : { title: title.value }) };
}

/**
 * Converts a text, or what is selected in it, into another script and region, its names kept whole. Of an article only what
 * a reader sees is converted: tags, front matter and addresses stay. A selection is converted as a part of its article, so
 * that no tag in it breaks and a name in full elsewhere tells whom it means; a name that it cuts in two is taken whole. The
 * script is that of the selection. Several selections come as paragraphs, in text order.
 *
 * @throws RangeError for the whole of an article of more than `longestArticle` code units
 * @example 特朗普在里面 with `to: 'zh-Hant-TW'` gives 川普在裡面
 */
export function convertText(
  { text, selected, articleName }: ConvertibleText,
  resources: ConvertResources,
): ConvertedText {
  const partOf = ({ start, end }: Span): string => text.slice(start, end);
  const isTooLong = articleName !== undefined && text.length > resources.longestArticle;
  if (selected.length === 0) {
    if (isTooLong) throw new RangeError(`An article may have ${resources.longestArticle} code units`);
    const { result, title } = convertWhole(text, articleName, resources, scriptOf(text));
    return { source: text, text: result.text, report: result.report, ...(title === undefined ? {} : { title }) };
  }
  const source = selected.map(partOf).join(between);
  const script = scriptOf(source);
  if (articleName === undefined || isTooLong) {
    const results = selected.map((span) => convertWhole(partOf(span), articleName, resources, script).result);
    const converted = results.map((result) => result.text).join(between);
    return { source, text: converted, report: joined(results.map(({ report }) => report)) };
  }
  const { result, title } = convertWhole(text, articleName, resources, script);
  const parts = wholeNames(selected, result.report).map(({ start, end }) =>
    result.text.slice(targetAt(result.map, start, 'start'), targetAt(result.map, end, 'end')),
  );
  const report = reportIn(result.report, selected);
  return { source, text: parts.join(between), report, ...(title === undefined ? {} : { title }) };
}

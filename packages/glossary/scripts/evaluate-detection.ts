import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArticle } from '@yiming/core';
import { nameMatches } from '../../language-service/src/name-matches.js';
import { searchableTexts } from '../../language-service/src/searchable-texts.js';
import { type BuiltinFile, readBuiltin } from '../src/builtin/builtin-glossary.js';
import { createGlossary } from '../src/create-glossary.js';
import { createDetector, type Strictness } from '../src/detect/create-detector.js';
import { readDetectionModel } from '../src/detect/detection-model.js';
import { learnDetectionModel } from '../src/detect/learn-detection-model.js';
import type { Entry } from '../src/entry/entry.js';
import { fold } from '../src/match/fold.js';
import { detectionInputs } from './train-detection.js';

/**
 * Measures the detection of unknown names on annotated articles: the people that an article names are taken out of the
 * glossary, and those found as unknown ones are compared with them, span by span.
 *
 *   tsx scripts/evaluate-detection.ts GOLD ARTICLES [--held-out] [--people] [--strictness balanced] [--show]
 *
 * --held-out also takes these people, and the parts of their names, out of what the model is learned from. --people needs
 * no annotation: GOLD is not read, and the people of foreign countries that the glossary knows are those sought.
 */
const [goldFolder = '', articles = '', ...flags] = process.argv.slice(2);
const has = (flag: string): boolean => flags.includes(flag);
const named = flags[flags.indexOf('--strictness') + 1];
const strictness: Strictness = has('--strictness') && (named === 'balanced' || named === 'loose') ? named : 'strict';

interface Gold {
  readonly file: string;
  readonly names: readonly { readonly zh: string; readonly type: string; readonly origin: string }[];
}

const files: readonly BuiltinFile[] = readdirSync('data')
  .filter((name) => name.endsWith('.tsv'))
  .sort()
  .map((name) => ({ name, text: readFileSync(`data/${name}`, 'utf8') }));
const entries = readBuiltin(files).layer.entries;
const whole = createGlossary([{ name: 'builtin', entries }]);

const notBySound: ReadonlySet<string> = new Set(['chinese', 'japanese', 'korean', 'vietnamese', 'burmese', 'khmer']);
const isForeign = ({ type, culture }: Entry): boolean => type === 'person' && !notBySound.has(culture ?? 'chinese');

const textsOf = (file: string) => searchableTexts(parseArticle(readFileSync(join(articles, file), 'utf8')));

/** The articles with what is sought in them; without annotation, people that the glossary knows. */
function readGolds(): readonly Gold[] {
  if (!has('--people'))
    return (
      readdirSync(goldFolder)
        .filter((name) => name.endsWith('.json'))
        .sort()
        // The shape is that of the annotation; what is wrong in it shows in the figures.
        .map((name) => JSON.parse(readFileSync(join(goldFolder, name), 'utf8')) as Gold)
    );
  return readdirSync(articles)
    .filter((name) => /\.(md|html)$/.test(name))
    .sort()
    .map((file) => {
      const surfaces = new Set<string>();
      const others = new Set<string>();
      for (const { text } of textsOf(file))
        for (const { start, end, readings } of nameMatches(text, whole))
          (readings.some(({ entry }) => isForeign(entry)) ? surfaces : others).add(text.slice(start, end));
      return {
        file,
        names: [
          ...[...surfaces].map((zh) => ({ zh, type: 'person', origin: 'foreign' })),
          ...[...others].map((zh) => ({ zh, type: 'other', origin: 'foreign' })),
        ],
      };
    });
}

const golds = readGolds();
/** People that the glossary has as Japanese, Korean and the like: their names are no renderings of sounds. */
const byCharacter: ReadonlySet<string> = new Set(
  entries
    .filter((entry) => entry.type === 'person' && !isForeign(entry))
    .flatMap(({ zh }) => zh.map(({ text }) => fold(text))),
);
const isSought = ({ zh, type, origin }: Gold['names'][number]): boolean =>
  type === 'person' && origin === 'foreign' && !byCharacter.has(fold(zh));
const peopleOf = ({ names }: Gold): ReadonlySet<string> => new Set(names.filter(isSought).map(({ zh }) => fold(zh)));
const isOf = (people: ReadonlySet<string>, entry: Entry): boolean =>
  entry.type === 'person' && entry.zh.some(({ text }) => people.has(fold(text)));

const everyone = new Set(golds.flatMap((gold) => [...peopleOf(gold)]));
const everyPart = new Set([...everyone].flatMap((name) => name.split('·')));
const inputs = detectionInputs();
const committed = readDetectionModel(readFileSync('model/detection-model.json', 'utf8'));
const model =
  has('--held-out') || committed === undefined
    ? learnDetectionModel({
        ...inputs,
        entries: inputs.entries.filter((entry) => !isOf(everyone, entry)),
        parts: inputs.parts.filter(({ zh, tw }) => !everyPart.has(zh) && !everyPart.has(fold(tw ?? zh))),
      })
    : committed;
const detector = createDetector(model);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
let [sought, found, said, right, neutral, milliseconds] = [0, 0, 0, 0, 0, 0];
for (const gold of golds) {
  const people = peopleOf(gold);
  const left = entries.filter((entry) => !isOf(people, entry));
  const glossary = createGlossary([{ name: 'builtin', entries: left }]);
  const texts = textsOf(gold.file).map(({ text }) => ({ text, covered: nameMatches(text, glossary) }));
  const began = performance.now();
  const names = detector.detectAll(texts, { strictness });
  milliseconds += performance.now() - began;
  const typeOf = new Map(gold.names.map((name) => [name.zh, isSought(name) ? 'person' : 'other']));
  const all = [...typeOf.keys()].sort((a, b) => b.length - a.length);
  const pattern = all.length === 0 ? undefined : new RegExp(all.map(escaped).join('|'), 'g');
  const [missed, extra]: [string[], string[]] = [[], []];
  for (const [index, { text, covered }] of texts.entries()) {
    const own = names[index] ?? [];
    const spans = new Set(own.map(({ start, end }) => `${start}-${end}`));
    const types = new Map<string, string>();
    for (const match of pattern === undefined ? [] : text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const type = typeOf.get(match[0]) ?? 'other';
      types.set(`${start}-${end}`, type);
      // Names by characters are sought elsewhere, and so is what another entry covers.
      if (type !== 'person' || covered.some((span) => span.start < end && span.end > start)) continue;
      sought += 1;
      if (spans.has(`${start}-${end}`)) found += 1;
      else missed.push(`${text.slice(Math.max(0, start - 6), start)}[${match[0]}]${text.slice(end, end + 6)}`);
    }
    for (const name of own) {
      if (name.kind === 'place') continue;
      const type = types.get(`${name.start}-${name.end}`);
      if (type === 'other') neutral += 1;
      else {
        said += 1;
        if (type === 'person') right += 1;
        else
          extra.push(
            `${text.slice(Math.max(0, name.start - 6), name.start)}[${name.text}]${text.slice(name.end, name.end + 6)} ${name.score.toFixed(2)} ${name.kind ?? '-'}`,
          );
      }
    }
  }
  if (has('--show') && missed.length + extra.length > 0)
    console.log(
      [gold.file, ...missed.map((line) => `  missed ${line}`), ...extra.map((line) => `  extra  ${line}`)]
        .join('\n')
        .replace(/\n +\n/g, '\n'),
    );
}
const percent = (part: number, all: number): string => `${((100 * part) / (all || 1)).toFixed(1)} %`;
console.log(`${golds.length} articles; foreign people ${sought}, found ${found}: recall ${percent(found, sought)}`);
console.log(
  `said ${said} people or unknown, right ${right}: precision ${percent(right, said)}; ${neutral} are other names; ${milliseconds.toFixed(1)} ms`,
);

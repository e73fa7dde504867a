import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArticle } from '@yiming/core';
import { readBuiltin } from '../src/builtin/builtin-glossary.js';
import { createGlossary } from '../src/create-glossary.js';
import type { Entry } from '../src/entry/entry.js';
import { fold } from '../src/match/fold.js';
import { readNameParts } from '../src/parts/read-name-parts.js';
import { createPersonalNameFinder } from '../src/personal-names/find-personal-names.js';
import { certaintyOf } from '../src/personal-names/name-certainty.js';
import { cultureOf } from '../src/personal-names/name-culture.js';
import { readPersonalNameData } from '../src/personal-names/read-personal-name-data.js';
import { createNameRomanizer } from '../src/personal-names/romanize-name.js';
import { readPinyin } from '../src/pinyin/read-pinyin.js';

/**
 * Counts and measures for personal names in characters.
 *
 *   tsx scripts/evaluate-personal-names.ts count DATA ARTICLES…   characters.tsv: characters in names and in running text
 *   tsx scripts/evaluate-personal-names.ts show DATA ARTICLES…    names found where no entry is, with their reasons
 *   tsx scripts/evaluate-personal-names.ts gold DATA GOLD ARTICLES…   precision and recall of spans against annotated articles
 *   tsx scripts/evaluate-personal-names.ts speed DATA ARTICLES…
 *   tsx scripts/evaluate-personal-names.ts certain DATA           what is called derived against the glossary's own persons
 *   tsx scripts/evaluate-personal-names.ts romanize DATA          English forms against those of the glossary's own persons
 *
 * All but `count` leave the glossary's Chinese persons out, so that they count as unknown.
 */
const [command = '', folder = '', ...args] = process.argv.slice(2);

const filesIn = (place: string) =>
  readdirSync(place)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .map((name) => ({ name, text: readFileSync(`${place}/${name}`, 'utf8') }));

const entries = readBuiltin(filesIn(folder)).layer.entries;
const isChinesePerson = ({ type, origin }: Entry): boolean => type === 'person' && origin.file === 'people-china.tsv';
const textsOf = (file: string): readonly string[] => {
  const { metadata, blocks } = parseArticle(readFileSync(file, 'utf8'));
  const title = metadata.title?.value ?? '';
  return [title, ...blocks.filter(({ kind }) => kind !== 'code').map(({ text }) => text)];
};

const eastAsian = new Set(['chinese', 'japanese', 'korean', 'vietnamese']);

function countCharacters(): void {
  const counts = new Map<string, number[]>();
  const add = (character: string, column: number): void => {
    if (!/^\p{Script=Han}$/u.test(character) || character.length > 1) return;
    const own = counts.get(character) ?? [0, 0, 0, 0, 0];
    own[column] = (own[column] ?? 0) + 1;
    counts.set(character, own);
  };
  for (const entry of entries) {
    if (entry.type !== 'person') continue;
    const full = fold(entry.zh[0]?.text ?? '');
    if (entry.culture === 'chinese' && /^\p{Script=Han}{2,4}$/u.test(full)) {
      const given = full.slice(full.length === 4 ? 2 : 1);
      if (given.length === 1) add(given, 2);
      else [...given].forEach((character, at) => void add(character, at));
    } else if (!eastAsian.has(entry.culture ?? '')) for (const character of full) add(character, 3);
  }
  const persons = createGlossary([{ name: 'persons', entries: entries.filter(({ type }) => type === 'person') }]);
  const finder = createPersonalNameFinder(data);
  for (const text of args.flatMap(textsOf)) {
    const folded = fold(text);
    let from = 0;
    const known = persons.findAll(text);
    const unknown = finder.find([{ text, covered: known }], { strictness: 'lenient' })[0] ?? [];
    const spans = [...known, ...unknown].sort((one, other) => one.start - other.start);
    for (const { start, end } of [...spans, { start: text.length, end: text.length }]) {
      for (const character of folded.slice(from, start)) add(character, 4);
      from = end;
    }
  }
  console.log(
    '# Personal names: characters. Licence: CC0-1.0.\n# Provenance: counted in the persons of this glossary and in running news text, names of persons apart.\nzh\tfirst\tsecond\tonly\tforeign\ttext',
  );
  for (const [character, own] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
    if (own.reduce((sum, count) => sum + count, 0) > 1) console.log([character, ...own].join('\t'));
}

const data = readPersonalNameData(filesIn(`${folder}/personal-names`));
for (const { file, message } of data.problems) console.error(`${file}: ${message}`);

const others = () => createGlossary([{ name: 'others', entries: entries.filter((entry) => !isChinesePerson(entry)) }]);

function show(): void {
  const glossary = others();
  const all = createGlossary([{ name: 'all', entries }]);
  const finder = createPersonalNameFinder(data);
  let silver = 0;
  let silverFound = 0;
  for (const file of args) {
    const texts = textsOf(file);
    const found = finder.find(texts.map((text) => ({ text, covered: glossary.findAll(text) })));
    const known = new Set<string>();
    for (const [index, text] of texts.entries())
      for (const { start, end, readings } of all.findAll(text)) {
        const [reading] = readings;
        if (reading === undefined || !isChinesePerson(reading.entry) || end - start < 2) continue;
        known.add(`${index} ${start} ${end}`);
        silver += 1;
        if (found[index]?.some((name) => name.start === start && name.end === end)) silverFound += 1;
        else if (process.env['MISSED'])
          console.log(
            `- ${text.slice(Math.max(0, start - 8), start)}[${text.slice(start, end)}]${text.slice(end, end + 8)}`,
          );
      }
    const seen = new Set<string>();
    for (const [index, names] of found.entries())
      for (const { start, end, text, score, reasons } of names) {
        if (known.has(`${index} ${start} ${end}`) || seen.has(text)) continue;
        seen.add(text);
        const around = texts[index] ?? '';
        console.log(
          `${basename(file).slice(0, 9)} ${around.slice(Math.max(0, start - 8), start).replaceAll('\n', ' ')}[${text}]${around.slice(end, end + 8).replaceAll('\n', ' ')} ${score.toFixed(2)} ${reasons.join('; ')}`,
        );
      }
  }
  console.log(`the glossary's Chinese persons: ${silverFound} of ${silver} mentions found`);
}

interface GoldName {
  readonly zh: string;
  readonly type: string;
  readonly origin?: string;
  readonly unsure?: boolean;
}

/** Leftmost-longest mentions of the annotated persons with Chinese names against what is found. */
function gold(): void {
  const [place = '', ...articles] = args;
  const glossary = others();
  const finder = createPersonalNameFinder(data);
  const tally = { wanted: 0, right: 0, found: 0 };
  for (const name of readdirSync(place).sort()) {
    const annotated: { readonly file: string; readonly names: readonly GoldName[] } = JSON.parse(
      readFileSync(`${place}/${name}`, 'utf8'),
    );
    const file = articles.find((article) => basename(article) === annotated.file);
    if (file === undefined) continue;
    const surfaces = [...annotated.names].sort((one, other) => other.zh.length - one.zh.length);
    const texts = textsOf(file);
    const found = finder.find(texts.map((text) => ({ text, covered: glossary.findAll(text) })));
    for (const [index, text] of texts.entries()) {
      const names = found[index] ?? [];
      const wanted = new Set<string>();
      for (let at = 0; at < text.length; ) {
        const own = surfaces.find(({ zh }) => text.startsWith(zh, at));
        if (own?.type === 'person' && own.origin === 'chinese') wanted.add(`${at} ${at + own.zh.length}`);
        at += own?.zh.length ?? 1;
      }
      const right = names.filter(({ start, end }) => wanted.has(`${start} ${end}`));
      tally.wanted += wanted.size;
      tally.right += right.length;
      tally.found += names.length;
      for (const { start, end, text: wrong } of names)
        if (!wanted.has(`${start} ${end}`)) console.log(`${basename(file)}: not annotated: ${wrong}`);
      for (const key of wanted)
        if (!names.some(({ start, end }) => key === `${start} ${end}`)) {
          const [start = 0, end = 0] = key.split(' ').map(Number);
          console.log(
            `${basename(file)}: missed ${text.slice(Math.max(0, start - 6), start)}[${text.slice(start, end)}]${text.slice(end, end + 6)}`,
          );
        }
    }
  }
  console.log(`precision ${tally.right}/${tally.found}, recall ${tally.right}/${tally.wanted}`);
}

function speed(): void {
  const glossary = others();
  const finder = createPersonalNameFinder(data);
  const articles = args.map((file) => textsOf(file).map((text) => ({ text, covered: glossary.findAll(text) })));
  const bytes = (texts: readonly { readonly text: string }[]): number =>
    texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const time = (run: () => unknown, rounds: number): number => {
    for (let round = 0; round < rounds; round += 1) run();
    const start = performance.now();
    for (let round = 0; round < rounds; round += 1) run();
    return (performance.now() - start) / rounds;
  };
  const size = articles.reduce((sum, texts) => sum + bytes(texts), 0);
  const each = time(() => articles.map((texts) => finder.find(texts)), 3);
  console.log(
    `${articles.length} articles, ${size} bytes: ${each.toFixed(1)} ms; of 6 kB: ${((each * 6000) / size).toFixed(3)} ms`,
  );
  const single = articles.flat();
  let long = '';
  const covered: { start: number; end: number }[] = [];
  for (const { text, covered: own } of single) {
    if (long.length * 3 > 1_000_000) break;
    covered.push(...own.map(({ start, end }) => ({ start: start + long.length, end: end + long.length })));
    long += `${text}\n`;
  }
  console.log(
    `one text of ${Buffer.byteLength(long)} bytes: ${time(() => finder.find([{ text: long, covered }]), 3).toFixed(1)} ms`,
  );
}

/** English as compared: small letters, marks of length and tone off, hyphens and apostrophes no difference where asked. */
const alike = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase();

function romanize(): void {
  const parts = filesIn(`${folder}/name-parts`).flatMap(({ name, text }) => readNameParts(text, name).parts);
  for (const withParts of [false, true]) {
    const romanizer = createNameRomanizer({ data, readPinyin, parts: withParts ? parts : [] });
    const groups: readonly (readonly [string, string, string])[] = [
      ['CN', 'chinese', 'people-china.tsv'],
      ['TW', 'chinese', 'people-china.tsv'],
      ['HK', 'chinese', 'people-china.tsv'],
      ['JP', 'japanese', 'people-asia-pacific.tsv'],
      ['KR', 'korean', 'people-asia-pacific.tsv'],
      ['KP', 'korean', 'people-asia-pacific.tsv'],
      ['VN', 'vietnamese', 'people-asia-pacific.tsv'],
      ['SG', 'chinese', 'people-asia-pacific.tsv'],
    ];
    for (const [country, culture, file] of groups) {
      const tally = { all: 0, none: 0, first: 0, any: 0, loose: 0 };
      for (const entry of entries) {
        if (
          entry.type !== 'person' ||
          entry.country !== country ||
          entry.culture !== culture ||
          entry.origin.file !== file
        )
          continue;
        const zh = entry.zh[0]?.text ?? '';
        if (!/^\p{Script=Han}{2,5}$/u.test(zh)) continue;
        // Persons known by another given name, such as Joseph Wu, say nothing of the spelling.
        if (
          (country === 'TW' || country === 'HK') &&
          !entry.english.some(({ text }) => /^[A-Z][a-z]+ [A-Z][a-z]*(?:-[a-z]+)?$/.test(text) && text.includes('-'))
        )
          continue;
        tally.all += 1;
        const names = romanizer.romanize(zh, { region: country });
        const wanted = entry.english.map(({ text }) => alike(text));
        const joined = wanted.map((text) => text.replace(/[^a-z]/g, ''));
        if (names.length === 0) tally.none += 1;
        const [first] = names;
        const right = first !== undefined && wanted.includes(alike(first.english));
        if (right) tally.first += 1;
        else if (process.env['WRONG']?.includes(country) === true && withParts)
          console.log(
            `${country} ${zh} ${entry.en}: ${names
              .slice(0, 2)
              .map(({ english }) => english)
              .join(', ')}`,
          );
        if (first !== undefined && joined.includes(alike(first.english).replace(/[^a-z]/g, ''))) tally.loose += 1;
        if (names.slice(0, 5).some(({ english }) => wanted.includes(alike(english)))) tally.any += 1;
      }
      const percent = (count: number): string => `${((100 * count) / Math.max(1, tally.all)).toFixed(1)} %`;
      console.log(
        `${country} ${culture}${withParts ? ' with parts' : ''}: ${tally.all} persons, first ${percent(tally.first)}, first but for hyphens and spaces ${percent(tally.loose)}, among five ${percent(tally.any)}, none ${tally.none}`,
      );
    }
  }
}

/** How many mainland persons of the glossary would be called derived, were only the mainland named near them, and are right. */
function certain(): void {
  const sources = { data, readPinyin };
  const romanizer = createNameRomanizer(sources);
  const context = { countries: new Set(['CN']), region: 'CN' };
  const tally = { all: 0, derived: 0, right: 0 };
  for (const entry of entries) {
    const zh = entry.zh[0]?.text ?? '';
    if (!isChinesePerson(entry) || entry.country !== 'CN' || !/^\p{Script=Han}{2,4}$/u.test(zh)) continue;
    tally.all += 1;
    if (certaintyOf(zh, cultureOf(zh, context, data), context, sources).certainty !== 'derived') continue;
    tally.derived += 1;
    const english = romanizer.romanize(zh, { region: 'CN' })[0]?.english ?? '';
    if (entry.english.some(({ text }) => alike(text) === alike(english))) tally.right += 1;
    else console.log(`derived, but another: ${zh} ${english}, ${entry.en}`);
  }
  console.log(`derived ${tally.derived} of ${tally.all}, of these as in the glossary ${tally.right}`);
}

if (command === 'count') countCharacters();
else if (command === 'show') show();
else if (command === 'gold') gold();
else if (command === 'speed') speed();
else if (command === 'romanize') romanize();
else if (command === 'certain') certain();

import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type BuiltinFile, readBuiltin } from '../src/builtin/builtin-glossary.js';
import type { Entry } from '../src/entry/entry.js';
import { englishKeys, englishWords } from '../src/lookup/fold-english.js';

/**
 * The blind check of the built-in glossary: somebody who sees only the Chinese, the type and the country writes the English.
 *
 *   tsx scripts/blind-check.ts ask DATA FILE…             questions, `key;zh;type;country`, one a line, in the order of the keys
 *   tsx scripts/blind-check.ts compare DATA ANSWERS…      what differs: key, zh, type, country, ours, the answer, file:line
 *   tsx scripts/blind-check.ts record BEFORE DATA ANSWERS…
 *       agreement by type and what became of what differed, into review/agreement.tsv and review/resolved.tsv; BEFORE is the
 *       data as it was asked about, DATA as it is now
 *
 * ANSWERS hold `key;English` lines, `key;?` for “not known”. `ask` of two files prints 巴拉达尔 once for each entry.
 */
const [command = '', ...args] = process.argv.slice(2);

interface Answered {
  readonly entry: Entry;
  readonly answer: string;
}

const keyOf = ({ id }: Entry): string => createHash('sha1').update(id).digest('hex').slice(0, 8);
const headword = ({ zh }: Entry): string => zh[0]?.text ?? '';

function readData(folder: string, names?: readonly string[]): readonly Entry[] {
  const files: readonly BuiltinFile[] = readdirSync(folder)
    .filter((name) => name.endsWith('.tsv') && (names === undefined || names.includes(name)))
    .sort()
    .map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') }));
  return readBuiltin(files).layer.entries;
}

function readAnswers(files: readonly string[]): ReadonlyMap<string, string> {
  const lines = files.flatMap((file) => readFileSync(file, 'utf8').split(/\r?\n/));
  return new Map(
    lines.flatMap((line) => {
      const at = line.indexOf(';');
      return at < 0 || line.startsWith('#') ? [] : [[line.slice(0, at).trim(), line.slice(at + 1).trim()] as const];
    }),
  );
}

const answered = (entries: readonly Entry[], answers: ReadonlyMap<string, string>): readonly Answered[] =>
  entries.flatMap((entry) => {
    const answer = answers.get(keyOf(entry));
    return answer === undefined ? [] : [{ entry, answer }];
  });

/** Consonants in order, doubled ones once: what two spellings of one name have in common. */
const skeleton = (text: string): string =>
  englishWords(text)
    .join('')
    .replace(/ph/g, 'f')
    .replace(/ck|q|c(?=[aou])/g, 'k')
    .replace(/[aeiouyhw]/g, '')
    .replace(/(.)\1+/g, '$1');

type Verdict = 'same' | 'spelling' | 'other' | 'unknown';

/**
 * Whether an answer is one of the entry's English forms; or the same name spelled or cut otherwise (the family name
 * alone, other vowels); or another name; or none.
 */
function verdictOn({ entry, answer }: Answered): Verdict {
  const said = answer
    .split('|')
    .map((form) => form.trim())
    .filter((form) => form !== '' && form !== '?');
  if (said.length === 0) return 'unknown';
  const forms = entry.english.map(({ text }) => text);
  const keys = new Set(forms.flatMap(englishKeys));
  if (said.some((form) => englishKeys(form).some((key) => keys.has(key)))) return 'same';
  const near = said.some((one) =>
    forms.some((form) => {
      const [a, b] = [englishWords(one), englishWords(form)];
      if (skeleton(one) === skeleton(form)) return true;
      const shorter = a.length < b.length ? a : b;
      const longer = new Set(a.length < b.length ? b : a);
      return shorter.length > 0 && shorter.every((word) => longer.has(word)) && entry.type !== 'place';
    }),
  );
  return near ? 'spelling' : 'other';
}

function record(before: readonly Entry[], now: readonly Entry[], answers: ReadonlyMap<string, string>): void {
  const current = new Map(now.map((entry) => [entry.id, entry]));
  const byChinese = new Map<string, Entry[]>();
  for (const entry of now)
    for (const { text } of entry.zh) byChinese.set(text, [...(byChinese.get(text) ?? []), entry]);
  /** The entry that one of another id went into: it has the Chinese form, and one of the English ones. */
  const mergedInto = (entry: Entry): Entry | undefined => {
    const keys = new Set(entry.english.flatMap(({ text }) => englishKeys(text)));
    return entry.zh
      .flatMap(({ text }) => byChinese.get(text) ?? [])
      .find(({ english }) => english.some(({ text }) => englishKeys(text).some((key) => keys.has(key))));
  };
  const counts = new Map<string, Record<Verdict | 'asked' | 'kept' | 'changed' | 'merged' | 'dropped', number>>();
  const resolved: string[] = [];
  for (const pair of answered(before, answers)) {
    const { entry, answer } = pair;
    const verdict = verdictOn(pair);
    const row = counts.get(entry.type) ?? {
      asked: 0,
      same: 0,
      spelling: 0,
      other: 0,
      unknown: 0,
      kept: 0,
      changed: 0,
      merged: 0,
      dropped: 0,
    };
    counts.set(entry.type, row);
    row.asked += 1;
    row[verdict] += 1;
    const own = current.get(entry.id);
    const after = own ?? mergedInto(entry);
    const outcome =
      after === undefined ? 'dropped' : own === undefined ? 'merged' : after.en === entry.en ? 'kept' : 'changed';
    if (verdict === 'same' && outcome !== 'dropped') continue;
    row[outcome] += 1;
    if (verdict === 'other' || outcome === 'changed' || outcome === 'dropped')
      resolved.push([headword(entry), entry.type, entry.en, answer, outcome, after?.en ?? ''].join('\t'));
  }
  mkdirSync('review', { recursive: true });
  const columns = ['asked', 'same', 'spelling', 'other', 'unknown', 'kept', 'changed', 'merged', 'dropped'] as const;
  const total = Object.fromEntries(
    columns.map((column) => [column, [...counts.values()].reduce((sum, row) => sum + row[column], 0)]),
  );
  const lines = [...counts, ['all', total] as const].map(([type, row]) =>
    [
      type,
      ...columns.map((column) => row[column]),
      `${((100 * (row['same'] ?? 0)) / (row['asked'] || 1)).toFixed(1)} %`,
    ].join('\t'),
  );
  const about =
    '# The blind check: entries asked about by type, and how the answer stood to the entry before anything was resolved: the same\n' +
    '# form, the same name spelled or cut otherwise, another name, not known. Then what became of all that was not the same.\n';
  writeFileSync('review/agreement.tsv', `${about}type\t${columns.join('\t')}\tagreement\n${lines.join('\n')}\n`);
  const list =
    '# What the blind check found: Chinese, type, English before, the blind answer, what became of the entry, English now.\n';
  writeFileSync(
    'review/resolved.tsv',
    `${list}zh\ttype\tbefore\tanswer\toutcome\tnow\n${resolved.sort().join('\n')}\n`,
  );
  console.log(lines.join('\n'));
}

switch (command) {
  case 'ask': {
    const [folder = 'data', ...names] = args;
    const questions = readData(folder, names.length === 0 ? undefined : names).map((entry) =>
      [keyOf(entry), headword(entry), entry.type, entry.country ?? ''].join(';'),
    );
    console.log(questions.sort().join('\n'));
    break;
  }
  case 'compare': {
    const [folder = 'data', ...files] = args;
    for (const pair of answered(readData(folder), readAnswers(files))) {
      const verdict = verdictOn(pair);
      if (verdict === 'same') continue;
      const { entry, answer } = pair;
      const { file, line } = entry.origin;
      const ours = entry.english.map(({ text }) => text).join('|');
      console.log(
        [verdict, headword(entry), entry.type, entry.country ?? '', ours, answer, `${file}:${line}`].join('\t'),
      );
    }
    break;
  }
  case 'record': {
    const [before = '', now = '', ...files] = args;
    record(readData(before), readData(now), readAnswers(files));
    break;
  }
  default:
    console.error('ask DATA FILE…, compare DATA ANSWERS…, or record BEFORE DATA ANSWERS…');
    process.exitCode = 2;
}

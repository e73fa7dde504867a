import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { readBuiltin } from '../src/builtin/builtin-glossary.js';
import { fold } from '../src/match/fold.js';
import { readNameParts } from '../src/parts/read-name-parts.js';

/**
 * Checks of samples. One is in the other direction than the blind check: somebody who sees only the English writes the
 * Chinese. The other draws whole lines, to be read with doubt against reference texts.
 *
 *   tsx scripts/check-samples.ts ask DATA COUNT SEED         a sample of entries: `key;English;type;country`
 *   tsx scripts/check-samples.ts ask-parts DATA COUNT SEED   a sample of name parts: `key;spelling;language;kind;gender`
 *   tsx scripts/check-samples.ts compare DATA ANSWERS        counts, and what differs: 巴拉达尔 for Baradar is the same
 *   tsx scripts/check-samples.ts draw DATA COUNT SEED        lines of every file by its share, at least two of each, with file:line
 *
 * A sample is what has the smallest hashes with the seed, so it is drawn once. ANSWERS hold `key;Chinese` lines.
 */
const [command = '', folder = '', ...args] = process.argv.slice(2);

interface Question {
  readonly id: string;
  readonly asked: string;
  readonly kind: string;
  readonly answers: readonly string[];
}

const filesOf = (place: string) =>
  readdirSync(place)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .map((name) => ({ name, text: readFileSync(`${place}/${name}`, 'utf8') }));

const entries = (): readonly Question[] =>
  readBuiltin(filesOf(folder)).layer.entries.map(({ id, en, type, country = '', zh }) => ({
    id,
    asked: `${en};${type};${country}`,
    kind: type,
    answers: zh.map(({ text }) => text),
  }));

const parts = (): readonly Question[] =>
  filesOf(`${folder}/name-parts`)
    .flatMap(({ name, text }) => readNameParts(text, name).parts)
    .map(({ zh, spellings, language, kind, gender = '' }) => ({
      id: `part/${zh}/${spellings[0]}/${language}`,
      asked: `${spellings[0]};${language};${kind};${gender}`,
      kind: 'name part',
      answers: [zh],
    }));

const hash = (text: string): string => createHash('sha1').update(text).digest('hex');
const keyOf = ({ id }: Question): string => hash(id).slice(0, 8);

function sample(questions: readonly Question[]): readonly Question[] {
  const [count = '500', seed = '1'] = args;
  const ranked = questions.map((question) => ({ question, rank: hash(`${seed} ${question.id}`) }));
  return ranked
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, Number(count))
    .map(({ question }) => question);
}

/** Lines of every file by its share, at least two: `places-china.tsv:12<TAB>…`. */
function draw(): void {
  const [count = '500', seed = '1'] = args;
  const lines = filesOf(folder).map(({ name, text }) => ({
    name,
    rows: text.split('\n').flatMap((line, index) => (line === '' || line.startsWith('#') ? [] : [{ line, index }])),
  }));
  const all = lines.reduce((sum, { rows }) => sum + rows.length - 1, 0);
  for (const { name, rows } of lines) {
    const [header, ...own] = rows;
    const share = Math.max(2, Math.round((Number(count) * own.length) / all));
    const drawn = own
      .map((row) => ({ row, rank: hash(`${seed} ${name} ${row.line}`) }))
      .sort((a, b) => (a.rank < b.rank ? -1 : 1))
      .slice(0, share);
    console.log(`# ${name}: ${header?.line.replaceAll('\t', ' | ')}`);
    for (const { row } of drawn) console.log(`${name}:${row.index + 1}\t${row.line}`);
  }
}

function compare(): void {
  const said = new Map(
    readFileSync(args[0] ?? '', 'utf8')
      .split(/\r?\n/)
      .flatMap((line) => {
        const at = line.indexOf(';');
        return at < 0 ? [] : [[line.slice(0, at).trim(), line.slice(at + 1).trim()] as const];
      }),
  );
  const counts = new Map<string, { asked: number; same: number; unknown: number }>();
  for (const question of [...entries(), ...parts()]) {
    const answer = said.get(keyOf(question));
    if (answer === undefined) continue;
    const row = counts.get(question.kind) ?? { asked: 0, same: 0, unknown: 0 };
    counts.set(question.kind, row);
    row.asked += 1;
    const forms = new Set(question.answers.map((form) => fold(form).replaceAll('·', '')));
    const given = answer.split('|').map((form) => fold(form.trim()).replaceAll('·', ''));
    if (answer === '?') row.unknown += 1;
    else if (given.some((form) => forms.has(form))) row.same += 1;
    else console.log([question.kind, question.asked, question.answers.join('|'), answer, question.id].join('\t'));
  }
  for (const [kind, { asked, same, unknown }] of counts)
    console.log(`${kind}: ${asked} asked, ${same} the same, ${unknown} not known`);
}

if (command === 'compare') compare();
else if (command === 'draw') draw();
else if (command === 'ask' || command === 'ask-parts') {
  for (const question of sample(command === 'ask' ? entries() : parts()))
    console.log(`${keyOf(question)};${question.asked}`);
} else {
  console.error('ask DATA COUNT SEED, ask-parts DATA COUNT SEED, compare DATA ANSWERS, or draw DATA COUNT SEED');
  process.exitCode = 2;
}

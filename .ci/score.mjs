// node score.mjs SHARED: runs the scorers of the shared folder on seeds and corpus, and compares with floors.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const shared = resolve(process.argv[2]);
const folder = mkdtempSync(join(tmpdir(), 'yiming-score-'));
const articles = {
  seeds: resolve('seeds'),
  corpus: join(shared, 'corpus'),
  zh: join(shared, 'pages', 'zh'),
  en: join(shared, 'pages', 'en'),
};
const filesOf = (name) =>
  readdirSync(articles[name])
    .filter((file) => /\.(?:md|html)$/.test(file))
    .sort()
    .map((file) => join(articles[name], file));
const yiming = resolve('packages/cli/bin/yiming.js');

/** What a command writes for all files of a set, in a file of its own. */
function output(command, name) {
  const path = join(folder, `${command}-${name}.jsonl`);
  execFileSync(process.execPath, [yiming, command, '--format', 'jsonl', ...filesOf(name)], {
    stdio: ['ignore', openSync(path, 'w'), 'inherit'],
  });
  return path;
}

function score(script, name, option, path) {
  const json = `${path}.json`;
  const args = ['--gold', join(shared, 'gold', name), '--articles', articles[name], option, path, '--json', json];
  console.log(`\n${script} on ${name}`);
  execFileSync(process.execPath, [join(shared, 'score', script), ...args], { stdio: 'inherit' });
  return JSON.parse(readFileSync(json, 'utf8'));
}

let passed = 0;
let failed = 0;
function floor(what, value, bound, direction = 'at least') {
  const good = direction === 'at least' ? value >= bound : value <= bound;
  if (good) passed += 1;
  else failed += 1;
  console.log(`${good ? '✓' : '✗'} ${what}: ${value.toFixed(4)} (${direction} ${bound})`);
}

try {
  const seedParse = score('score-parse.mjs', 'seeds', '--parsed', output('parse', 'seeds'));
  for (const [what, { ok, all }] of Object.entries(seedParse.tally)) floor(`seeds, parse, ${what}`, ok / all, 1);

  const seedNames = score('score-names.mjs', 'seeds', '--mentions', output('names', 'seeds'));
  for (const origin of ['foreign', 'chinese']) {
    for (const type of ['person', 'place', 'country', 'org', 'media', 'group']) {
      const row = seedNames.rows[`${origin}/${type}`];
      // The annotation has 巴德吉斯 without 省; recognition says 巴德吉斯省, Badghis Province.
      const bound = type === 'place' ? 0.85 : 0.95;
      if (row !== undefined) floor(`seeds, names, ${origin}/${type} right`, row.right / row.gold, bound);
    }
  }
  floor('seeds, names, wrong English', seedNames.wrongEnglish, 0, 'at most');
  floor('seeds, names, right', seedNames.recall, 0.97);
  floor('seeds, names, precision', seedNames.precision, 0.97);

  const corpusPath = output('parse', 'corpus');
  floor(
    'corpus, articles parsed',
    readFileSync(corpusPath, 'utf8').trimEnd().split('\n').length,
    filesOf('corpus').length,
  );
  floor('corpus, parse, mean of the rows', score('score-parse.mjs', 'corpus', '--parsed', corpusPath).mean, 0.98);
  const corpusNames = score('score-names.mjs', 'corpus', '--mentions', output('names', 'corpus'));
  floor('corpus, names, right', corpusNames.recall, 0.91);
  floor('corpus, names, precision', corpusNames.precision, 0.95);
  floor('corpus, names, guesses off the gold', corpusNames.guessesOff, 1, 'at most');
  floor('corpus, names, wrong English', corpusNames.wrongEnglish, 0.005, 'at most');

  /** Main text and metadata of whole pages. */
  const pages = (name, unit) => {
    const json = join(folder, `pages-${name}.json`);
    const gold = ['--gold', join(shared, 'pages', `${name}.json`)];
    const parsed = ['--parsed', output('parse', name), '--unit', unit, '--json', json];
    console.log(`\nscore-pages.mjs on ${name}`);
    execFileSync(process.execPath, [join(shared, 'score', 'score-pages.mjs'), ...gold, ...parsed], {
      stdio: 'inherit',
    });
    return JSON.parse(readFileSync(json, 'utf8'));
  };
  const zh = pages('zh', 'char');
  floor('Chinese pages, F1 of the text', zh.f1, 0.985);
  floor('Chinese pages, titles', zh.title[0], 34);
  floor('Chinese pages, dates', zh.date[0], 32);
  floor('Chinese pages, authors', zh.author[0], 9);
  floor('English pages, F1 of the text', pages('en', 'word').f1, 0.95);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`scores: ${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

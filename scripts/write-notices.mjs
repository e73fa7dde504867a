// Writes LICENSE and THIRD_PARTY_NOTICES into a package before it is packed: `node ../../scripts/write-notices.mjs` there.
// The notices name every package of the production dependency tree with its licence text, and the licensed data.
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const target = process.cwd();
const read = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** The folder of a dependency as Node finds it from `from`: upwards through node_modules. */
function locate(name, from) {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name);
    if (existsSync(join(candidate, 'package.json'))) return candidate;
    if (folder === dirname(folder)) return undefined;
  }
}

/** Every package that is shipped or needed, keyed by name and version. An extension bundles its `@yiming/*` dev dependencies. */
function collect(folder, found = new Map()) {
  const manifest = read(join(folder, 'package.json'));
  const own = Object.keys(manifest.devDependencies ?? {}).filter((name) => name.startsWith('@yiming/'));
  for (const name of [...Object.keys(manifest.dependencies ?? {}), ...(folder === target ? own : [])]) {
    const place = locate(name, folder);
    if (place === undefined) throw new Error(`${name}, a dependency of ${manifest.name}, is not installed`);
    const { version } = read(join(place, 'package.json'));
    const key = `${name}@${version}`;
    if (found.has(key)) continue;
    found.set(key, place);
    collect(place, found);
  }
  return found;
}

function notice([key, folder]) {
  const { license, author, homepage } = read(join(folder, 'package.json'));
  const texts = readdirSync(folder)
    .filter((name) => /^(?:licen[cs]e|copying|notice)/i.test(name) && !/\.(?:js|ts|json)$/.test(name))
    .filter(
      (name) => !readdirSync(folder, { withFileTypes: true }).some((item) => item.name === name && item.isDirectory()),
    )
    .map((name) => readFileSync(join(folder, name), 'utf8').trim());
  const by = typeof author === 'string' ? author : author?.name;
  return [
    `## ${key}`,
    `Licence: ${license ?? 'see text'}${by === undefined ? '' : `\nAuthor: ${by}`}${homepage === undefined ? '' : `\n${homepage}`}`,
    ...texts,
  ].join('\n\n');
}

const packages = collect(target);
const own = read(join(target, 'package.json')).name;
const hasData = own === '@yiming/glossary' || [...packages.keys()].some((key) => key.startsWith('@yiming/glossary@'));
const licence = (name) => readFileSync(join(root, 'LICENSES', `${name}.txt`), 'utf8').trim();
const data = hasData
  ? [
      `## Country names (countries.generated.tsv)\n\nMade from Unicode CLDR display names. Licence: Unicode-3.0\n\n${licence('Unicode-3.0')}`,
      `## Character table (fold-table.generated) and conversion dictionaries\n\nMade from OpenCC (https://github.com/BYVoid/OpenCC). Licence: Apache-2.0\n\n${licence('Apache-2.0')}`,
      `## Glossary data\n\nWritten by the Yiming authors. Licence: CC0-1.0\n\n${licence('CC0-1.0')}`,
    ]
  : [];
const notices = [...packages.entries()]
  .filter(([key]) => !key.startsWith('@yiming/'))
  .sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(
  join(target, 'THIRD_PARTY_NOTICES'),
  `${['# Third-party notices', 'What Yiming brings along or needs, with its licences.', ...notices.map(notice), ...data].join('\n\n')}\n`,
);
copyFileSync(join(root, 'LICENSE'), join(target, 'LICENSE'));

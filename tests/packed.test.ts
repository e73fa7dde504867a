import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const root = here('../');
const seed = here('../seeds/003_30739a5f1b776113.md');
const libraries = ['core', 'glossary'] as const;

/** Settings of an outer npm must not reach the npm that is under test. */
const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^npm_|^NODE_OPTIONS$|^INIT_CWD$/i.test(name)),
);
const npm = (args: readonly string[], cwd: string): string =>
  execFileSync('npm', [...args], { cwd, env: environment, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** npm fetches a package anew when its commands are not linked. */
function linkCommands(to: string, name: string): void {
  const { bin = {} }: { bin?: string | Record<string, string> } = JSON.parse(
    readFileSync(join(to, 'node_modules', name, 'package.json'), 'utf8'),
  );
  const commands = typeof bin === 'string' ? { [name.split('/').pop() ?? name]: bin } : bin;
  mkdirSync(join(to, 'node_modules/.bin'), { recursive: true });
  for (const [command, file] of Object.entries(commands))
    symlinkSync(join('..', name, file), join(to, 'node_modules/.bin', command));
}

/** The closure of the libraries' dependencies: copied into the empty project, so that the test needs no network. */
function copyDependencies(from: string, to: string, copied = new Set<string>()): void {
  const { dependencies = {} }: { dependencies?: Record<string, string> } = JSON.parse(
    readFileSync(join(from, 'package.json'), 'utf8'),
  );
  for (const name of Object.keys(dependencies)) {
    if (name.startsWith('@yiming/') || copied.has(name)) continue;
    const place = [from, root].map((base) => join(base, 'node_modules', name)).find((path) => existsSync(path));
    if (place === undefined) throw new Error(`${name} is not installed`);
    copied.add(name);
    if (place.startsWith(join(root, 'node_modules'))) {
      cpSync(place, join(to, 'node_modules', name), { recursive: true, dereference: true });
      linkCommands(to, name);
    }
    copyDependencies(place, to, copied);
  }
}

let project = '';
const packed = new Map<string, readonly string[]>();

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'yiming-packed-'));
  const tarballs = libraries.map((name) => {
    const packageFolder = here(`../packages/${name}`);
    const [result] = JSON.parse(
      npm(['pack', '--json', '--pack-destination', project, '--silent'], packageFolder).replace(/^[^[]*/, ''),
    );
    packed.set(
      name,
      result.files.map(({ path }: { path: string }) => path),
    );
    copyDependencies(packageFolder, project);
    return join(project, result.filename);
  });
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'empty', private: true, type: 'module' }));
  npm(['install', '--offline', '--no-audit', '--no-fund', '--ignore-scripts', ...tarballs], project);
}, 120_000);
afterAll(() => rmSync(project, { recursive: true, force: true }));

const program = `import { readFileSync } from 'node:fs';
import { parseArticle, type Article } from '@yiming/core';
import { createGlossary, type Glossary, readGlossary } from '@yiming/glossary';
import { loadBuiltin } from '@yiming/glossary/builtin';
import { loadConversion } from '@yiming/glossary/conversion';
import { convert } from '@yiming/glossary/convert';
import { createLookup } from '@yiming/glossary/lookup';
import { readPinyin } from '@yiming/glossary/pinyin';

const article: Article = parseArticle(readFileSync(process.argv[2] ?? '', 'utf8'));
const glossary: Glossary = createGlossary([(await loadBuiltin()).layer]);
const [reading] = glossary.lookup('拉夫罗夫');
const { problems } = readGlossary('塔利班\\tTaliban', { fileName: 'own.tsv', layer: 'user' });
const near = createLookup(glossary.layers, { readSounds: readPinyin }).nearChinese('木塔机')[0]?.form.text;
const title = article.metadata.title?.value ?? '';
console.log(JSON.stringify([title, reading?.entry.en, problems.length, convert(title, { to: 'zh-Hant-TW', names: glossary, conversion: await loadConversion() }).text, near]));
`;
const expected = [
  '中俄塔利班都参加了阿富汗问题磋商，美国仍缺席',
  'Sergey Lavrov',
  0,
  '中俄塔利班都參加了阿富汗問題磋商，美國仍缺席',
  '穆塔基',
];

describe('the packed libraries in an empty project', () => {
  test('hold code, types, licence and notices, and no seed, test or source', () => {
    for (const [name, files] of packed) {
      expect(files, name).toEqual(
        expect.arrayContaining(['dist/index.js', 'dist/index.d.ts', 'LICENSE', 'THIRD_PARTY_NOTICES', 'README.md']),
      );
      expect(
        files.filter((path) => /seeds|fixtures|\.test\.|^src|^data/.test(path)),
        name,
      ).toEqual([]);
    }
    expect(readdirSync(join(project, 'node_modules/@yiming')).sort()).toEqual(['core', 'glossary']);
  });

  test('run as ESM JavaScript on a seed', () => {
    const javascript = program.replace(/, type \w+|type \w+, /g, '').replace(/: (?:Article|Glossary) =/g, ' =');
    writeFileSync(join(project, 'run.mjs'), javascript);
    expect(JSON.parse(execFileSync(process.execPath, ['run.mjs', seed], { cwd: project, encoding: 'utf8' }))).toEqual(
      expected,
    );
  });

  test.each([
    ['nodenext', 'nodenext'],
    ['bundler', 'esnext'],
  ])('have types under moduleResolution %s', (moduleResolution, module) => {
    const folder = join(project, moduleResolution);
    mkdirSync(folder);
    writeFileSync(join(folder, 'program.ts'), program);
    writeFileSync(
      join(folder, 'wrong.ts'),
      `import { parseArticle } from '@yiming/core';\nparseArticle(1);\nconst n: number = parseArticle('').source;\nexport { n };\n`,
    );
    cpSync(join(root, 'node_modules/@types/node'), join(project, 'node_modules/@types/node'), { recursive: true });
    cpSync(join(root, 'node_modules/undici-types'), join(project, 'node_modules/undici-types'), { recursive: true });
    const compilerOptions = {
      module,
      moduleResolution,
      target: 'es2022',
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      types: ['node'],
      skipLibCheck: false,
    };
    const check = (file: string): string => {
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [file] }));
      const tsc = join(root, 'node_modules/typescript/bin/tsc');
      try {
        return execFileSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' });
      } catch (error) {
        if (error instanceof Error && 'stdout' in error) return String(error.stdout);
        throw error;
      }
    };
    expect(check('program.ts')).toBe('');
    // Types that were silently `any` would let these two lines pass.
    expect(check('wrong.ts').match(/error TS/g)).toHaveLength(2);
  });
});

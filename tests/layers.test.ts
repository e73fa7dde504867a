import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { importsOf, specifiersIn } from './imports-of.js';

/** Each package, and what of ours it may import: `core ← glossary ← language-service ← {vscode-ext, cli}`. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  core: [],
  glossary: ['@yiming/core'],
  'language-service': ['@yiming/core', '@yiming/glossary'],
  'vscode-ext': ['@yiming/core', '@yiming/glossary', '@yiming/language-service', 'vscode'],
  cli: ['@yiming/core', '@yiming/glossary', '@yiming/language-service'],
};
const pure = ['core', 'glossary', 'language-service'];
/** The files below the outer packages that touch a disk: Node's halves of conditional exports. */
const nodeHalves = [
  'builtin/builtin-node.ts',
  'convert/conversion-node.ts',
  'knowledge/knowledge-node.ts',
  'parts/name-data-node.ts',
];

const folderOf = (name: string): string => fileURLToPath(new URL(`../packages/${name}/`, import.meta.url));
const isOurs = (specifier: string): boolean => /^(?:@yiming\/|@core$|@glossary$|vscode$|yiming$)/.test(specifier);
const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** Tests, and what stands beside them for them alone: `test-articles.ts`. */
const isTest = (file: string): boolean => /\.test\.ts$|(?:^|[\\/])test-[\w-]+\.ts$/.test(file);
const isNode = (specifier: string): boolean => specifier.startsWith('node:') || builtinModules.includes(specifier);

/** Why an import is against the direction of the layers; `undefined` when it is not. */
function violation(name: string, file: string, specifier: string): string | undefined {
  if (isOurs(specifier) && !(mayImport[name] ?? []).includes(packageOf(specifier)))
    return `${name}/${file} imports ${specifier}`;
  if (
    /(?:^|\/)packages\/|^(?:\.\.\/)+(?:core|glossary|language-service|vscode-ext|cli)\/|@yiming\/[^/]+\/src\//.test(
      specifier,
    )
  )
    return `${name}/${file} reaches into ${specifier}`;
  if (pure.includes(name) && isNode(specifier) && !nodeHalves.includes(file))
    return `${name}/${file} imports ${specifier}, which no browser has`;
  return undefined;
}

describe('dependencies point one way', () => {
  test.each(Object.keys(mayImport))('%s', (name) => {
    const imports = importsOf(`${folderOf(name)}src`, { tests: true });
    expect(imports.length).toBeGreaterThan(5);
    const found = imports.filter(({ file, specifier }) => !(isTest(file) && isNode(specifier)));
    expect(found.flatMap(({ file, specifier }) => violation(name, file, specifier) ?? [])).toEqual([]);

    const manifest = JSON.parse(readFileSync(`${folderOf(name)}package.json`, 'utf8'));
    const declared = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }).filter((dependency) =>
      dependency.startsWith('@yiming/'),
    );
    expect(declared.filter((dependency) => !(mayImport[name] ?? []).includes(dependency))).toEqual([]);
  });

  test.each([
    ['core', 'x.ts', "import { createGlossary } from '@yiming/glossary';"],
    ['core', 'x.ts', "import type { Uri } from 'vscode';"],
    ['core', 'x.ts', "import { readFile } from 'node:fs/promises';"],
    ['glossary', 'x.ts', "export { findMentions } from '@yiming/language-service';"],
    ['glossary', 'match/x.ts', "import '../../../language-service/src/hover.js';"],
    ['language-service', 'x.ts', "import {\n  workspace,\n} from 'vscode';"],
    ['language-service', 'x.ts', "const late = await import('yiming');"],
    ['cli', 'x.ts', "import { window } from 'vscode';"],
    ['cli', 'x.ts', "import { fold } from '@yiming/glossary/src/match/fold.js';"],
  ])('an upward import would be seen: %s %s %s', (name, file, text) => {
    expect(specifiersIn(text).flatMap((specifier) => violation(name, file, specifier) ?? [])).toHaveLength(1);
  });
});

describe('one wrapper per library', () => {
  test.each([
    ['core', 'gray-matter', ['formats/front-matter.ts']],
    ['core', 'cheerio', ['formats/html.ts']],
    ['core', 'entities', ['text/character-references.ts']],
    ['core', 'yaml', ['formats/yaml-fields.ts']],
    ['core', '@lezer/markdown', ['formats/markdown.ts']],
    ['glossary', 'opencc-js', ['convert/opencc.ts']],
    ['glossary', 'pinyin-pro', ['pinyin/read-pinyin.ts']],
    ['cli', 'csv-stringify', ['delimited.ts']],
    ['cli', 'string-width', ['text-table.ts']],
  ])('in %s, %s is imported by %s alone', (name, library, files) => {
    const importers = importsOf(`${folderOf(name)}src`, { tests: false }).filter(
      ({ specifier }) => packageOf(specifier) === library,
    );
    expect([...new Set(importers.map(({ file }) => file))]).toEqual(files);
  });

  test.each(pure.concat('cli'))('%s imports nothing that it does not declare', (name) => {
    const { dependencies = {} } = JSON.parse(readFileSync(`${folderOf(name)}package.json`, 'utf8'));
    const foreign = importsOf(`${folderOf(name)}src`, { tests: false })
      .map(({ specifier }) => specifier)
      .filter((specifier) => !specifier.startsWith('.') && !specifier.startsWith('node:'));
    expect(foreign.filter((specifier) => !(packageOf(specifier) in dependencies))).toEqual([]);
  });
});

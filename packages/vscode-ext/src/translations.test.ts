import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { getL10nJson } from '@vscode/l10n-dev';
import { messageTemplates } from '@yiming/language-service';
import { beforeAll, describe, expect, test } from 'vitest';

const path = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));
const readJson = (name: string): Record<string, unknown> => JSON.parse(readFileSync(path(name), 'utf8'));

/** Display languages besides English, as VS Code names them. */
const languages = ['zh-cn', 'zh-tw'] as const;

/** The places for values in a text, sorted. */
const placesIn = (text: string): readonly string[] => [...text.matchAll(/\{\d\}/g)].map(([place]) => place).sort();

/** Everything that a reader may see: the literals of `l10n.t` in the sources, and the reasons of the language service. */
async function textsInSources(): Promise<readonly string[]> {
  const files = readdirSync(path('src'), { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !/(?:^|\/)test-/.test(name),
  );
  const sources = files.map((name) => ({ extension: '.ts', contents: readFileSync(path(`src/${name}`), 'utf8') }));
  const found = await getL10nJson(sources);
  return [...new Set([...Object.keys(found), ...messageTemplates])];
}

describe.each(languages)('%s', (language) => {
  let texts: readonly string[] = [];
  const bundle = readJson(`l10n/bundle.l10n.${language}.json`);
  beforeAll(async () => {
    texts = await textsInSources();
  });

  test('has every text of the sources, and none besides', () => {
    expect(texts.length).toBeGreaterThan(150);
    expect(texts.filter((text) => !Object.hasOwn(bundle, text))).toEqual([]);
    const known = new Set(texts);
    expect(Object.keys(bundle).filter((text) => !known.has(text))).toEqual([]);
  });

  test('keeps every place for a value', () => {
    const wrong = Object.entries(bundle).filter(
      ([text, translated]) => placesIn(text).join() !== placesIn(String(translated)).join(),
    );
    expect(wrong).toEqual([]);
  });

  test('is Chinese, in its own script', () => {
    const other = language === 'zh-cn' ? /[詞彙檔為檢視這個實開關閉]/ : /[词汇档为检视这个实开关闭]/;
    const texts = [bundle, readJson(`package.nls.${language}.json`)].flatMap((one) => Object.entries(one));
    expect(texts.filter(([, text]) => other.test(String(text)))).toEqual([]);
    const untranslated = texts.filter(
      ([text, translated]) => /[a-z]{3}/.test(text) && !/\p{Script=Han}/u.test(String(translated)),
    );
    // What is all values and marks stays as it is.
    expect(untranslated.filter(([text]) => /[A-Za-z]{2}/.test(text.replace(/\{\d\}/g, '')))).toEqual([]);
  });

  test('has every text of the manifest', () => {
    const english = readJson('package.nls.json');
    expect(Object.keys(readJson(`package.nls.${language}.json`))).toEqual(Object.keys(english));
  });
});

test('the manifest names texts that are there, each one', () => {
  const named = [...readFileSync(path('package.json'), 'utf8').matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key);
  expect([...new Set(named)].sort()).toEqual(Object.keys(readJson('package.nls.json')).sort());
});

import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { articleLanguages } from './article-languages.js';

const path = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));
const manifest = JSON.parse(readFileSync(path('package.json'), 'utf8'));

describe.each(['dist/node.cjs', 'dist/browser.cjs'])('%s', (name) => {
  const code = readFileSync(path(name), 'utf8');

  test('runs no code from text', () => {
    expect(code).not.toMatch(/\beval\(|new Function\(/);
  });

  test('is at most 960 kB', () => {
    expect(statSync(path(name)).size).toBeLessThan(960_000);
  });

  test('knows no network', () => {
    expect(code).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|node:https?|require\("https?"\)/);
  });

  test('writes Chinese as it is, not as escapes', () => {
    expect(code).toContain('观察者网');
  });
});

test('the browser bundle needs nothing but the editor', () => {
  const required = [...readFileSync(path('dist/browser.cjs'), 'utf8').matchAll(/\brequire\("([^"]+)"\)/g)].map(
    (match) => match[1],
  );
  expect([...new Set(required)]).toEqual(['vscode']);
});

describe('the manifest', () => {
  test('has an entry for each host, and activates on article languages alone', () => {
    expect([manifest.main, manifest.browser]).toEqual(['./dist/node.cjs', './dist/browser.cjs']);
    expect(manifest.activationEvents).toEqual(articleLanguages.map((language) => `onLanguage:${language}`));
  });

  test('asks for the lowest VS Code whose types it is compiled against', () => {
    expect(manifest.engines.vscode).toBe(`^${manifest.devDependencies['@types/vscode']}`);
  });
});

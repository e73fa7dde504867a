import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { hoverCommands } from './hover/hover-actions.js';

const path = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));
const manifest = JSON.parse(readFileSync(path('package.json'), 'utf8'));
const { contributes } = manifest;

const sources = readdirSync(path('src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => readFileSync(path(`src/${name}`), 'utf8'))
  .join('\n');

const declared: readonly string[] = contributes.commands.map(({ command }: { command: string }) => command);
/** Named where it is registered, or as a key of the table that is. */
const registered = [...sources.matchAll(/(?:registerCommand\(\s*|^ {2})'(yiming\.\w+)'(?:,|:)/gm)].map(
  ([, command]) => command ?? '',
);

/** Commands that only our own trees and lenses run; they take an argument and are in no palette. */
const internal: readonly string[] = ['yiming.goToName', 'yiming.goToWorkspaceName'];

describe('commands', () => {
  test('every command of the manifest is there, and every one that is there is declared or internal', () => {
    expect(declared.filter((command) => !registered.includes(command))).toEqual([]);
    expect(registered.filter((command) => !declared.includes(command) && !internal.includes(command))).toEqual([]);
  });

  test('a hover links to declared ones alone', () => {
    expect(hoverCommands.filter((command) => !declared.includes(command))).toEqual([]);
  });

  test('each has a title in three languages and a category', () => {
    for (const { title, category } of contributes.commands) expect([title[0], category]).toEqual(['%', 'Yiming 译名']);
  });
});

describe('keys', () => {
  interface Key {
    readonly command: string;
    readonly key: string;
    readonly when?: string;
  }
  const keys: readonly Key[] = contributes.keybindings;

  test('none is a plain letter, each is of a declared command, and no two are one', () => {
    for (const { key } of keys) for (const stroke of key.split(' ')) expect(stroke).toMatch(/^(?:ctrl|alt|cmd|meta)\+/);
    expect(keys.filter(({ command }) => !declared.includes(command))).toEqual([]);
    expect(new Set(keys.map(({ key }) => key)).size).toBe(keys.length);
  });

  test('those for a name hold in articles alone', () => {
    for (const { command, when } of keys)
      if (command !== 'yiming.showNames') expect(when).toContain('editorLangId =~ /^(markdown|plaintext|html)$/');
  });
});

describe('settings', () => {
  const settings: Record<string, { readonly default?: unknown; readonly markdownDescription?: string }> =
    contributes.configuration.properties;

  test('are fewer than twenty, each with a default and a description', () => {
    expect(Object.keys(settings).length).toBeLessThan(20);
    for (const [name, { default: value, markdownDescription }] of Object.entries(settings)) {
      expect(value, name).toBeDefined();
      expect(markdownDescription, name).toMatch(/^%.+%$/);
    }
  });

  test('every one is read somewhere', () => {
    const read = Object.keys(settings).filter((name) => !sources.includes(`'${name.replace(/^yiming\./, '')}'`));
    expect(read).toEqual([]);
  });

  test('every path is restricted until the folder is trusted', () => {
    const { supported, restrictedConfigurations } = manifest.capabilities.untrustedWorkspaces;
    expect([supported, ...restrictedConfigurations]).toEqual([
      'limited',
      'yiming.glossaries',
      'yiming.writeTo',
      'yiming.styleFile',
    ]);
  });
});

test('runs in virtual workspaces', () => {
  expect(manifest.capabilities.virtualWorkspaces).toBe(true);
});

test('every look has its own colours in all kinds of theme', () => {
  for (const { id, defaults } of contributes.colors) {
    expect(Object.keys(defaults), id).toEqual(['dark', 'light', 'highContrast', 'highContrastLight']);
  }
});

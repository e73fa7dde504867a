import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ConfigurationTarget, commands, Uri, window, workspace } from 'vscode';
import { openTestWorkspace, type TestSettings } from '../test-workspace.js';
import { registerSetRegion } from './set-region.js';
import { registerToggleMarks } from './toggle-marks.js';

const folder = Uri.parse('file:///ws');

let written: unknown[][];
let questions: string[];

/** Opens a workspace with some settings and runs a command, whose questions get these answers by label. */
async function run(
  register: () => unknown,
  settings: TestSettings,
  answers: readonly string[] = [],
  { folders = [folder], file }: { readonly folders?: readonly Uri[]; readonly file?: Uri } = {},
): Promise<void> {
  openTestWorkspace(folders, { settings, ...(file === undefined ? {} : { file }) });
  const left = [...answers];
  written = [];
  questions = [];
  const { getConfiguration } = workspace;
  Object.assign(workspace, {
    getConfiguration: (section: string, scope: unknown) => ({
      ...getConfiguration(section, scope as Uri), // the stand-in takes any scope
      update: async (...update: unknown[]) => {
        written.push(update);
      },
    }),
  });
  vi.mocked(window.showQuickPick).mockImplementation((async (
    items: readonly { label: string }[],
    options: { placeHolder: string },
  ) => {
    questions.push(options.placeHolder);
    const answer = left.shift();
    return items.find(({ label }) => label === answer);
  }) as never); // one of its many forms
  register();
  await vi.mocked(commands.registerCommand).mock.lastCall?.[1]();
}

beforeEach(() => {
  Object.assign(window, { activeTextEditor: { document: { uri: Uri.joinPath(folder, '000.md') } } });
});

const { Global, Workspace, WorkspaceFolder } = ConfigurationTarget;

describe('the region', () => {
  test.each<readonly [TestSettings, readonly string[], unknown[][]]>([
    [{}, ['Taiwan', 'For me, everywhere'], [['region', 'TW', Global]]],
    [{}, ['Hong Kong', 'For this workspace'], [['region', 'HK', Workspace]]],
    [{ user: { region: 'TW' } }, ['As the article', 'For me, everywhere'], [['region', undefined, Global]]],
    [{ user: { region: 'TW' } }, ['As the article', 'For this workspace'], [['region', 'auto', Workspace]]],
    // Where it is defined already it stays, and nothing is asked.
    [{ workspace: { region: 'TW' } }, ['Singapore'], [['region', 'SG', Workspace]]],
    [{}, [], []],
    [{}, ['Taiwan'], []],
  ])('%j, answered %j', async (settings, answers, expected) => {
    await run(registerSetRegion, settings, answers);
    expect(written).toEqual(expected);
  });

  test('without a folder is the user’s, in a folder of a workspace that folder’s', async () => {
    await run(registerSetRegion, {}, ['Taiwan'], { folders: [] });
    expect(written).toEqual([['region', 'TW', Global]]);
    const file = Uri.parse('file:///all.code-workspace');
    await run(registerSetRegion, { folders: { [folder.toString()]: { region: 'HK' } } }, ['Taiwan'], { file });
    expect(written).toEqual([['region', 'TW', WorkspaceFolder]]);
    expect(questions).toHaveLength(1);
  });

  test('that holds is said in words', async () => {
    await run(registerSetRegion, { user: { region: 'HK' } }, []);
    const items = vi.mocked(window.showQuickPick).mock.lastCall?.[0] as unknown as {
      label: string;
      description: string;
    }[]; // what was shown
    expect(items.filter(({ description }) => description === 'now').map(({ label }) => label)).toEqual(['Hong Kong']);
  });
});

describe('the marks', () => {
  test.each<readonly [TestSettings, unknown[][]]>([
    [{}, [['decorations.enabled', false, Global]]],
    [{ user: { 'decorations.enabled': false } }, [['decorations.enabled', true, Global]]],
    [{ workspace: { 'decorations.enabled': false } }, [['decorations.enabled', true, Workspace]]],
    [
      { user: { 'decorations.enabled': false }, workspace: { 'decorations.enabled': true } },
      [['decorations.enabled', false, Workspace]],
    ],
  ])('%j', async (settings, expected) => {
    await run(registerToggleMarks, settings);
    expect(written).toEqual(expected);
  });

  test('that cannot be written is told', async () => {
    openTestWorkspace([folder]);
    Object.assign(workspace, {
      getConfiguration: () => ({
        get: () => undefined,
        inspect: () => undefined,
        update: async () => {
          throw new Error('settings.json has errors');
        },
      }),
    });
    registerToggleMarks();
    await vi.mocked(commands.registerCommand).mock.lastCall?.[1]();
    expect(vi.mocked(window.showErrorMessage).mock.lastCall?.[0]).toContain('settings.json has errors');
  });
});

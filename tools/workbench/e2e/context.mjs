/**
 * What a test of the extension needs: a workbench with the extension in it, a page that shows it, the probe inside it,
 * and the ways of a reader around the page.
 */

import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { after, afterEach, before, describe } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { workbenchFolder } from '../locations.mjs';
import { pageActions } from './page/actions.mjs';
import { untilActive } from './page/editor.mjs';
import { hover, leave } from './page/hover.mjs';
import { untilAnalysed } from './page/status-bar.mjs';
import { openTestbed } from './testbed.mjs';

const screenshots = path.join(workbenchFolder, 'screenshots');

/**
 * Registers a group of tests that share one workbench and one page. The workbench starts before the first test and ends
 * after the last one. When a test fails, a screenshot shows what the page looked like.
 *
 * @param {import('./testbed.mjs').TestbedOptions & { title?: string }} options `title` names the group. Default
 *   `<host> host`
 * @param {(context: TestContext) => void} use registers the tests. What the context holds is there once they run
 * @example
 * withWorkbench({ host: 'node', locale: 'zh-cn' }, (context) => {
 *   it('speaks Chinese', async () => {
 *     assert.equal((await context.probe.environment()).language, 'zh-cn');
 *   });
 * });
 */
export function withWorkbench({ title, ...options }, use) {
  const { host } = options;
  describe(title ?? `${host} host`, { timeout: 900_000 }, () => {
    const context = createContext(options);
    before(() => context.start());
    after(() => context.stop());
    afterEach(async (test) => {
      if (test?.passed !== false) return;
      await context.screenshot(`failed-${fileName(test.name)}`).catch(() => {});
      // A dialog or a list that is left open would fail the next tests, too.
      for (let time = 0; time < 2; time++) await context.page.keyboard.press('Escape').catch(() => {});
    });
    use(context);
  });
}

/** @typedef {ReturnType<typeof createContext>} TestContext */

/**
 * Makes the context of a group of tests.
 *
 * @param {import('./testbed.mjs').TestbedOptions} options
 */
function createContext(options) {
  /** @type {import('./testbed.mjs').Testbed | undefined} */
  let testbed;
  /** Settings that tests have changed, and what they were, the latest last. */
  let changed = [];
  const current = () => {
    if (testbed === undefined) throw new Error('The workbench is not up yet: use the context inside a test.');
    return testbed;
  };
  const bound = bindPage(() => current().page);

  const context = {
    ...bound,
    host: options.host,
    /** The page, for what no function here does. */
    get page() {
      return current().page;
    },
    get workbench() {
      return current().workbench;
    },
    /** @returns {import('./probe-client.mjs').Probe} */
    get probe() {
      return current().probe;
    },
    /** Absolute path of the folder with the articles. */
    get folder() {
      return current().articles.folder;
    },
    /** What was asked of other machines: by the page, and by the server with the Node extension host. */
    get foreignRequests() {
      return { page: current().foreignRequests, server: current().trap.asked };
    },
    /** Errors that VS Code has reported so far, those of the extension hosts among them. */
    get errors() {
      return current().errors;
    },

    start: async () => {
      testbed = await openTestbed(options);
    },
    stop: async () => {
      await testbed?.close();
      testbed = undefined;
    },
    /** Opens the window again, by default as it was. @type {import('./testbed.mjs').Testbed['open']} */
    reopen: (options) => current().open(options),

    /**
     * Closes all editors without saving, and takes back what tests did to files and settings.
     */
    reset: async () => {
      const { page, probe, articles } = current();
      await page.keyboard.press('Escape');
      await probe.closeAll();
      for (const [section, key, target, value] of changed.reverse()) await probe.configure(section, key, value, target);
      changed = [];
      articles.restore();
      await probe.executeCommand('notifications.clearAll');
      await leave(page);
    },

    /** Changes a setting until `reset`. @type {(section: string, key: string, value: unknown, target?: 'user' | 'workspace') => Promise<void>} */
    configure: async (section, key, value, target = 'user') => {
      const { probe } = current();
      const { globalValue, workspaceValue } = await probe.configuration(section, key);
      changed.push([section, key, target, target === 'user' ? globalValue : workspaceValue]);
      await probe.configure(section, key, value, target);
    },

    /** Changes the colour theme until `reset`, for example to `Default High Contrast`. */
    setTheme: (/** @type {string} */ id) => context.configure('workbench', 'colorTheme', id),

    /**
     * Shows a file in the active editor, and waits until the extension has analysed it.
     *
     * @param {import('./probe-client.mjs').File} file
     * @param {{ at?: import('./probe-client.mjs').At, analysed?: boolean }} [options] `at` puts the cursor there;
     *   `analysed: false` for what is no article, or has no names
     */
    show: async (file, { at, analysed = true } = {}) => {
      const { page, probe } = current();
      await probe.showDocument(file, { at });
      if (typeof file === 'string') await untilActive(page, path.posix.basename(file));
      if (analysed) await context.untilIdle();
    },

    /** Waits until the extension has nothing left to do; while it cannot tell, until it shows its mark. */
    untilIdle: async () => {
      const { page, probe } = current();
      if ((await probe.apiNames()).includes('whenIdle')) await probe.callApi('whenIdle');
      else await untilAnalysed(page);
    },

    /**
     * Rests the mouse on a character of a file.
     *
     * @param {string} file
     * @param {import('./page/hover.mjs').Place} place
     * @returns {Promise<import('./page/hover.mjs').Hover | undefined>} undefined when no hover showed
     */
    hoverIn: async (file, place) => {
      await context.show(file, { at: place });
      return hover(current().page, place);
    },

    /** Opens a view by its id (for example `outline`), wherever it lies. */
    openView: (/** @type {string} */ id) => current().probe.executeCommand(`${id}.focus`),

    /**
     * Skips a test as long as the extension does not export something.
     *
     * @param {import('node:test').TestContext} test
     * @param {...string} names
     * @returns {Promise<boolean>} true when the test has to return
     */
    lacksApi: async (test, ...names) => {
      const there = await current().probe.apiNames();
      const missing = names.filter((name) => !there.includes(name));
      if (missing.length > 0) test.skip(`the extension does not export ${missing.join(', ')} yet`);
      return missing.length > 0;
    },

    /** Saves what the page looks like as `screenshots/<host>-<what>.png`. */
    screenshot: async (/** @type {string} */ what) => {
      mkdirSync(screenshots, { recursive: true });
      // Hovers fade in.
      await sleep(500);
      await current().page.screenshot({ path: path.join(screenshots, `${options.host}-${what}.png`) });
    },
  };
  return context;
}

/**
 * Gives each way around the page its page.
 *
 * @param {() => import('playwright-core').Page} page
 * @returns {{ [Name in keyof typeof pageActions]: OnThisPage<(typeof pageActions)[Name]> }}
 *
 * @template {(page: import('playwright-core').Page, ...rest: any[]) => any} Action
 * @typedef {Action extends (page: any, ...rest: infer Rest) => infer Result ? (...rest: Rest) => Result : never} OnThisPage
 */
function bindPage(page) {
  const entries = Object.entries(pageActions);
  return Object.fromEntries(entries.map(([name, action]) => [name, (...rest) => action(page(), ...rest)]));
}

/**
 * A file name for a title.
 *
 * @param {string} title
 * @returns {string} letters and digits of any script, the rest as hyphens
 */
function fileName(title) {
  return title.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60);
}

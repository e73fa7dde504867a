/**
 * A workbench, a browser page that shows it and the probe inside it, started and ended together.
 */

import { vsixFile } from '../locations.mjs';
import { startWorkbench } from '../workbench.mjs';
import { makeArticleFolder } from './articles.mjs';
import { launchBrowser, watchErrors, watchForeignRequests } from './browser.mjs';
import { packProbe } from './probe/pack-probe.mjs';
import { connectProbe } from './probe-client.mjs';
import { startProbeHub } from './probe-hub.mjs';
import { startProxyTrap } from './proxy-trap.mjs';

/**
 * @typedef {object} TestbedOptions
 * @property {import('../profile.mjs').ExtensionHost} host
 * @property {string} [locale] the language that extensions see
 * @property {Record<string, unknown>} [settings] user settings
 * @property {boolean} [trust] false for Restricted Mode. Default true
 * @property {Record<string, string>} [files] files in the folder beside the articles
 * @property {string} [folder] what is opened instead of the folder with the articles: an absolute path or an address such
 *   as `memfs:/articles`
 * @property {Record<string, string>} [memoryFiles] files under `memfs:`, by absolute path
 * @property {boolean} [withoutExtension] true leaves our extension out, to compare. Default false
 */

/**
 * @typedef {object} Testbed
 * @property {import('../workbench.mjs').Workbench} workbench
 * @property {import('playwright-core').Page} page
 * @property {import('./probe-client.mjs').Probe} probe that of the window opened last
 * @property {import('./articles.mjs').ArticleFolder} articles
 * @property {Awaited<ReturnType<typeof startProxyTrap>>} trap
 * @property {readonly string[]} foreignRequests
 * @property {readonly string[]} errors
 * @property {(options?: { file?: string, folder?: string }) => Promise<void>} open opens the window again, with new
 *   extension hosts
 * @property {() => Promise<void>} close
 */

/**
 * Starts all of it. The extension is the one that the variable YIMING_VSIX names, else the packaged one; no file is open.
 *
 * @param {TestbedOptions} options
 * @returns {Promise<Testbed>} once the probe has said hello, after 8 to 12 seconds
 * @throws {Error} when something does not start; the message holds what VS Code said
 */
export async function openTestbed({
  host,
  locale,
  settings,
  trust,
  files,
  folder,
  memoryFiles = {},
  withoutExtension,
}) {
  /** What has to be ended, the latest first. */
  const endings = [];
  const close = async () => {
    for (const end of endings.splice(0)) await end();
  };
  try {
    const articles = makeArticleFolder(files);
    endings.unshift(() => articles.remove());
    const hub = await startProbeHub();
    endings.unshift(() => hub.close());
    hub.keepMemoryFiles(memoryFiles);
    const trap = await startProxyTrap();
    endings.unshift(() => trap.close());
    const probeVsix = await probeFile(endings);
    const ours = withoutExtension ? [] : [process.env.YIMING_VSIX || vsixFile];
    const workbench = await startWorkbench({
      vsix: [...ours, probeVsix],
      folder: articles.folder,
      host,
      env: trap.env,
      settings: { ...hub.settings, ...settings },
      ...(locale === undefined ? {} : { locale }),
      ...(trust === undefined ? {} : { trust }),
    });
    endings.unshift(() => workbench.dispose());
    const browser = await launchBrowser();
    endings.unshift(() => browser.close());
    /** @type {string[]} */
    const foreignRequests = [];
    /** @type {string[]} */
    const errors = [];
    const page = await openPage(browser, { foreignRequests, errors });
    const open = async ({ file, folder: other = folder } = {}) => {
      const before = hub.instance();
      await page.goto(workbench.url(file, other));
      testbed.probe = await connectProbe({ hub, page, folder: articles.folder, before }).catch((error) => {
        throw new Error(`The probe did not start. VS Code said:\n${errors.join('\n')}`, { cause: error });
      });
    };
    /** @type {Testbed} `probe` is set by `open` */
    const testbed = { workbench, page, probe: undefined, articles, trap, foreignRequests, errors, open, close };
    await testbed.open();
    return testbed;
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Opens an empty page in a profile of its own.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {{ foreignRequests: string[], errors: string[] }} lists get what the page asks and reports
 * @returns {Promise<import('playwright-core').Page>}
 */
async function openPage(browser, { foreignRequests, errors }) {
  const page = await browser.newPage({
    viewport: { width: 1400, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  page.setDefaultTimeout(20_000);
  watchForeignRequests(page, foreignRequests);
  watchErrors(page, errors);
  return page;
}

/**
 * The packed probe: the one that the variable YIMING_PROBE names, else a new one.
 *
 * @param {(() => unknown)[]} endings gets what removes a new one
 * @returns {Promise<string>} its absolute path
 */
async function probeFile(endings) {
  if (process.env.YIMING_PROBE) return process.env.YIMING_PROBE;
  const { vsix, remove } = await packProbe();
  endings.unshift(remove);
  return vsix;
}

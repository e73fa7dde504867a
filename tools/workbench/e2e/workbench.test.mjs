/**
 * The extension in a real VS Code, once in each extension host. One workbench and one page serve all features of a host,
 * because a start costs 8 to 12 seconds; each feature begins with everything closed and as it was at first.
 *
 * Variables: YIMING_VSIX (default: the packaged extension), YIMING_HOSTS (default `node,web`), YIMING_FEATURES (default
 * all, separated by commas).
 */

import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { withWorkbench } from './context.mjs';
import { hosts } from './hosts.mjs';
import { featureNames, loadFeatures } from './load-features.mjs';

const chosen = process.env.YIMING_FEATURES;
const features = await loadFeatures(chosen === undefined ? featureNames() : chosen.split(','));

for (const host of hosts) {
  withWorkbench({ host }, (context) => {
    for (const { name, register } of features) {
      describe(name, () => {
        before(() => context.reset());
        register(context);
      });
    }

    it('sends no request off the machine', () => {
      const { page, server } = context.foreignRequests;
      assert.deepEqual(page, [], 'requests of the page');
      assert.deepEqual(server, [], 'requests of the server and of the Node extension host');
    });
  });
}

/**
 * What a workspace glossary of a hundred thousand entries costs.
 */

import { openTestbed } from '../e2e/testbed.mjs';
import { makeLargeGlossary } from './large-glossary.mjs';
import { memoryAbove, memoryWithSeeds } from './measure-memory.mjs';

const article = 'participants.md';

/**
 * Starts a workbench whose folder holds such a glossary, and hovers names that only it knows.
 *
 * @param {import('./report.mjs').Report} report
 * @param {{ empty: import('./measure-memory.mjs').Memory }} options `empty`: the memory without our extension
 * @returns {Promise<void>}
 */
export async function measureGlossary(report, { empty }) {
  const glossary = makeLargeGlossary();
  const files = { 'glossary.tsv': glossary.tsv, [article]: glossary.article };
  const testbed = await openTestbed({ host: report.host, files });
  try {
    const { probe } = testbed;
    const activation = await probe.activate();
    const found = await probe.script('hoverTexts', { source: probe.source(article), names: glossary.names });
    const what = 'hovers on names of a glossary of 100,000 entries are right';
    if (found.faults.length > 0 && (await probe.apiNames()).length === 0) {
      report.skip(what, 'the extension does not read glossary.tsv yet');
      return;
    }
    if (activation !== undefined) report.times('activation beside a glossary of 100,000 entries', [activation]);
    report.times('first hover, glossary of 100,000 entries loaded on the way', [found.milliseconds[0]]);
    report.times('hover, names of a glossary of 100,000 entries', found.milliseconds.slice(1));
    report.check(what, found.faults);
    const memory = await memoryWithSeeds(testbed, { more: [article] });
    report.memory('memory with a glossary of 100,000 entries, above the empty workbench', memoryAbove(memory, empty));
  } finally {
    await testbed.close();
  }
}

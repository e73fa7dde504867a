/**
 * How long hovers take.
 */

import { seedNames } from './large-article.mjs';

/** How many names of the large article are hovered. */
const sampled = 200;

/**
 * Hovers every name of the seeds, and names of the large article.
 *
 * @param {import('../e2e/testbed.mjs').Testbed} testbed
 * @param {import('./report.mjs').Report} report
 * @param {{ large: string }} files the name of the large article
 * @returns {Promise<void>}
 */
export async function measureHovers({ probe }, report, { large }) {
  const { milliseconds: empty } = await probe.script('roundTrip');
  report.times('hover that the probe answers at once', empty);

  const milliseconds = [];
  const faults = [];
  for (const name of seedNames) {
    const answer = await probe.script('hoverNames', { source: probe.source(name) });
    milliseconds.push(...answer.milliseconds);
    faults.push(...answer.faults);
  }
  report.times('hover, names of the seeds', milliseconds);
  report.check(`all ${milliseconds.length} hovers on names of the seeds are right`, faults);

  const answer = await probe.script('hoverNames', { source: probe.source(large), limit: sampled });
  report.times('names of a 1 MB article, the first time', [answer.firstMs]);
  report.times('hover, names of a 1 MB article', answer.milliseconds);
  report.check(`all ${answer.milliseconds.length} hovers on names of a 1 MB article are right`, answer.faults);

  if (!(await probe.apiNames()).includes('timings')) {
    report.skip('times inside the extension', 'it does not export timings yet');
    return;
  }
  for (const [what, values] of Object.entries(await probe.callApi('timings'))) {
    if (Array.isArray(values)) report.times(`inside: ${what}`, values);
  }
}

/**
 * What typing costs the extension host.
 */

/**
 * Types into articles, with the extension or without it.
 *
 * @param {import('../e2e/testbed.mjs').Testbed} testbed
 * @param {import('./report.mjs').Report} report
 * @param {{ files: Readonly<Record<string, string>>, names: boolean }} options `files`: what is typed into, by what it is;
 *   `names`: whether the extension is there
 * @returns {Promise<void>}
 */
export async function measureTyping({ probe }, report, { files, names }) {
  const where = names ? '' : ', without the extension';
  for (const [what, file] of Object.entries(files)) {
    const found = await probe.script('typing', { source: probe.source(file), pauseMs: 30, names });
    report.times(`typing in ${what}: handlers of the event${where}`, found.handlerMs);
    report.times(`typing in ${what}: longest standstill${where}`, [found.blockedMs]);
    if (names) {
      report.times(`after typing in ${what}: longest standstill`, [found.blockedAfterMs]);
      report.times(`after typing in ${what}: until nothing is left to do`, [found.idleMs]);
    }
    report.check(`the text of ${what} is what was typed${names ? ', its names are right' : where}`, found.faults);
  }
  await probe.closeAll();
}

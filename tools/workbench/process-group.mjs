/**
 * Ending a process that was started `detached`, together with all it has started itself.
 */

import { setTimeout as sleep } from 'node:timers/promises';

/** How long a group may take to end by itself before it is killed. */
const patienceMs = 1500;

/**
 * Sends a signal to a whole process group.
 *
 * @param {number} pid the id of the group's first process
 * @param {NodeJS.Signals | 0} signal 0 only asks whether the group is there
 * @returns {boolean} whether there was a group to receive it
 */
export function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
    return true;
  } catch {
    return false;
  }
}

/**
 * Ends a process group: politely, and after a second and a half by force.
 *
 * @param {number} pid the id of the group's first process
 * @returns {Promise<void>} once the group is gone or has been killed
 */
export async function stopGroup(pid) {
  if (!signalGroup(pid, 'SIGTERM')) return;
  for (let waited = 0; waited < patienceMs; waited += 50) {
    await sleep(50);
    if (!signalGroup(pid, 0)) return;
  }
  signalGroup(pid, 'SIGKILL');
  await sleep(100);
}

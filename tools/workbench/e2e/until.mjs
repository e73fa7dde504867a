/**
 * Waits for what comes by and by.
 */

import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Asks again and again until the answer is as it should be.
 *
 * @template Answer
 * @param {() => Promise<Answer>} ask
 * @param {(answer: Answer) => unknown} isRight
 * @param {number} [seconds] how long it is asked. Default 15
 * @returns {Promise<Answer>} the last answer, right or not, for an assertion that says what came instead
 * @example
 * await until(() => context.probe.diagnostics(file), ({ length }) => length > 0)
 */
export async function until(ask, isRight, seconds = 15) {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (isRight(answer) || Date.now() > end) return answer;
    await sleep(150);
  }
}

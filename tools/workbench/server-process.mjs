/**
 * The process of the server: start, wait until it answers, stop.
 */

import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { signalGroup, stopGroup } from './process-group.mjs';
import { lastLines } from './run-command.mjs';

/** How long the server may take to answer. It needs 1 to 2 seconds; a busy machine needs more. */
const startTimeoutMs = 60_000;

/**
 * @typedef {object} ServerProcess
 * @property {() => boolean} isRunning
 * @property {Promise<void>} ended resolves when the process has ended, for whatever reason
 * @property {() => string} logTail the last lines that the server printed
 * @property {() => void} kill ends it at once, for the end of our own process, when there is no time to wait
 * @property {() => Promise<void>} stop ends it and everything it has started
 */

/**
 * Starts a program in a process group of its own, with its output in a file.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env: NodeJS.ProcessEnv, logFile: string }} options
 * @returns {ServerProcess} at once; a program that cannot start counts as one that has ended
 */
export function startServerProcess(program, args, { env, logFile }) {
  const log = openSync(logFile, 'w');
  const child = spawn(program, args, { env, detached: true, stdio: ['ignore', log, log] });
  closeSync(log);
  const state = { running: true, reason: '' };
  /** @type {Promise<void>} */
  const ended = new Promise((resolve) => {
    const end = (reason) => {
      state.running = false;
      state.reason = reason;
      resolve();
    };
    child.once('error', (error) => end(error.message));
    child.once('exit', (code, signal) => end(signal ? `stopped by ${signal}` : `exit code ${code}`));
  });
  return {
    ended,
    isRunning: () => state.running,
    logTail: () => [state.reason, lastLines(readFileSync(logFile, 'utf8'))].filter(Boolean).join('\n'),
    kill: () => {
      if (child.pid !== undefined) signalGroup(child.pid, 'SIGKILL');
    },
    stop: async () => {
      if (child.pid !== undefined) await stopGroup(child.pid);
    },
  };
}

/**
 * Waits until the server answers.
 *
 * @param {ServerProcess} server
 * @param {number} port
 * @returns {Promise<void>}
 * @throws {Error} when it ends or stays silent; the message ends with the last lines of its log
 */
export async function untilHealthy(server, port) {
  const deadline = Date.now() + startTimeoutMs;
  while (Date.now() < deadline) {
    if (!server.isRunning()) throw new Error(`The workbench ended before it answered.\n${server.logTail()}`);
    if (await isHealthy(port)) return;
    await sleep(100);
  }
  throw new Error(`The workbench did not answer within ${startTimeoutMs / 1000} seconds.\n${server.logTail()}`);
}

/**
 * Asks the server how it is.
 *
 * @param {number} port
 * @returns {Promise<boolean>} false too when nobody answers
 */
async function isHealthy(port) {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`);
    return answer.ok;
  } catch {
    return false;
  }
}

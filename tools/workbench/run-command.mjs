/**
 * Running a command to its end.
 */

import { spawn } from 'node:child_process';

/**
 * Runs a command, and resolves with what it printed (both streams, in order of arrival).
 *
 * @param {string} command the program
 * @param {readonly string[]} args its arguments
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean, shell?: boolean }} [options] `show` hands the
 *   command our own terminal, so that nothing is collected
 * @returns {Promise<string>} what it printed; empty with `show`
 * @throws {Error} when the command cannot start or exits with anything but 0; the message ends with its last lines
 */
export function runCommand(command, args, { cwd, env, show = false, shell = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, shell, stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.on('error', (error) => reject(new Error(`${command} did not start: ${error.message}`)));
    child.on('close', (code, signal) => {
      if (code === 0) {
        resolve(output);
      } else {
        const ending = signal ? `was stopped by ${signal}` : `ended with exit code ${code}`;
        reject(new Error(`${command} ${args.join(' ')} ${ending}\n${lastLines(output)}`.trimEnd()));
      }
    });
  });
}

/**
 * The last lines of a text, for an error message.
 *
 * @param {string} text any text; empty gives the empty string
 * @param {number} [count] how many lines
 * @returns {string} at most `count` lines
 */
export function lastLines(text, count = 25) {
  return text.trimEnd().split('\n').slice(-count).join('\n');
}

/**
 * Packs the probe: its modules become one CommonJS file, which both extension hosts can load, in a .vsix.
 */

import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { runCommand } from '../../run-command.mjs';

const probeFolder = path.dirname(fileURLToPath(import.meta.url));

/** The packager of VS Code's extensions, which the repository's own extension is packed with. */
const vsce = fileURLToPath(import.meta.resolve('@vscode/vsce/vsce'));

/**
 * Makes the .vsix in the system's temporary folder, in about a second.
 *
 * @returns {Promise<{ vsix: string, remove: () => void }>} its absolute path, and what removes it
 * @throws {Error} when a module of the probe does not compile
 */
export async function packProbe() {
  const folder = mkdtempSync(path.join(realpathSync(tmpdir()), 'yiming-probe-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const cwd = path.join(folder, 'probe');
    const vsix = path.join(folder, 'probe.vsix');
    mkdirSync(cwd);
    copyFileSync(path.join(probeFolder, 'package.json'), path.join(cwd, 'package.json'));
    await build({
      entryPoints: [path.join(probeFolder, 'extension.mjs')],
      outfile: path.join(cwd, 'probe.js'),
      bundle: true,
      format: 'cjs',
      platform: 'neutral',
      target: 'es2022',
      charset: 'utf8',
      // `node:` modules are required only where there is Node.
      external: ['vscode', 'node:*'],
      logLevel: 'warning',
    });
    const options = ['--no-dependencies', '--allow-missing-repository', '--allow-star-activation', '--skip-license'];
    await runCommand(process.execPath, [vsce, 'package', ...options, '--out', vsix], { cwd });
    return { vsix, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

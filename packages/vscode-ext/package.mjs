import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// Packs dist/yiming.vsix: the bundles hold all code, so no dependency is packed.
const cwd = fileURLToPath(new URL('.', import.meta.url));
const run = (script, ...options) => execFileSync(process.execPath, [script, ...options], { cwd, stdio: 'inherit' });
run(fileURLToPath(new URL('../../scripts/write-notices.mjs', import.meta.url)));
run(
  fileURLToPath(import.meta.resolve('@vscode/vsce/vsce')),
  'package',
  '--no-dependencies',
  '--allow-missing-repository',
  '--out',
  'dist/yiming.vsix',
);

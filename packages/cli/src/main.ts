import { readFile } from 'node:fs/promises';
import { processOutput } from './output.js';
import { run } from './run.js';

const output = processOutput();

// A reader that stops early, such as `| head`, is no error; a full disk is.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  output.say(`yiming: standard output cannot be written (${error.message})`);
  process.exit(1);
});
// Where messages cannot be written, nothing can be said about it; the exit code still tells.
process.stderr.on('error', () => undefined);

const manifest: unknown = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
const version =
  typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '';
process.exitCode = await run(process.argv.slice(2), output, version);

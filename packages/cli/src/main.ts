import { readFile } from 'node:fs/promises';
import { processOutput } from './output.js';
import { run } from './run.js';

// A reader that stops early, such as `| head`, is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

const manifest: unknown = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
const version =
  typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '';
process.exitCode = await run(process.argv.slice(2), processOutput(), version);

export type { Finding } from './finding.js';
export { lintEntries } from './lint-entries.js';
export { lintFile } from './lint-file.js';

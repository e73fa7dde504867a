import type { Entry } from '../entry/entry.js';
import type { Finding } from './finding.js';

/** A finding at the line of an entry: `contested-surface` at that of 马里. */
export const findingAt = ({ origin: { file, line } }: Entry, code: string, message: string): Finding => ({
  code,
  message,
  file,
  line,
});

import { fstatSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/** What a path stands for: device and inode of a regular file, the true path of one that is not there yet. */
async function identity(path: string): Promise<string | undefined> {
  try {
    const stats = path === '-' ? fstatSync(0, { bigint: true }) : await stat(path, { bigint: true });
    return stats.isFile() ? `${stats.dev}:${stats.ino}` : undefined;
  } catch {
    const folder = dirname(resolve(path));
    return join(await realpath(folder).catch(() => folder), basename(path));
  }
}

/**
 * Whether two paths name one regular file, also through symbolic and hard links; `-` is what is piped in. Paths of files
 * that are not there yet are compared by folder and name. Devices and pipes are never the same: writing twice to
 * `/dev/null` loses nothing. Never throws.
 *
 * @example await sameFile('新闻.md', './新闻.md') // true
 */
export async function sameFile(a: string, b: string): Promise<boolean> {
  const [first, second] = await Promise.all([identity(a), identity(b)]);
  return first !== undefined && first === second;
}

import { Uri } from 'vscode';

/** What a setting's value names: an address, or why it names none. */
export type GlossaryPath =
  | { readonly kind: 'address'; readonly uri: Uri; readonly isNetwork: boolean }
  | { readonly kind: 'wrong'; readonly reason: 'not-text' | 'relative' | 'scheme' | 'too-long' };

const longestPath = 1_000;

/** Schemes of addresses that lead over the network or run something, which we never use. */
const forbidden = /^(?:https?|ftps?|wss?|data|blob|javascript|command|vbscript)$/i;

/** Whether a path leads to another machine: `\\server\share` and `//server/share`. */
const isUnc = (path: string): boolean => /^[\\/]{2}/.test(path);

/** The address, with `..` resolved, so that it tells where it leads. */
const address = (uri: Uri, where: 'network' | 'here'): GlossaryPath => ({
  kind: 'address',
  uri: Uri.joinPath(uri, '.'),
  isNetwork: where === 'network',
});

/** Whether an address of a file leads to another machine. */
const leadsAway = ({ scheme, authority, path }: Uri): boolean => scheme === 'file' && (authority !== '' || isUnc(path));

/** Reads an address with a scheme. */
function withScheme(text: string, scheme: string): GlossaryPath {
  if (forbidden.test(scheme) || !text.startsWith(`${scheme}:/`)) return { kind: 'wrong', reason: 'scheme' };
  try {
    const uri = Uri.parse(`${scheme.toLowerCase()}${text.slice(scheme.length)}`, true);
    return uri.path === '' ? { kind: 'wrong', reason: 'scheme' } : address(uri, leadsAway(uri) ? 'network' : 'here');
  } catch {
    return { kind: 'wrong', reason: 'scheme' };
  }
}

/**
 * Reads a path of the setting `yiming.glossaries`: relative to `base`, absolute on the machine that `base` is on, or an
 * address with a scheme of a file system. Reads no file. Never throws.
 *
 * @example glossaryPath('译名/人名.tsv', folder.uri) // that file in the folder
 */
export function glossaryPath(value: unknown, base: Uri | undefined): GlossaryPath {
  if (typeof value !== 'string' || value.trim() === '' || value.includes('\0'))
    return { kind: 'wrong', reason: 'not-text' };
  const path = value.trim();
  if (path.length > longestPath) return { kind: 'wrong', reason: 'too-long' };
  // One letter before the colon is a drive.
  const scheme = /^([a-z][a-z0-9+.-]+):/i.exec(path)?.[1];
  if (scheme !== undefined) return withScheme(path, scheme);
  if (isUnc(path)) {
    const uri = Uri.file(path.replaceAll('\\', '/'));
    return uri.authority === '' ? { kind: 'wrong', reason: 'not-text' } : address(uri, 'network');
  }
  if (/^[a-z]:[\\/]/i.test(path) || path.startsWith('/')) {
    const local = Uri.file(path.replaceAll('\\', '/'));
    return address(base === undefined || base.scheme === 'file' ? local : base.with({ path: local.path }), 'here');
  }
  if (base === undefined || base.path === '') return { kind: 'wrong', reason: 'relative' };
  return address(Uri.joinPath(base, ...path.split(/[\\/]/)), 'here');
}

/** A web address in parts: scheme, host with port, path, query; what follows # is part of the last. */
const web = /^(https?):\/\/([^\s/?#@\\]+)((?:\/[^?#]*)?)((?:[?#].*)?)$/is;

/** What stands in no address, or is read by browsers as something else. */
const foreign = /[\s\p{Cc}<>"\\]/u;

/** An address with a scheme of its own, such as javascript: or mailto:. */
const schemed = /^[a-z][a-z0-9+.-]*:/i;

/** Takes `.` and `..` out of a path that begins with a slash. Linear. */
function withoutDots(path: string): string {
  const parts: string[] = [];
  const all = path.split('/').slice(1);
  for (const [index, part] of all.entries()) {
    const isLast = index === all.length - 1;
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
    if (isLast && (part === '.' || part === '..')) parts.push('');
  }
  return `/${parts.join('/')}`;
}

/** The character that a reference in an attribute stands for; the few that addresses are written with. */
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Undoes the character references in an address: `&amp;` is `&`. Others than those of ASCII are left, as no address needs
 * them. Linear.
 */
function decoded(written: string): string {
  if (!written.includes('&')) return written;
  return written.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos));/gi, (all, decimal, hex, name) => {
    if (typeof name === 'string') return named[name.toLowerCase()] ?? all;
    const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code > 0 && code < 128 ? String.fromCharCode(code) : all;
  });
}

/**
 * The web address that a written one leads to, from the address of the page that it stands in; `undefined` for whatever
 * is no address of http or https (javascript:, data:, file:, command: and the like), leads nowhere else (#top), hides
 * its host behind a user's name, or is relative where no page is known. Linear.
 *
 * @example resolveAddress('../image/多哈.jpg', 'https://example.com/news/1.html') // 'https://example.com/image/多哈.jpg'
 */
export function resolveAddress(written: string, page: string | undefined): string | undefined {
  const address = decoded(written.trim());
  if (address === '' || address.startsWith('#') || foreign.test(address)) return undefined;
  if (web.test(address)) return address;
  const base = page === undefined ? null : web.exec(page);
  if (base === null || schemed.test(address)) return undefined;
  const [, scheme = '', host = '', path = ''] = base;
  if (address.startsWith('//')) {
    const whole = `${scheme}:${address}`;
    return web.test(whole) ? whole : undefined;
  }
  const end = address.search(/[?#]/);
  const own = end < 0 ? address : address.slice(0, end);
  const rest = end < 0 ? '' : address.slice(end);
  const folder = path.slice(0, path.lastIndexOf('/') + 1) || '/';
  const whole = own === '' ? path || '/' : own.startsWith('/') ? withoutDots(own) : withoutDots(folder + own);
  return `${scheme}://${host}${whole}${rest}`;
}

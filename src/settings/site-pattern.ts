/** Why a pattern cannot be used. */
export type PatternFault = 'empty' | 'scheme' | 'host' | 'star' | 'too-long';

/** A pattern taken apart. */
export interface SitePattern {
  /** `*` stands for both. */
  readonly scheme: 'http' | 'https' | '*';
  /** Lower case, without `www.`; `*` for every host. */
  readonly host: string;
  readonly withSubdomains: boolean;
  /** Null for every port. */
  readonly port: string | null;
  /** Begins with a slash; each `*` stands for any characters. */
  readonly path: string;
}

const LONGEST = 300;
const PARTS = /^(?:(\*|[a-z][a-z0-9+.-]*):\/\/)?([^/:]*)(?::(\d{1,5}))?(\/.*)?$/i;

/**
 * Reads a pattern for pages, much as browsers write them: `example.org`, `*.example.org` (with all
 * subdomains), `example.org/politics/*`, `https://example.org`, `*`. A pattern without a path means
 * the whole site, and `www.` makes no difference.
 */
export function parsePattern(pattern: string): SitePattern | PatternFault {
  const trimmed = pattern.trim();
  if (trimmed === '') return 'empty';
  if (trimmed.length > LONGEST) return 'too-long';
  // No address has a space in it.
  if (/\s/.test(trimmed)) return 'host';
  const [, scheme = '*', written = '', port = null, path = '/*'] = PARTS.exec(trimmed) ?? [];
  const lower = scheme.toLowerCase();
  if (lower !== 'http' && lower !== 'https' && lower !== '*') return 'scheme';
  // "https//example.org", which would mean a part of a site called "https".
  if (path.startsWith('//')) return 'scheme';
  if (written === '*') return { scheme: lower, host: '*', withSubdomains: true, port, path };
  const withSubdomains = written.startsWith('*.');
  const bare = withSubdomains ? written.slice(2) : written;
  if (bare.includes('*')) return 'star';
  const host = toHost(bare);
  return host === null ? 'host' : { scheme: lower, host, withSubdomains, port, path };
}

/** Whether an address of a web page is meant by a pattern. A pattern that cannot be used means none. */
export function matchesPattern(pattern: string, address: string): boolean {
  const parsed = parsePattern(pattern);
  if (typeof parsed === 'string' || !URL.canParse(address)) return false;
  const url = new URL(address);
  const scheme = url.protocol.slice(0, -1);
  if (scheme !== 'http' && scheme !== 'https') return false;
  if (parsed.scheme !== '*' && parsed.scheme !== scheme) return false;
  if (parsed.port !== null && parsed.port !== portOf(url)) return false;
  return (
    isHost(parsed, withoutWww(url.hostname)) && isLike(parsed.path, `${url.pathname}${url.search}`)
  );
}

function portOf(url: URL): string {
  if (url.port !== '') return url.port;
  return url.protocol === 'https:' ? '443' : '80';
}

function isHost({ host, withSubdomains }: SitePattern, actual: string): boolean {
  if (host === '*' || actual === host) return true;
  return withSubdomains && actual.endsWith(`.${host}`);
}

/** The host as the browser writes it in addresses (`bücher.example` → `xn--…`); null when it is none. */
function toHost(written: string): string | null {
  if (written === '' || /[\s@?#\\%]/.test(written)) return null;
  const address = `https://${written}/`;
  if (!URL.canParse(address)) return null;
  const { hostname, pathname } = new URL(address);
  return pathname === '/' && hostname !== '' ? withoutWww(hostname) : null;
}

function withoutWww(host: string): string {
  return host.replace(/^www\./, '');
}

/**
 * Whether a text is like a pattern in which `*` stands for any characters. Piece by piece from left
 * to right, so that no pattern takes long.
 */
function isLike(pattern: string, text: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  const last = rest.pop();
  if (last === undefined) return text === pattern;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const piece of rest) {
    const found = text.indexOf(piece, at);
    if (found === -1) return false;
    at = found + piece.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}

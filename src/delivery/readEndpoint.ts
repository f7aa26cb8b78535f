/** The address of a record store as a person wrote it, or why nothing may be sent there. */
export type Endpoint =
  | { readonly kind: 'read'; readonly endpoint: string }
  | { readonly kind: 'refused'; readonly reason: 'no-address' | 'insecure' | 'not-allowed' };

/** Reads the base address of an xAPI; it ends in a slash, without the word `statements` that people copy along. */
export function readEndpoint(text: string, allowed: readonly string[]): Endpoint {
  const trimmed = text.trim();
  if (!URL.canParse(trimmed)) return { kind: 'refused', reason: 'no-address' };
  const url = new URL(trimmed);
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') {
    return { kind: 'refused', reason: 'no-address' };
  }
  if (!isSecure(url)) return { kind: 'refused', reason: 'insecure' };
  if (!allowed.includes(url.origin)) return { kind: 'refused', reason: 'not-allowed' };
  const path = url.pathname.replace(/\/+$/, '').replace(/\/statements$/, '');
  return { kind: 'read', endpoint: `${url.origin}${path}/` };
}

/** The origin that a text names and nothing more: secure, or on this machine itself; undefined where it is none. */
export function readOrigin(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const isBare = text.replace(/\/$/, '') === url.origin;
  return isBare && plainOrigin.test(url.origin) && isSecure(url) ? url.origin : undefined;
}

/** Addresses may hold more in a host, such as a star or a semicolon, which a content security policy would read. */
const plainOrigin = /^https?:\/\/([a-z0-9.-]+|\[[0-9a-f:]+\])(:\d+)?$/;

function isSecure({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}

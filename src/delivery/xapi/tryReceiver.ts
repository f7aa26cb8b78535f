import type { RecordStore } from '../delivery.ts';

/** What came of trying a record store. */
export type Trial =
  /** It is one, and takes these credentials. */
  | { readonly kind: 'reached' }
  /** It does not let us in; `detail` is its status. */
  | { readonly kind: 'refused'; readonly detail: string }
  /** Something answers there that is no xAPI. */
  | { readonly kind: 'not-lrs' }
  /** It answers that it can't answer now; `detail` is its status. */
  | { readonly kind: 'troubled'; readonly detail: string }
  /** The device is not on the network. */
  | { readonly kind: 'offline' }
  /** No answer that the browser lets us see: wrong address, no server, or a server that does not allow this site (CORS). */
  | { readonly kind: 'unreachable' };

/** Asks a record store who it is, then sends it no statements at all with the credentials: credentials that can only write pass, and nothing is stored. `patience` in milliseconds. */
export async function tryReceiver({ endpoint, auth }: RecordStore, patience = 15_000): Promise<Trial> {
  const ask = async (resource: string, init: RequestInit, headers: Record<string, string>) => {
    const response = await fetch(`${endpoint.replace(/\/$/, '')}/${resource}`, {
      ...init,
      headers: { 'x-experience-api-version': '1.0.3', ...headers },
      credentials: 'omit',
      cache: 'no-store',
      signal: AbortSignal.timeout(patience),
    });
    return { status: response.status, text: await response.text() };
  };
  try {
    const about = await ask('about', {}, {});
    if (!isAbout(about) && !isRefusal(about.status)) return other(about.status);
    const headers = { authorization: auth, 'content-type': 'application/json' };
    const { status } = await ask('statements', { method: 'POST', body: '[]' }, headers);
    if (isRefusal(status)) return { kind: 'refused', detail: String(status) };
    // Some stores call a batch of none a mistake; they have let us in all the same.
    return (status >= 200 && status < 300) || status === 400 ? { kind: 'reached' } : other(status);
  } catch {
    return { kind: globalThis.navigator?.onLine === false ? 'offline' : 'unreachable' };
  }
}

function isRefusal(status: number): boolean {
  return status === 401 || status === 403;
}

function other(status: number): Trial {
  const isTroubled = status === 408 || status === 429 || status >= 500;
  return isTroubled ? { kind: 'troubled', detail: String(status) } : { kind: 'not-lrs' };
}

/** The answer that xAPI 1.0.3 demands of the resource `about`: the versions that the store speaks. */
function isAbout({ status, text }: { readonly status: number; readonly text: string }): boolean {
  if (status !== 200) return false;
  try {
    const about: unknown = JSON.parse(text);
    return typeof about === 'object' && about !== null && 'version' in about && Array.isArray(about.version);
  } catch {
    return false;
  }
}

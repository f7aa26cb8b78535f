import type { OwnStore } from '../../records/kept.ts';
import { readEndpoint } from '../readEndpoint.ts';
import { destinationOf, type OwnStoreParts } from './forgetOwnStore.ts';
import { type OpenChannel, openChannel } from './openChannel.ts';

export interface OwnChannelOptions extends OwnStoreParts {
  /** Origins that the owner of the site allows. */
  readonly allowed: readonly string[];
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** The channel to the record store that a person named; undefined where they named none, or its origin is not allowed any more. */
export async function openOwnChannel(options: OwnChannelOptions): Promise<OpenChannel | undefined> {
  const { profile, settings, outbox, shelf, now } = options;
  const own = await shelf.read(profile);
  if (own === undefined || readEndpoint(own.endpoint, options.allowed).kind === 'refused') return undefined;
  return openChannel({
    destination: destinationOf(own),
    receiver: new URL(own.endpoint).host,
    isOwn: true,
    store: { endpoint: own.endpoint, auth: authOf(own) },
    profile,
    settings,
    outbox,
    now,
    isNamed: async () => (await shelf.read(profile))?.endpoint === own.endpoint,
  });
}

/** The value of the Authorization header for a key and a secret (RFC 7617, in UTF-8). */
export function authOf({ key, secret }: Pick<OwnStore, 'key' | 'secret'>): string {
  const bytes = new TextEncoder().encode(`${key}:${secret}`);
  return `Basic ${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`;
}

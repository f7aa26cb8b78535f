/** A learning path or a scenario that the person keeps on this device. */
export interface KeptSet {
  /** Such as `id/paths/kirim`. */
  readonly id: string;
  readonly pages: readonly string[];
  readonly bytes: number;
  /** The build that it was fetched from. */
  readonly build: string;
}

/** Every cache of the site carries its scope: other sites of the same host have their own. */
export function cacheName(scope: string, name: string): string {
  return `ramah ${name} ${scope}`;
}

/** The cache in which a set is kept. */
export function setCache(scope: string, id: string): string {
  return cacheName(scope, `kept:${id}`);
}

/** Where a set's cache says what it holds; no page has this address. */
export function noteAddress(scope: string): string {
  return `${scope}kept.json`;
}

/** Every set that is whole. */
export async function listKept(scope: string): Promise<readonly KeptSet[]> {
  const names = (await caches.keys()).filter(
    (name) => name.startsWith('ramah kept:') && name.endsWith(` ${scope}`),
  );
  const notes = await Promise.all(names.map((name) => readNote(scope, name)));
  return notes.filter((note) => note !== undefined);
}

/** The set, where it is kept whole. */
export async function findKept(scope: string, id: string): Promise<KeptSet | undefined> {
  const name = setCache(scope, id);
  return (await caches.has(name)) ? readNote(scope, name) : undefined;
}

async function readNote(scope: string, name: string): Promise<KeptSet | undefined> {
  const response = await caches.match(noteAddress(scope), { cacheName: name });
  // Only the service worker writes it.
  const note: KeptSet | undefined = await response?.json();
  return note;
}

export async function forgetKept(scope: string, id: string): Promise<void> {
  await caches.delete(setCache(scope, id));
}

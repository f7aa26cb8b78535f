import { type KeptSet, noteAddress, setCache } from './keptSets.ts';
import type { KeepProgress } from './messages.ts';
import { neededBy } from './neededBy.ts';
import type { OfflineBuild } from './workerScope.ts';

/**
 * Fetches pages and all that they may load into a cache of their own, each page after what it needs, so that a
 * set cut off halfway holds no page that would not work. Rejects where one can't be had or stored.
 */
export async function keepSet(
  scope: string,
  { id: build, needs }: OfflineBuild,
  { id, pages }: Pick<KeptSet, 'id' | 'pages'>,
  tell: (progress: KeepProgress) => void,
): Promise<void> {
  const cache = await caches.open(setCache(scope, id));
  const wanted = new Map<string, number>();
  for (const [done, page] of pages.entries()) {
    tell({ type: 'progress', done, total: pages.length });
    const response = await fetchAnew(new URL(page, scope).href);
    const html = await response.clone().text();
    for (const name of neededBy(html, needs)) {
      const file = `${scope}_astro/${name}`;
      if (!wanted.has(file)) wanted.set(file, await storeOnce(cache, file));
    }
    wanted.set(response.url, await store(cache, response.url, response));
  }
  for (const { url } of await cache.keys()) if (!wanted.has(url)) await cache.delete(url);
  const bytes = [...wanted.values()].reduce((sum, size) => sum + size, 0);
  const note: KeptSet = { id, pages, bytes, build };
  await cache.put(noteAddress(scope), Response.json(note));
  tell({ type: 'kept', bytes });
}

/** A file whose name changes with its content is fetched only where it is not there yet. */
async function storeOnce(cache: Cache, file: string): Promise<number> {
  const held = await cache.match(file, { ignoreVary: true });
  if (held !== undefined) return (await held.arrayBuffer()).byteLength;
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file} answered ${response.status}`);
  return store(cache, file, response);
}

async function store(cache: Cache, address: string, response: Response): Promise<number> {
  const { byteLength } = await response.clone().arrayBuffer();
  await cache.put(address, response);
  return byteLength;
}

async function fetchAnew(address: string): Promise<Response> {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response;
}

import {
  CacheFirst,
  ExpirationPlugin,
  type HandlerDidErrorCallbackParam,
  NetworkFirst,
  Serwist,
  type SerwistPlugin,
} from 'serwist';
import { keepSet } from './keepSet.ts';
import { cacheName, listKept } from './keptSets.ts';
import { isMessage, type KeepProgress, type Message } from './messages.ts';
import { neededBy } from './neededBy.ts';
import type { OfflineBuild, PageMessage, WorkerScope } from './workerScope.ts';

/*
 * The service worker. The shell comes from the precache. Pages, study questions and the search's own files come from
 * the network, and from what was kept where there is none, since knowledge may have changed; files that carry a hash
 * in their name never change and come from the cache first. A new worker waits until it is told to take over.
 */

declare const self: WorkerScope;
declare const offlineBuild: OfflineBuild;

const { scope } = self.registration;
const base = new URL(scope).pathname;
/** Seconds after which what was kept is shown in place of a network that does not answer. */
const patience = 4;

/** One record per page: the part of an address that a static host does not read is left out. */
const plainAddress: SerwistPlugin = {
  cacheKeyWillBeUsed: async ({ request }) => {
    const { origin, pathname } = new URL(request.url);
    return origin + pathname;
  },
  cacheWillUpdate: async ({ response }) =>
    response.status === 200 && !response.redirected ? response : null,
};

/** What the person keeps on purpose lies in caches of its own. */
const keptToo: SerwistPlugin = {
  cachedResponseWillBeUsed: async ({ cachedResponse, request }) =>
    cachedResponse ?? caches.match(request, { ignoreSearch: true, ignoreVary: true }),
};

function plugins(maxEntries: number): SerwistPlugin[] {
  const limit = new ExpirationPlugin({ maxEntries, maxAgeFrom: 'last-used', purgeOnQuotaError: true });
  return [plainAddress, keptToo, limit];
}

const matchOptions = { ignoreVary: true };
const assets = new CacheFirst({ cacheName: cacheName(scope, 'assets'), plugins: plugins(500), matchOptions });
const pages = new NetworkFirst({
  cacheName: cacheName(scope, 'pages'),
  plugins: plugins(200),
  matchOptions,
  networkTimeoutSeconds: patience,
});
const searchPieces = new CacheFirst({
  cacheName: cacheName(scope, 'search'),
  plugins: plugins(600),
  matchOptions,
});
const search = new NetworkFirst({
  cacheName: cacheName(scope, 'search'),
  plugins: plugins(600),
  matchOptions,
  networkTimeoutSeconds: patience,
});

const isIn =
  (folder: string, pattern: RegExp) =>
  ({ url, sameOrigin }: { readonly url: URL; readonly sameOrigin: boolean }): boolean =>
    sameOrigin && url.pathname.startsWith(base + folder) && pattern.test(url.pathname);

const isPage =
  (language: string) =>
  ({ request }: HandlerDidErrorCallbackParam): boolean =>
    request.mode === 'navigate' && new URL(request.url).pathname.startsWith(base + language);

const serwist = new Serwist({
  precacheEntries: [...offlineBuild.precache],
  cacheId: `ramah-${base}`,
  clientsClaim: true,
  navigationPreload: true,
  disableDevLogs: true,
  runtimeCaching: [
    { matcher: isIn('_astro/', /./), handler: assets },
    { matcher: isIn('pagefind/', /\.pf_\w+$/), handler: searchPieces },
    { matcher: isIn('pagefind/', /./), handler: search },
    { matcher: isIn('study/', /\.json$/), handler: pages },
    { matcher: isIn('en/study/', /\.json$/), handler: pages },
    { matcher: isIn('', /\/$/), handler: pages },
    {
      matcher: ({ request, sameOrigin }) => sameOrigin && request.mode === 'navigate',
      handler: pages,
    },
  ],
  fallbacks: {
    entries: [
      { url: 'en/offline/', matcher: isPage('en/') },
      { url: 'offline/', matcher: isPage('') },
    ],
  },
});

self.addEventListener('message', (event) => {
  const { data } = event;
  if (isMessage(data)) event.waitUntil(answer(event, data));
});
self.addEventListener('activate', (event) => event.waitUntil(dropUnknown()));
serwist.addEventListeners();

/** Caches of this site that no version of today uses; Serwist itself keeps the precache clean. */
async function dropUnknown(): Promise<void> {
  const known = ['assets', 'pages', 'search'].map((name) => cacheName(scope, name));
  const old = (await caches.keys()).filter(
    (name) => name.startsWith('ramah ') && name.endsWith(` ${scope}`) && !known.includes(name),
  );
  for (const name of old) if (!name.startsWith('ramah kept:')) await caches.delete(name);
}

async function answer(event: PageMessage, message: Message): Promise<void> {
  if (message.type === 'keep') return keep(event, message);
  await completePage(event, message);
  event.ports[0]?.postMessage('complete');
  await renewKept();
}

async function keep(event: PageMessage, message: Message & { type: 'keep' }): Promise<void> {
  const tell = (progress: KeepProgress): void => event.ports[0]?.postMessage(progress);
  await keepSet(scope, offlineBuild, message, tell).catch(() => tell({ type: 'failed' }));
}

/** Sees to it that a page works to its end without a network: the page, and what it may load later. */
async function completePage(event: PageMessage, { page }: Message & { type: 'visited' }): Promise<void> {
  const held = await caches.match(page, { cacheName: cacheName(scope, 'pages'), ignoreSearch: true });
  const response = held ?? (await handle(event, page));
  const files = neededBy((await response?.clone().text()) ?? '', offlineBuild.needs);
  for (const file of files) await storeAsset(event, `${scope}_astro/${file}`);
}

/** In the cache of assets, whether the precache has it or not: the precache forgets with the next version. */
async function storeAsset(event: PageMessage, address: string): Promise<void> {
  await assets.handle({ request: new Request(address), event }).catch(() => undefined);
}

async function handle(event: PageMessage, address: string): Promise<Response | undefined> {
  return serwist.handleRequest({ request: new Request(address), event })?.catch(() => undefined);
}

/** Sets that an earlier version of the site gave are fetched again, quietly; where that fails they stay as they are. */
async function renewKept(): Promise<void> {
  const stale = (await listKept(scope)).filter(({ build }) => build !== offlineBuild.id);
  for (const set of stale) await keepSet(scope, offlineBuild, set, () => {}).catch(() => undefined);
}

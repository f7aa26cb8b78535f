import { cacheName, listKept, setCache } from '../../offline/keptSets.ts';

interface HeldPage {
  readonly address: string;
  readonly title: string;
}

/** Lists the pages of this language that the device has, by title; the button tries the network again. */
async function listPages(): Promise<void> {
  document.querySelector('[data-retry]')?.addEventListener('click', () => location.reload());
  const place = document.querySelector<HTMLElement>('[data-kept-pages]');
  if (place === null || !('caches' in globalThis)) return;
  const pages = await heldPages(place.dataset.keptPages ?? '', scopeOf(place.dataset.base ?? '/'));
  place.querySelector('[data-list]')?.replaceChildren(...pages.map(itemOf));
  place.hidden = pages.length === 0;
}

function scopeOf(base: string): string {
  return new URL(base, location.href).href.replace(/\/?$/, '/');
}

async function heldPages(language: string, scope: string): Promise<readonly HeldPage[]> {
  const kept = await listKept(scope);
  const names = [cacheName(scope, 'pages'), ...kept.map(({ id }) => setCache(scope, id))];
  const found = new Map<string, string>();
  for (const name of names) {
    if (!(await caches.has(name))) continue;
    const cache = await caches.open(name);
    for (const { url } of await cache.keys()) {
      if (!url.endsWith('/') || found.has(url)) continue;
      const html = (await (await cache.match(url, { ignoreVary: true }))?.text()) ?? '';
      if (html.includes(`<html lang="${language}"`)) found.set(url, titleOf(html));
    }
  }
  return [...found]
    .map(([address, title]) => ({ address, title }))
    .sort((a, b) => a.title.localeCompare(b.title, language));
}

/** The title of a page of this site, without the site's name. */
function titleOf(html: string): string {
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
  return title
    .replace(/&(#39|quot|lt|gt|amp);/g, (_, name: string) => signs[name] ?? '')
    .replace(/ \| [^|]*$/, '');
}

/** Signs that the site writes as references. */
const signs: Readonly<Record<string, string>> = { '#39': "'", quot: '"', lt: '<', gt: '>', amp: '&' };

function itemOf({ address, title }: HeldPage): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = address;
  link.textContent = title;
  item.append(link);
  return item;
}

void listPages();

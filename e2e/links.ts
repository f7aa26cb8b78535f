import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LinkChecker, type LinkResult, LinkState } from 'linkinator';
import { serveFolder } from './serveFolder.ts';

/**
 * `node e2e/links.ts [folder] [base]` follows every link of a built site, fragments included, and exits 1 where one
 * leads nowhere, or where a page has two places of the same id. Other sites are not asked.
 */
const [folder = 'dist', base = '/'] = process.argv.slice(2);

const server = await serveFolder(folder, base, 0);
const address = server.address();
if (address === null || typeof address === 'string') throw new Error('The site is not served on a port.');
const origin = `http://127.0.0.1:${address.port}`;
const { links } = await new LinkChecker().check({
  path: [`${origin}${base}`, `${origin}${base}${base.endsWith('/') ? '' : '/'}en/`],
  recurse: true,
  concurrency: 20,
  checkFragments: true,
  // A fragment such as `#open=paket-terlambat` is read by the page's script; it names no place in the page.
  linksToSkip: [`^(?!${origin})`, '#[a-z]+='],
});
server.close();

const broken = links.filter(({ state }) => state === LinkState.BROKEN);
for (const link of broken) console.log(describe(link));
const twice = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.html'))
  .flatMap((path) => idsTwiceIn(readFileSync(join(folder, path), 'utf8')).map((id) => `${path}#${id}`));
for (const place of twice) console.log(`${place} (stands twice)`);
console.log(`${links.length} links, ${broken.length} broken; ${twice.length} ids twice`);
process.exitCode = broken.length + twice.length > 0 ? 1 : 0;

function idsTwiceIn(page: string): readonly string[] {
  const ids = [...page.matchAll(/<[^>]* id="([^"]+)"/g)].flatMap(([, id]) => id ?? []);
  return [...new Set(ids.filter((id, place) => ids.indexOf(id) !== place))];
}

function describe({ url, parent, status }: LinkResult): string {
  const path = (address: string | undefined): string => (address ?? '').replace(origin, '');
  return `${path(parent)} -> ${path(url)} (${status ?? 'no answer'})`;
}

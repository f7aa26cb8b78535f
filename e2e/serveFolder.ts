import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
  '.wasm': 'application/wasm',
};

/** Serves a built site under a base path on this machine alone, as a static host does that heeds `_headers`; port 0 takes a free one. */
export async function serveFolder(folder: string, base: string, port: number): Promise<Server> {
  const rules = readRules(folder);
  const server = createServer((request, response) => {
    const path = pathOf(request.url ?? '/', base);
    const file = path === undefined ? undefined : fileOf(folder, path);
    const shown = file ?? join(folder, '404.html');
    response.writeHead(file === undefined ? 404 : 200, {
      'content-type': types[extname(shown)] ?? 'application/octet-stream',
      ...headersFor(rules, path ?? '/'),
    });
    if (!existsSync(shown)) response.end();
    else {
      createReadStream(shown)
        .on('error', () => response.destroy())
        .pipe(response);
    }
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return server;
}

/** The path under the base that a request asks for; undefined where it lies elsewhere or is none. */
function pathOf(address: string, base: string): string | undefined {
  const root = base.endsWith('/') ? base : `${base}/`;
  try {
    const pathname = decodeURIComponent(new URL(address, 'http://localhost').pathname);
    return pathname.startsWith(root) ? normalize(`/${pathname.slice(root.length)}`) : undefined;
  } catch {
    return undefined;
  }
}

function fileOf(folder: string, pathname: string): string | undefined {
  const path = join(folder, pathname);
  if (pathname.includes('\0') || !existsSync(path)) return undefined;
  if (!statSync(path).isDirectory()) return path;
  const index = join(path, 'index.html');
  return existsSync(index) ? index : undefined;
}

/** Headers of the paths that begin with `start`, or are it. */
interface Rule {
  readonly start: string;
  readonly isPrefix: boolean;
  readonly headers: Readonly<Record<string, string>>;
}

/** The rules of a site's `_headers`, as Netlify and Cloudflare read them. */
function readRules(folder: string): readonly Rule[] {
  const file = join(folder, '_headers');
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split(/\n(?=\/)/)
    .map((block) => {
      const [path = '', ...lines] = block.trim().split('\n');
      const pairs = lines.map((line) => line.trim().split(/:\s*(.*)/s));
      const headers = Object.fromEntries(pairs.map(([name = '', value = '']) => [name.toLowerCase(), value]));
      return { start: path.replace(/\*$/, ''), isPrefix: path.endsWith('*'), headers };
    });
}

function headersFor(rules: readonly Rule[], path: string): Readonly<Record<string, string>> {
  const fitting = rules.filter(({ start, isPrefix }) => (isPrefix ? path.startsWith(start) : path === start));
  return Object.assign({}, ...fitting.map(({ headers }) => headers));
}

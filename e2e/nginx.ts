import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * `npm run try:nginx` builds the site for a sub-path, serves it by the settings of `docs/nginx.conf` with the nginx of
 * this machine, and asks for what an operator relies on. RAMAH_BUILT names a folder that was built so before.
 */
const base = '/training/';
const port = Number(process.env.RAMAH_PORT ?? 4339);
const folder = mkdtempSync(join(tmpdir(), 'ramah-nginx-'));
const site = join(folder, 'www', base);
/** Inside the project: from elsewhere the build does not find its packages. */
const built = process.env.RAMAH_BUILT ?? join('.astro', 'nginx');
const environment = { ...process.env, RAMAH_BASE: base };
const faults: string[] = [];

process.exitCode = (await tryAll()) ? 0 : 1;
rmSync(folder, { recursive: true, force: true });

async function tryAll(): Promise<boolean> {
  // nginx reads as another user than the one who starts it.
  chmodSync(folder, 0o755);
  mkdirSync(join(folder, 'www'), { recursive: true });
  const isBuilt =
    process.env.RAMAH_BUILT !== undefined || run('npx', 'astro', 'build', '--silent', '--outDir', built);
  if (!isBuilt) return false;
  cpSync(built, site, { recursive: true });
  writeFileSync(join(folder, 'nginx.conf'), configuration());
  const options = ['-p', folder, '-c', 'nginx.conf', '-e', 'error.log'];
  if (!run('nginx', '-t', '-q', ...options)) return false;
  const nginx = spawn('nginx', options, { stdio: 'inherit' });
  try {
    await answering();
    await demandAll();
  } finally {
    nginx.kill('SIGQUIT');
  }
  console.log(faults.length === 0 ? 'nginx serves the site as it should' : faults.join('\n'));
  return faults.length === 0;
}

/** The settings of the documentation, in a server of this folder that stays in the foreground. */
function configuration(): string {
  const settings = readFileSync('docs/nginx.conf', 'utf8')
    .replace('listen 8080;', `listen 127.0.0.1:${port};`)
    .replaceAll('/srv/www', join(folder, 'www'));
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${name};`,
  );
  return `daemon off; pid nginx.pid; events {}
http { include /etc/nginx/mime.types; default_type application/octet-stream; access_log off; ${paths.join(' ')}
${settings}}`;
}

async function answering(): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    const isUp = await fetch(`http://127.0.0.1:${port}${base}`).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    if (tries > 50) throw new Error('nginx does not answer');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function demandAll(): Promise<void> {
  const page = await ask('skills/empati/', 200);
  const html = await page.text();
  demand('a page names its own policy', html.includes('content-security-policy'));
  demandHeader(page, 'content-security-policy', "frame-ancestors 'self'");
  demandHeader(page, 'x-content-type-options', 'nosniff');
  demandHeader(page, 'cross-origin-opener-policy', 'same-origin');
  demandHeader(page, 'content-type', 'text/html; charset=utf-8');
  demandHeader(page, 'cache-control', 'no-cache');
  demandHeader(page, 'content-encoding', 'gzip');
  const missing = await ask('tidak-ada/', 404);
  demand('a missing page is the site’s own', (await missing.text()).includes('Page not found'));
  demandHeader(missing, 'content-security-policy', "frame-ancestors 'self'");
  const folderOnly = await fetch(`http://127.0.0.1:${port}${base}skills`, { redirect: 'manual' });
  demand('a folder without its slash is redirected', folderOnly.status === 301);
  const script = /src="([^"]*_astro[^"]*\.js)"/.exec(html)?.[1] ?? '';
  const asset = await fetch(`http://127.0.0.1:${port}${script}`);
  demandHeader(asset, 'cache-control', 'public, max-age=31536000, immutable');
  demand('scripts are scripts', /javascript/.test(asset.headers.get('content-type') ?? ''));
  demandHeader(await ask('sw.js', 200), 'cache-control', 'no-cache');
  demandHeader(await ask('site.webmanifest', 200), 'content-type', 'application/manifest+json');
  const above = await fetch(`http://127.0.0.1:${port}${base}..%2f..%2f..%2fetc%2fpasswd`);
  demand('nothing above the site is served', above.status >= 400);
}

async function ask(path: string, status: number): Promise<Response> {
  const response = await fetch(`http://127.0.0.1:${port}${base}${path}`, {
    headers: { 'accept-encoding': 'gzip' },
  });
  demand(`/${path} answers ${status}, not ${response.status}`, response.status === status);
  return response;
}

function demandHeader(response: Response, name: string, value: string): void {
  const found = response.headers.get(name);
  demand(`${new URL(response.url).pathname}: ${name} is ${value}, not ${found}`, found === value);
}

function demand(what: string, isSo: boolean): void {
  if (!isSo) faults.push(what);
}

function run(command: string, ...args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'inherit', env: environment }).status === 0;
}

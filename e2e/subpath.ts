import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

/** `node e2e/subpath.ts` builds the site for a sub-path, follows its links and runs the site's browser tests there. */
const base = '/pelatihan/ramah/';
/** Inside the project: from elsewhere the build does not find its packages. */
const folder = join('.astro', 'subpath');
const environment = { ...process.env, RAMAH_BASE: base, RAMAH_DIST: folder };

function run(command: string, ...args: readonly string[]): boolean {
  const shell = process.platform === 'win32';
  return spawnSync(command, args, { stdio: 'inherit', env: environment, shell }).status === 0;
}

const isWell =
  run('npx', 'astro', 'build', '--outDir', folder) &&
  run(process.execPath, 'e2e/links.ts', folder, base) &&
  run('npx', 'playwright', 'test', 'site');
rmSync(folder, { recursive: true, force: true });
process.exitCode = isWell ? 0 : 1;

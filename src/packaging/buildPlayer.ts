import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';

/** What the player is built for. */
export interface PlayerBuild {
  readonly slugs: readonly string[];
  /** Origins that its pages may talk to besides their own, separated by spaces; absent where the kind decides. */
  readonly connect?: string | undefined;
  /** Modes besides assessment whose results count, separated by commas. */
  readonly counts: string;
}

/** Builds the player of these scenarios, for every kind of package, into a new folder of the project's own cache and answers its path, or the build's last words where it failed. */
export function buildPlayer(root: string, build: PlayerBuild): { folder: string } | { failure: string } {
  const cache = join(root, 'node_modules/.astro-package');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'build-'));
  const astro = join(root, 'node_modules/astro/bin/astro.mjs');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [astro, 'build', '--root', root, '--config', 'astro.package.config.mjs'],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      env: {
        ...process.env,
        RAMAH_PACKAGE_OUT: folder,
        RAMAH_PACKAGE_SCENARIOS: build.slugs.join(','),
        RAMAH_PACKAGE_COUNTS: build.counts,
        ...(build.connect === undefined ? {} : { RAMAH_PACKAGE_CONNECT: build.connect }),
      },
    },
  );
  return status === 0
    ? { folder }
    : { failure: `${stdout}\n${stderr}`.trim().split('\n').slice(-20).join('\n') };
}

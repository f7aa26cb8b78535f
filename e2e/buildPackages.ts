import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { unzipSync } from 'fflate';
import { type PackageKind, packageKinds } from '../src/delivery/delivery.ts';
import { slug } from './playing.ts';

/** Of this run of the tests: all of its workers share one build. RAMAH_PACKAGES names one to be used again. */
const folder = process.env.RAMAH_PACKAGES ?? join('node_modules/.astro-package', `tests-${process.ppid}`);
const done = join(folder, 'done');

/** The zips of the sample scenario, in Indonesian, one for each kind; built by whichever test asks first. */
export async function buildPackages(): Promise<(kind: PackageKind) => string> {
  const isFirst = !existsSync(folder) && claim();
  if (isFirst) build();
  while (!existsSync(done)) await setTimeout(200);
  const failure = readFileSync(done, 'utf8');
  if (failure !== '') throw new Error(failure);
  return (kind) => join(folder, `${slug}-id-${kind}.zip`);
}

function claim(): boolean {
  mkdirSync(dirname(folder), { recursive: true });
  forgetEarlierRuns();
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

const hour = 3_600_000;

function forgetEarlierRuns(): void {
  for (const name of readdirSync(dirname(folder))) {
    const path = join(dirname(folder), name);
    const isOld = name.startsWith('tests-') && Date.now() - statSync(path).mtimeMs > hour;
    if (isOld) rmSync(path, { recursive: true, force: true });
  }
}

function build(): void {
  const args = [
    'src/cli/packageCommand.ts',
    packageKinds.join(','),
    slug,
    '--language',
    'id',
    '--out',
    folder,
  ];
  const connect = ['--connect', 'http://127.0.0.1:*'];
  const { status, stderr } = spawnSync(process.execPath, [...args, ...connect], { encoding: 'utf8' });
  writeFileSync(done, status === 0 ? '' : `the packages could not be built: ${stderr}`);
}

/** Unpacks a zip into a folder. */
export function unpack(zip: string, target: string): void {
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    const file = join(target, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}

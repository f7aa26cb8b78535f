import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';

/** `npm run check:rebuild` builds the site twice, in two folders, and names every file that is not the same to the byte. */
const folders = ['one', 'two'].map((name) => join('.astro', `rebuild-${name}`));
const [one, two] = folders.map(build);
const names = new Set([...(one ?? new Map()).keys(), ...(two ?? new Map()).keys()]);
const different = [...names].filter((name) => one?.get(name) !== two?.get(name));
console.log(`${names.size} files, ${different.length} differ`);
for (const name of different.slice(0, 50)) console.log(`  ${name}`);
if (process.env.RAMAH_KEEP === undefined) for (const folder of folders) rmSync(folder, { recursive: true });
else console.log(folders.join('\n'));
process.exitCode = different.length === 0 && names.size > 0 ? 0 : 1;

/** The hash of every file, by its path. */
function build(folder: string): ReadonlyMap<string, string> {
  const shell = process.platform === 'win32';
  const { status } = spawnSync('npx', ['astro', 'build', '--silent', '--outDir', folder], {
    stdio: 'inherit',
    shell,
  });
  if (status !== 0) throw new Error('The site was not built.');
  return hashesOf(folder);
}

function hashesOf(folder: string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [
        relative(folder, file).replaceAll('\\', '/'),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  );
}

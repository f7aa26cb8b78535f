import { expect, test } from 'vitest';
import packageFile from '../package.json' with { type: 'json' };
import lock from '../package-lock.json' with { type: 'json' };

test('every package that runs a script when it is installed is named', () => {
  const packages: Readonly<
    Record<string, { readonly version?: string; readonly hasInstallScript?: boolean }>
  > = lock.packages;
  const running = Object.entries(packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript === true)
    .map(([path]) => path.replace(/^.*node_modules\//, ''));
  expect(running.filter((name) => !(name in packageFile.allowScripts))).toEqual([]);
  expect(Object.keys(packageFile.allowScripts).filter((name) => !running.includes(name))).toEqual([]);
});

test('every package of the lock file is pinned by its content', () => {
  const packages: Readonly<
    Record<string, { readonly version?: string; readonly integrity?: string; readonly inBundle?: boolean }>
  > = lock.packages;
  const loose = Object.entries(packages).filter(
    ([path, { integrity, inBundle }]) => path !== '' && integrity === undefined && inBundle !== true,
  );
  expect(loose.map(([path]) => path)).toEqual([]);
});

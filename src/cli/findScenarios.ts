import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Key } from '../i18n/translate.ts';

export type Found =
  | { readonly files: readonly string[] }
  | { readonly missing: { readonly path: string; readonly reason: Key } };

/** The scenario files that paths name: a file as it is, every `.mdx` file of a folder and the folders in it. Each once, as reached from the path. */
export function findScenarios(paths: readonly string[]): Found {
  const files = new Set<string>();
  for (const path of paths) {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat === undefined) return { missing: { path, reason: 'cli.noSuchPath' } };
    if (stat.isFile()) {
      files.add(path);
      continue;
    }
    const inside = filesIn(path);
    if (inside.length === 0) return { missing: { path, reason: 'cli.noScenario' } };
    for (const file of inside) files.add(file);
  }
  return { files: [...files] };
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        return entry.name === 'node_modules' || entry.name.startsWith('.') ? [] : filesIn(path);
      }
      return entry.isFile() && entry.name.endsWith('.mdx') ? [path] : [];
    });
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { homePageOf, settingsFile } from '../site/recordStores.ts';

/** Stands in for the owner's home page where none is given: an address that belongs to nobody. */
const sampleHome = 'https://ramah.example/';

/**
 * The address with which the names of a package's activities begin: what was asked for, otherwise the one that the site
 * gives its record stores, so that both name the same activities alike. A package reports to its platform alone: the
 * rest of those settings is not for it. Throws where the settings can't be read.
 */
export function packageHome(
  asked: string | undefined,
  root: string,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string {
  if (asked) return asked;
  const path = join(root, settingsFile);
  const file = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  return homePageOf(environment, file) ?? (environment.RAMAH_SITE || sampleHome);
}

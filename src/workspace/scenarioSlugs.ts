import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../model/language.ts';

/** Names of the scenarios of the project at `root`: folders that hold a text in any language; none where there is no folder of scenarios. */
export function scenarioSlugs(root: string): readonly string[] {
  const folder = join(root, 'src/scenarios');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((slug) =>
    languages.some((language) => existsSync(join(folder, slug, `${language}.mdx`))),
  );
}

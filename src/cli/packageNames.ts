import { entrySchemas } from '../model/knowledge.ts';
import { defaultLanguage } from '../model/language.ts';
import { readEntries } from '../workspace/readEntries.ts';
import { scenarioSlugs } from '../workspace/scenarioSlugs.ts';

/** What can be packaged by name. */
export interface Names {
  readonly scenarios: readonly string[];
  /** Scenarios that each learning path plays. */
  readonly paths: ReadonlyMap<string, readonly string[]>;
}

/** The scenarios and learning paths of the project at `root`. */
export function readNames(root: string): Names {
  const paths = readEntries(root)
    .filter(({ collection, language }) => collection === 'paths' && language === defaultLanguage)
    .flatMap(({ slug, data }) => {
      const path = entrySchemas.paths.safeParse(data);
      if (!path.success) return [];
      const items = path.data.stages.flatMap((stage) => stage.items);
      return [[slug, [...new Set(items.flatMap((item) => ('play' in item ? [item.play] : [])))]] as const];
    });
  return { scenarios: scenarioSlugs(root), paths: new Map(paths) };
}

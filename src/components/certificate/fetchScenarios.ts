import { addressOf } from '../../i18n/address.ts';
import type { Language } from '../../model/language.ts';
import type { Scenario } from '../../model/scenario.ts';

/** Gets scenarios by slug; one that the site does not have is left out, rejects where the site can not be reached. */
export async function fetchScenarios(
  slugs: readonly string[],
  language: Language,
  base: string,
): Promise<ReadonlyMap<string, Scenario>> {
  const found = await Promise.all(
    [...new Set(slugs)].map(async (slug): Promise<readonly [string, Scenario] | undefined> => {
      const page = addressOf(language, `scenarios/${slug}`, base);
      const answer = await fetch(`${page}scenario.json`);
      return answer.ok ? [slug, await answer.json()] : undefined;
    }),
  );
  return new Map(found.filter((pair) => pair !== undefined));
}

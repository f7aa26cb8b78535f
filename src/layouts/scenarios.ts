import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import type { Language } from '../model/language.ts';
import { languageOf, slugOf } from './entries.ts';
import { langParam } from './languagePaths.ts';
import { weightOf } from './scenarioUses.ts';

export type ScenarioItem = CollectionEntry<'scenarios'>;

/** Scenarios of a language, easiest first. */
export async function scenariosOf(language: Language): Promise<readonly ScenarioItem[]> {
  const all = await getCollection('scenarios');
  return all
    .filter((item) => languageOf(item) === language)
    .sort(
      (a, b) =>
        a.data.scenario.level - b.data.scenario.level || a.data.scenario.minutes - b.data.scenario.minutes,
    );
}

/** Static paths of the pages of each scenario. */
export async function scenarioPaths() {
  const all = await getCollection('scenarios');
  return all.map((item) => {
    const language = languageOf(item);
    return { params: { lang: langParam(language), slug: slugOf(item) }, props: { item, language } };
  });
}

const most = 4;

/** Scenarios that practise or cite an entry such as `skills/empati`, those that do so most first; at most four. */
export async function scenariosFor(reference: string, language: Language): Promise<readonly ScenarioItem[]> {
  const weighed = (await scenariosOf(language)).map((item) => ({
    item,
    weight: weightOf(item.data.scenario, reference),
  }));
  return weighed
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map(({ item }) => item);
}

/** The title of a scenario; its slug where there is none, which the content check reports. */
export async function titleOfScenario(slug: string, language: Language): Promise<string> {
  return (await getEntry('scenarios', `${language}/${slug}`))?.data.scenario.title ?? slug;
}

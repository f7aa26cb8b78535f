import { type CollectionEntry, getCollection } from 'astro:content';
import type { CompiledScenario } from '../integrations/loadScenarios.ts';
import { type Dimension, dimensions } from '../model/behaviour.ts';
import type { Language } from '../model/language.ts';
import type { Scenario } from '../model/scenario.ts';
import { languageOf, slugOf } from './entries.ts';
import { langParam } from './languagePaths.ts';
import { remember } from './remember.ts';
import { weightOf } from './scenarioUses.ts';

/** A scenario in one language; ids are `id/paket-terlambat`. */
export interface ScenarioItem {
  readonly id: string;
  readonly data: CompiledScenario;
}

const read = new Map<string, { readonly compiled: string; readonly item: ScenarioItem }>();

function itemOf({ id, data: { compiled } }: CollectionEntry<'scenarios'>): ScenarioItem {
  const known = read.get(id);
  if (known?.compiled === compiled) return known.item;
  const data: CompiledScenario = JSON.parse(compiled);
  const item = { id, data };
  read.set(id, { compiled, item });
  return item;
}

async function allScenarios(): Promise<readonly ScenarioItem[]> {
  return (await getCollection('scenarios')).map(itemOf);
}

/** Scenarios of a language, easiest first. */
export const scenariosOf = remember(async (language: Language): Promise<readonly ScenarioItem[]> => {
  return (await allScenarios())
    .filter((item) => languageOf(item) === language)
    .sort(
      ({ data: { scenario: a } }, { data: { scenario: b } }) => a.level - b.level || a.minutes - b.minutes,
    );
});

/** Static paths of the pages of each scenario. */
export async function scenarioPaths() {
  return (await allScenarios()).map((item) => {
    const language = languageOf(item);
    return { params: { lang: langParam(language), slug: slugOf(item) }, props: { item, language } };
  });
}

const most = 4;

/** Scenarios that practise or cite an entry such as `skills/empati`, those that do so most first; at most four. */
export function scenariosFor(reference: string, language: Language): Promise<readonly ScenarioItem[]> {
  return weighedFor(`${language}/${reference}`);
}

/** By language and entry, such as `id/skills/empati`. */
const weighedFor = remember(async (key: `${Language}/${string}`): Promise<readonly ScenarioItem[]> => {
  const language = key.startsWith('en/') ? 'en' : 'id';
  const reference = key.slice(3);
  const weighed = (await scenariosOf(language)).map((item) => ({
    item,
    weight: weightOf(item.data.scenario, reference),
  }));
  return weighed
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map(({ item }) => item);
});

/** The title of a scenario; its slug where there is none, which the content check reports. */
export async function titleOfScenario(slug: string, language: Language): Promise<string> {
  const item = (await scenariosOf(language)).find((one) => slugOf(one) === slug);
  return item?.data.scenario.title ?? slug;
}

/** Share of each dimension in the points of the model conversation, 0..1 to three places; 0 where it is not measured. */
export function practisesOf({ model }: Pick<Scenario, 'model'>): Readonly<Record<Dimension, number>> {
  const points = dimensions.map((one) => (model.measured.includes(one) ? model.points[one] : 0));
  const sum = Math.max(
    1,
    points.reduce((total, one) => total + one, 0),
  );
  const [empathy = 0, deEscalation = 0, problemSolving = 0] = points.map(
    (one) => Math.round((1000 * one) / sum) / 1000,
  );
  return { empathy, deEscalation, problemSolving };
}

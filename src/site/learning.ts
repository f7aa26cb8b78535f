import { getCollection } from 'astro:content';
import type { Words } from '../i18n/translate.ts';
import { pickWords } from '../i18n/words.ts';
import type { Dimension } from '../model/behaviour.ts';
import type { LearningPath } from '../model/knowledge.ts';
import type { Language } from '../model/language.ts';
import { languageOf, slugOf } from './entries.ts';
import { titleOf } from './references.ts';
import { remember } from './remember.ts';
import { practisesOf, scenariosOf } from './scenarios.ts';
import { studySets } from './studySets.ts';

/** What a page needs to tell a learner where they stand: fetched only where something of theirs is kept. */
export interface LearningFacts {
  /** The words under `home.back.`, `path.`, `catalogue.` and `storage.`, and the names of the modes and dimensions. */
  readonly words: Words;
  /** Easiest first. */
  readonly scenarios: readonly ScenarioFacts[];
  readonly paths: readonly PathFacts[];
  /** Study items as `q/id` and `c/id`, with a space between, by entry. */
  readonly sets: Readonly<Record<string, string>>;
  /** Titles of the entries on a path, by `collection/slug`. */
  readonly titles: Readonly<Record<string, string>>;
}

export interface ScenarioFacts {
  readonly slug: string;
  readonly title: string;
  /** 1 beginner .. 3 expert. */
  readonly level: number;
  readonly hash: string;
  readonly rubric: string;
  readonly practises: Readonly<Record<Dimension, number>>;
}

export interface PathFacts {
  readonly slug: string;
  readonly title: string;
  readonly stages: LearningPath['stages'];
}

/** The facts of a language. */
export async function learningFacts(language: Language): Promise<LearningFacts> {
  const paths = await learningPaths(language);
  const sets = await studySets(language);
  const entries = new Set(paths.flatMap(({ stages }) => stages.flatMap(entriesOn)));
  const titles = await Promise.all(
    [...entries].map(async (entry) => [entry, await titleOf(entry, language)]),
  );
  return {
    words: pickWords(
      language,
      'home.back.',
      'path.',
      'catalogue.',
      'storage.',
      'desk.mode.',
      'debrief.dimension.',
    ),
    scenarios: await scenarioFacts(language),
    paths,
    sets: Object.fromEntries(sets.map(({ about, items }) => [about, items])),
    titles: Object.fromEntries(titles),
  };
}

/** Learning paths of a language, in their order. */
export const learningPaths = remember(async (language: Language): Promise<readonly PathFacts[]> => {
  return (await getCollection('paths'))
    .filter((path) => languageOf(path) === language)
    .sort((a, b) => a.data.order - b.data.order)
    .map((path) => ({ slug: slugOf(path), title: path.data.title, stages: path.data.stages }));
});

async function scenarioFacts(language: Language): Promise<readonly ScenarioFacts[]> {
  return (await scenariosOf(language)).map((item) => {
    const { scenario } = item.data;
    const { title, level, hash, rubricHash } = scenario;
    return { slug: slugOf(item), title, level, hash, rubric: rubricHash, practises: practisesOf(scenario) };
  });
}

function entriesOn({ items }: LearningPath['stages'][number]): readonly string[] {
  return items.flatMap((item) => {
    if ('play' in item) return [];
    const [entry = ''] = ('read' in item ? item.read : item.study).split('#');
    return [entry];
  });
}

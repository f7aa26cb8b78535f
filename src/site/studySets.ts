import { type CollectionEntry, getCollection } from 'astro:content';
import type { Language } from '../model/language.ts';
import { itemsOf } from '../study/studyItem.ts';
import { languageOf, slugOf } from './entries.ts';
import { linkTo } from './references.ts';
import { remember } from './remember.ts';

/** A set of questions as the study desk lists it, without the questions. */
export interface StudySetFacts {
  /** The entry, as `collection/slug`. */
  readonly about: string;
  readonly title: string;
  readonly collection: string;
  /** Its items as `q/id` and `c/id`, with a space between. */
  readonly items: string;
}

/** A learning path as the study desk lists it. */
export interface StudyPathFacts {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  /** The entries to study on it that have a question set, each once. */
  readonly sets: readonly string[];
}

/** The question sets of a language whose entry has a page, by collection and title. */
export async function studySets(language: Language): Promise<readonly StudySetFacts[]> {
  const sets = await Promise.all((await questionSets(language)).map((set) => factsOf(set, language)));
  return sets.filter((set) => set !== undefined).sort((a, b) => a.title.localeCompare(b.title, language));
}

/** The question set about an entry such as `skills/empati`; undefined where there is none. */
export async function studySet(
  about: string,
  language: Language,
): Promise<CollectionEntry<'questions'> | undefined> {
  return (await setsByEntry(language)).get(about);
}

/** Learning paths with something to study, in their order. */
export async function studyPaths(language: Language): Promise<readonly StudyPathFacts[]> {
  const known = new Set((await studySets(language)).map(({ about }) => about));
  const paths = (await getCollection('paths')).filter((path) => languageOf(path) === language);
  return paths
    .sort((a, b) => a.data.order - b.data.order)
    .map((path) => {
      const { title, summary, stages } = path.data;
      const studied = stages
        .flatMap(({ items }) => items)
        .flatMap((item) => ('study' in item ? [item.study] : []));
      return {
        slug: slugOf(path),
        title,
        summary,
        sets: [...new Set(studied)].filter((about) => known.has(about)),
      };
    })
    .filter(({ sets }) => sets.length > 0);
}

const questionSets = remember(
  async (language: Language): Promise<readonly CollectionEntry<'questions'>[]> =>
    (await getCollection('questions')).filter((set) => languageOf(set) === language),
);

const setsByEntry = remember(
  async (language: Language): Promise<ReadonlyMap<string, CollectionEntry<'questions'>>> =>
    new Map((await questionSets(language)).map((set) => [set.data.about, set] as const)),
);

async function factsOf(
  { data }: CollectionEntry<'questions'>,
  language: Language,
): Promise<StudySetFacts | undefined> {
  const link = await linkTo(data.about, language);
  if (link === undefined) return undefined;
  const items = itemsOf(data).map(({ key }) => key.slice(data.about.length + 1));
  return { about: data.about, title: link.title, collection: link.collection, items: items.join(' ') };
}

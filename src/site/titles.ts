import { type CollectionEntry, getCollection } from 'astro:content';
import type { Language } from '../model/language.ts';
import type { Scenario } from '../model/scenario.ts';
import { codebook } from '../rubric/codebook.ts';
import { languageOf, slugOf } from './entries.ts';

const guides = [...new Set(codebook.map(({ guide }) => guide))];

/** Titles by `collection/slug` of what the desk names by itself: the guides of all behaviours, and the procedures and products that the scenario cites. */
export async function titlesFor(
  scenario: Pick<Scenario, 'procedures' | 'products'>,
  language: Language,
): Promise<Readonly<Record<string, string>>> {
  const [skills, procedures, products] = await Promise.all([
    getCollection('skills'),
    getCollection('procedures'),
    getCollection('products'),
  ]);
  return Object.fromEntries([
    ...titlesOf('skills', skills.filter(isIn(guides)), language),
    ...titlesOf('procedures', procedures.filter(isIn(scenario.procedures)), language),
    ...titlesOf('products', products.filter(isIn(scenario.products)), language),
  ]);
}

type Entry = CollectionEntry<'skills' | 'procedures' | 'products'>;

function isIn(slugs: readonly string[]) {
  return (entry: Entry) => slugs.includes(slugOf(entry));
}

function titlesOf(collection: string, entries: readonly Entry[], language: Language) {
  return entries
    .filter((entry) => languageOf(entry) === language)
    .map((entry) => [`${collection}/${slugOf(entry)}`, entry.data.title] as const);
}

import { getEntry } from 'astro:content';
import { translate } from '../i18n/words.ts';
import type { Language } from '../model/language.ts';
import type { Scenario } from '../model/scenario.ts';
import { entriesOf, languageOf, type PageEntry, slugOf } from './entries.ts';
import { lineName } from './groups.ts';
import { linksTo } from './references.ts';
import { scenariosFor } from './scenarios.ts';

/** A value of one of the search's filters, in words of the page's language. */
export interface FilterValue {
  readonly name: 'line' | 'channel' | 'skill';
  readonly value: string;
}

/** What an entry is found by: the lines of its products, its channel, the skills that it is or names. */
export async function filtersOfEntry(entry: PageEntry): Promise<readonly FilterValue[]> {
  const language = languageOf(entry);
  const { collection, data } = entry;
  const products = [
    ...('line' in data ? [slugOf(entry)] : []),
    ...('steps' in data ? data.products : []),
    ...data.related.flatMap((reference) => slugIn(reference, 'products')),
  ];
  const skills = [
    ...(collection === 'skills' ? [slugOf(entry)] : []),
    ...data.related.flatMap((reference) => slugIn(reference, 'skills')),
  ];
  const channels = 'steps' in data && data.channel !== undefined ? [data.channel] : [];
  return values(language, { products, channels, skills });
}

/** What a scenario is found by: the lines of its products, its channel, the skills whose guides lead to it. */
export async function filtersOfScenario(
  scenario: Scenario,
  slug: string,
  language: Language,
): Promise<readonly FilterValue[]> {
  const guides = await entriesOf('skills', language);
  const practised = guides.map(async (guide) => {
    const items = await scenariosFor(`skills/${slugOf(guide)}`, language);
    return items.some((item) => slugOf(item) === slug) ? [slugOf(guide)] : [];
  });
  const skills = (await Promise.all(practised)).flat();
  return values(language, { products: scenario.products, channels: [scenario.channel], skills });
}

interface Slugs {
  readonly products: readonly string[];
  readonly channels: readonly Scenario['channel'][];
  readonly skills: readonly string[];
}

async function values(language: Language, slugs: Slugs): Promise<readonly FilterValue[]> {
  const t = translate(language);
  const products = await Promise.all(
    slugs.products.map((slug) => getEntry('products', `${language}/${slug}`)),
  );
  const skills = await linksTo(
    slugs.skills.map((slug) => `skills/${slug}`),
    language,
  );
  const lines = new Set(
    products.flatMap((product) => (product === undefined ? [] : lineName(product.data.line, language))),
  );
  return [
    ...[...lines].map((value) => ({ name: 'line' as const, value })),
    ...slugs.channels.map((channel) => ({ name: 'channel' as const, value: t(`channel.${channel}`) })),
    ...skills.map(({ title }) => ({ name: 'skill' as const, value: title })),
  ];
}

function slugIn(reference: string, collection: string): readonly string[] {
  const [name, slug = ''] = reference.split(/[/#]/);
  return name === collection ? [slug] : [];
}

import { languages } from '../model/language.ts';
import { entriesOf, type PageEntry, pageCollections, slugOf } from '../site/entries.ts';
import { packagedScenarios } from './packagedScenarios.ts';
import { referencesOf } from './referencesOf.ts';

/** Static paths of the entries that the packaged scenarios can open. */
export async function packagedEntries() {
  const scenarios = await packagedScenarios();
  const ofLanguage = languages.map(async (language) => {
    const wanted = scenarios
      .filter(({ props }) => props.language === language)
      .flatMap(({ props }) => referencesOf(props.item.data.scenario));
    const entries: PageEntry[] = (
      await Promise.all(pageCollections.map((collection) => entriesOf(collection, language)))
    ).flat();
    return entries
      .filter((entry) => wanted.includes(`${entry.collection}/${slugOf(entry)}`))
      .map((entry) => ({
        params: { lang: language, collection: entry.collection, slug: slugOf(entry) },
        props: { entry, language },
      }));
  });
  return (await Promise.all(ofLanguage)).flat();
}

import { addressOf } from '../../i18n/address.ts';
import type { Language } from '../../model/language.ts';
import type { ScenarioFacts } from './context.ts';

/** Where the data of each scenario are, by slug; whole addresses in the browser, since a worker stands elsewhere. */
export function addressesOf(
  scenarios: readonly ScenarioFacts[],
  language: Language,
  base: string,
): Readonly<Record<string, string>> {
  const origin = typeof document === 'undefined' ? undefined : document.baseURI;
  return Object.fromEntries(
    scenarios.map(({ slug }) => {
      const path = `${addressOf(language, `scenarios/${slug}`, base)}scenario.json`;
      return [slug, origin === undefined ? path : new URL(path, origin).href];
    }),
  );
}

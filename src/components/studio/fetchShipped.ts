import { addressOf } from '../../i18n/address.ts';
import { languages } from '../../model/language.ts';
import type { Draft } from '../../studio/draft.ts';

/** A scenario of the site, by the name of its folder and its title in the language of the page. */
export interface Shipped {
  readonly slug: string;
  readonly title: string;
}

/** Both languages of a scenario of the site, as written; undefined where it can't be fetched. */
export async function fetchShipped(slug: string, base: string): Promise<Draft['texts'] | undefined> {
  try {
    const [id, en] = await Promise.all(
      languages.map(async (language) => {
        const response = await fetch(`${addressOf(language, `scenarios/${slug}`, base)}scenario.mdx`);
        return response.ok ? await response.text() : undefined;
      }),
    );
    if (id === undefined && en === undefined) return undefined;
    return { ...(id === undefined ? {} : { id }), ...(en === undefined ? {} : { en }) };
  } catch {
    return undefined;
  }
}

/** The scenario that the fragment of an address asks for. */
export function readShipped(fragment: string): string | undefined {
  return /^#open=([a-z0-9-]+)$/.exec(fragment)?.[1];
}

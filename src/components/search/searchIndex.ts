/** What the dialog reads of a page that was found. */
export interface Found {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** HTML in which only `<mark>` means anything. */
  readonly excerpt: string;
  readonly sub_results: readonly { readonly title: string; readonly url: string; readonly excerpt: string }[];
}

/** The part of Pagefind's interface that the dialog uses. */
export interface SearchIndex {
  readonly init: () => Promise<void>;
  readonly options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly search: (
    query: string,
    options: { readonly filters: Readonly<Record<string, unknown>> },
  ) => Promise<{ readonly results: readonly { readonly data: () => Promise<Found> }[] }>;
}

/** Titles count most, and long pages lose nothing by their length: guides are long, scenarios are found by a few lines. */
const ranking = {
  metaWeights: { title: 12 },
  pageLength: 0.1,
  termFrequency: 0.2,
  termSaturation: 1.6,
  termSimilarity: 9,
};

/** The index of the page's language; undefined where the site was not built with one, as in development. */
export async function loadIndex(base: string): Promise<SearchIndex | undefined> {
  const folder = base.endsWith('/') ? base : `${base}/`;
  try {
    const index: SearchIndex = await import(/* @vite-ignore */ `${folder}pagefind/pagefind.js`);
    await index.options({ excerptLength: 22, ranking });
    await index.init();
    return index;
  } catch {
    return undefined;
  }
}

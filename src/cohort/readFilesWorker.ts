import type { Scenario } from '../model/scenario.ts';
import type { Cohort } from './cohort.ts';
import { type Progress, readFiles } from './readFiles.ts';

/** What the page asks of this worker. */
export interface FilesQuestion {
  readonly files: readonly File[];
  /** Address of the data of each scenario of the site, by slug. */
  readonly scenarios: Readonly<Record<string, string>>;
}

/** `failed`: the site's scenarios could not be fetched, so nothing can be verified. */
export type FilesAnswer =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly cohort: Cohort }
  | { readonly kind: 'failed' };

addEventListener('message', ({ data: { files, scenarios } }: MessageEvent<FilesQuestion>) => {
  const fetchScenario = async (slug: string): Promise<Scenario | undefined> => {
    const address = Object.hasOwn(scenarios, slug) ? scenarios[slug] : undefined;
    if (address === undefined) return undefined;
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return response.json();
  };
  const onProgress = (progress: Progress) => answer({ kind: 'progress', progress });
  readFiles(files, { fetchScenario, onProgress }).then(
    (cohort) => answer({ kind: 'done', cohort }),
    () => answer({ kind: 'failed' }),
  );
});

function answer(message: FilesAnswer): void {
  postMessage(message);
}

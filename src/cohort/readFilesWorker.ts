import type { Scenario } from '../model/scenario.ts';
import { pieceSize } from '../records/filePieces.ts';
import type { Cohort } from './cohort.ts';
import { type Progress, readFiles } from './readFiles.ts';

/** What the page asks of this worker. */
export interface FilesQuestion {
  readonly files: readonly File[];
  /** Address of the data of each scenario of the site, by slug. */
  readonly scenarios: Readonly<Record<string, string>>;
}

/** The attempts come piece by piece before the rest. `failed`: the site's scenarios could not be fetched, so nothing can be verified. */
export type FilesAnswer =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'attempts'; readonly attempts: Cohort['attempts'] }
  | { readonly kind: 'done'; readonly cohort: Omit<Cohort, 'attempts'> }
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
  readFiles(files, { fetchScenario, onProgress }).then(tell, () => answer({ kind: 'failed' }));
});

function tell({ attempts, ...cohort }: Cohort): void {
  for (let from = 0; from < attempts.length; from += pieceSize) {
    answer({ kind: 'attempts', attempts: attempts.slice(from, from + pieceSize) });
  }
  answer({ kind: 'done', cohort });
}

function answer(message: FilesAnswer): void {
  postMessage(message);
}

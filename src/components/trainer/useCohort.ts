import { useRef, useState } from 'react';
import type { Cohort } from '../../cohort/cohort.ts';
import type { Progress } from '../../cohort/readFiles.ts';
import type { FilesAnswer, FilesQuestion } from '../../cohort/readFilesWorker.ts';

/** `failed`: the site's scenarios could not be fetched. */
export type Work =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy'; readonly progress: Progress }
  | { readonly kind: 'failed' };

export interface CohortState {
  readonly cohort: Cohort | undefined;
  readonly isSample: boolean;
  readonly work: Work;
  /** Reads these files beside those already here. */
  readonly add: (files: readonly File[]) => void;
  /** Replaces everything by a made-up class. */
  readonly showSample: (make: () => Promise<readonly File[]>) => void;
  /** Stops reading; what was there before stays. */
  readonly cancel: () => void;
  readonly clear: () => void;
}

const beginning: Progress = { phase: 'reading', done: 0, of: 0 };

/** The group that the files chosen here tell, read by a worker; `scenarios` are addresses of scenario data by slug. */
export function useCohort(scenarios: FilesQuestion['scenarios']): CohortState {
  const [cohort, showCohort] = useState<Cohort>();
  const [isSample, markSample] = useState(false);
  const [work, showWork] = useState<Work>({ kind: 'idle' });
  const files = useRef<readonly File[]>([]);
  const worker = useRef<Worker>(undefined);

  const stop = (next: Work = { kind: 'idle' }): void => {
    worker.current?.terminate();
    worker.current = undefined;
    showWork(next);
  };
  const read = (wanted: readonly File[], ofSample: boolean): void => {
    stop({ kind: 'busy', progress: { ...beginning, of: wanted.length } });
    const reader = new Worker(new URL('../../cohort/readFilesWorker.ts', import.meta.url), {
      type: 'module',
    });
    worker.current = reader;
    reader.addEventListener('message', ({ data }: MessageEvent<FilesAnswer>) => {
      if (data.kind === 'progress') return showWork({ kind: 'busy', progress: data.progress });
      if (data.kind === 'failed') return stop({ kind: 'failed' });
      files.current = wanted;
      showCohort(data.cohort);
      markSample(ofSample);
      stop();
    });
    reader.addEventListener('error', () => stop({ kind: 'failed' }));
    const question: FilesQuestion = { files: wanted, scenarios };
    reader.postMessage(question);
  };
  return {
    cohort,
    isSample,
    work,
    add: (more) => read(isSample ? more : [...files.current, ...more], false),
    showSample: (make) => {
      showWork({ kind: 'busy', progress: beginning });
      make().then(
        (made) => read(made, true),
        () => showWork({ kind: 'failed' }),
      );
    },
    cancel: () => stop(),
    clear: () => {
      stop();
      files.current = [];
      showCohort(undefined);
      markSample(false);
    },
  };
}

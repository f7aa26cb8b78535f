import { useRef, useState } from 'react';
import type { Cohort, CohortAttempt } from '../../cohort/cohort.ts';
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

/** Files, and whether they are the made-up class. */
interface Chosen {
  readonly files: readonly File[];
  readonly isSample: boolean;
}

const nothing: Chosen = { files: [], isSample: false };

const beginning: Progress = { phase: 'reading', done: 0, of: 0 };

/** The group that the files chosen here tell, read by a worker; `scenarios` are addresses of scenario data by slug. */
export function useCohort(scenarios: FilesQuestion['scenarios']): CohortState {
  const [cohort, showCohort] = useState<Cohort>();
  const [isSample, markSample] = useState(false);
  const [work, showWork] = useState<Work>({ kind: 'idle' });
  const shown = useRef<Chosen>(nothing);
  /** What is shown, or what is being read to be shown in its place. */
  const wanted = useRef<Chosen>(nothing);
  const worker = useRef<Worker>(undefined);
  const request = useRef(0);

  const stop = (next: Work = { kind: 'idle' }): void => {
    worker.current?.terminate();
    worker.current = undefined;
    wanted.current = shown.current;
    request.current += 1;
    showWork(next);
  };
  const read = (chosen: Chosen): void => {
    const { files, isSample } = chosen;
    stop({ kind: 'busy', progress: { ...beginning, of: files.length } });
    wanted.current = chosen;
    const reader = new Worker(new URL('../../cohort/readFilesWorker.ts', import.meta.url), {
      type: 'module',
    });
    worker.current = reader;
    const attempts: CohortAttempt[] = [];
    reader.addEventListener('message', ({ data }: MessageEvent<FilesAnswer>) => {
      if (data.kind === 'progress') return showWork({ kind: 'busy', progress: data.progress });
      if (data.kind === 'attempts') return void attempts.push(...data.attempts);
      if (data.kind === 'failed') return stop({ kind: 'failed' });
      shown.current = chosen;
      showCohort({ ...data.cohort, attempts });
      markSample(isSample);
      stop();
    });
    reader.addEventListener('error', () => stop({ kind: 'failed' }));
    const question: FilesQuestion = { files, scenarios };
    reader.postMessage(question);
  };
  return {
    cohort,
    isSample,
    work,
    add: (more) => {
      const kept = wanted.current.isSample ? [] : wanted.current.files;
      read({ files: [...kept, ...more], isSample: false });
    },
    showSample: (make) => {
      stop({ kind: 'busy', progress: beginning });
      const own = request.current;
      const answer = (then: () => void) => own === request.current && then();
      make().then(
        (files) => answer(() => read({ files, isSample: true })),
        () => answer(() => showWork({ kind: 'failed' })),
      );
    },
    cancel: () => stop(),
    clear: () => {
      shown.current = nothing;
      stop();
      showCohort(undefined);
      markSample(false);
    },
  };
}

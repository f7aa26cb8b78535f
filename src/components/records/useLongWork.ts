import { useEffect, useRef, useState } from 'react';
import type { Pace } from '../../records/takeSteps.ts';

/** Milliseconds after which a work shows how far it is. */
const patience = 1000;

export interface LongWork {
  /** How much of the work is done; undefined while there is none, or none that takes long. */
  readonly done: number | undefined;
  /** Does a work, the one before being cancelled; undefined where it was cancelled. */
  readonly run: <T>(work: (pace: Pace) => Promise<T>) => Promise<T | undefined>;
  readonly cancel: () => void;
}

/** Work that shows how far it is once it takes longer than a second, and can be cancelled. */
export function useLongWork(): LongWork {
  const [done, show] = useState<number>();
  const running = useRef<AbortController>(undefined);
  const cancel = () => running.current?.abort();
  useEffect(() => () => running.current?.abort(), []);
  return {
    done,
    cancel,
    async run(work) {
      cancel();
      const controller = new AbortController();
      running.current = controller;
      const since = performance.now();
      const onStep = (given: number) => {
        if (performance.now() - since > patience) show(given);
      };
      try {
        return await work({ signal: controller.signal, onStep });
      } catch (error) {
        if (controller.signal.aborted) return undefined;
        throw error;
      } finally {
        if (running.current === controller) show(undefined);
      }
    },
  };
}

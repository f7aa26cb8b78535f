import type { Review } from './review.ts';
import type { StudyStore } from './studyStore.ts';

/** Writes reviews down, one after the other. */
export interface ReviewLog {
  /** Resolves when this review and all before it are stored, or could not be: study goes on either way. */
  add(review: Review): Promise<'saved' | 'unsaved'>;
}

/** Keeps a log in a store: what the store refuses is tried again with the next review. */
export function keepReviews(store: StudyStore): ReviewLog {
  let waiting: readonly Review[] = [];
  let queue: Promise<'saved' | 'unsaved'> = Promise.resolve('saved');

  async function catchUp(): Promise<'saved' | 'unsaved'> {
    try {
      for (let [next] = waiting; next !== undefined; [next] = waiting) {
        await store.write(next);
        waiting = waiting.slice(1);
      }
      return 'saved';
    } catch {
      return 'unsaved';
    }
  }

  return {
    add(review) {
      waiting = [...waiting, review];
      queue = queue.then(catchUp);
      return queue;
    },
  };
}

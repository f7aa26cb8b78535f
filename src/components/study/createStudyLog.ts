import { type Fault, faultOf } from '../../records/faultOf.ts';
import { keepReviews, type ReviewLog } from '../../records/keepReviews.ts';
import type { Review } from '../../records/review.ts';
import type { StudyStore } from '../../records/studyStore.ts';

/** What the page knows of the study log. */
export interface StudyLogView {
  /** `opening` until storage has answered; `unsaved` where it refuses, so that answers last as long as the page. */
  readonly storage: 'opening' | 'saved' | 'unsaved';
  /** Why storage could not be opened. */
  readonly fault?: Fault | undefined;
  readonly reviews: readonly Review[];
  /** Stored answers that could not be read; they are kept. */
  readonly unreadable: number;
}

/** The study log of this browser as the page uses it. */
export interface StudyLog {
  readonly view: () => StudyLogView;
  readonly subscribe: (listener: () => void) => () => void;
  readonly open: () => Promise<void>;
  /** Reads the log anew: time has passed, another tab may have written, another person may use the device. What is not stored yet is never dropped. */
  readonly refresh: () => Promise<void>;
  /** Keeps an answer, or the new rating of one. */
  readonly add: (review: Review) => void;
}

export const firstView: StudyLogView = { storage: 'opening', reviews: [], unreadable: 0 };

/** A log over the store that `openStore` gives; where it rejects, answers last as long as the page. */
export function createStudyLog(openStore: () => Promise<StudyStore>): StudyLog {
  const listeners = new Set<() => void>();
  let view = firstView;
  let log: ReviewLog | undefined;

  function show(change: Partial<StudyLogView>) {
    view = { ...view, ...change };
    for (const listener of listeners) listener();
  }

  async function open() {
    try {
      const store = await openStore();
      const { reviews, unreadable } = await store.list();
      log = keepReviews(store);
      show({ storage: 'saved', reviews, unreadable });
    } catch (error) {
      log = undefined;
      show({ storage: 'unsaved', fault: faultOf(error) });
    }
  }

  return {
    view: () => view,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open,
    refresh: async () => (view.storage === 'saved' ? open() : show({})),
    add(review) {
      const others = view.reviews.filter(({ item, at }) => item !== review.item || at !== review.at);
      show({ reviews: [...others, review] });
      log?.add(review).then((storage) => show({ storage }));
    },
  };
}

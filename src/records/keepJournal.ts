import type { Logged, PlayEvent } from '../model/event.ts';
import type { Attempt, AttemptHead, AttemptResult } from './attempt.ts';
import type { AttemptStore } from './attemptStore.ts';

/** Whether what was played is safe: `taken` where another tab has written on, `unsaved` where storage refuses. */
export type Safety = 'saved' | 'unsaved' | 'taken';

/** Writes one attempt down, event by event. */
export interface Journal {
  /** Resolves when the event is stored, or could not be: play goes on either way. */
  add(event: Logged<PlayEvent>): Promise<Safety>;
  /** Resolves when the finish is stored, or could not be. */
  finish(finishedAt: string, result: AttemptResult): Promise<Safety>;
  /** The attempt with every event, stored or not: what an export contains. */
  whole(): Attempt;
}

/** Keeps the journal of an attempt; `stored` is how many of its events the store has, -1 where it has not even the head. */
export function keepJournal(store: AttemptStore, attempt: Attempt, stored: number): Journal {
  let head: AttemptHead = attempt.head;
  const events = [...attempt.events];
  let safe = stored;
  let queue: Promise<Safety> = Promise.resolve('saved');

  /** Writes all that is not stored yet, in order; all of it where another tab deleted what was stored. */
  async function catchUp(): Promise<Safety> {
    try {
      if (safe < 0) {
        const count = events.length;
        await store.create(head, events.slice(0, count));
        safe = count;
      }
      while (safe < events.length) {
        const event = events[safe];
        if (event === undefined) break;
        await store.append(head.id, safe, event);
        safe += 1;
      }
      if (head.finishedAt !== undefined) await store.update(head);
      return 'saved';
    } catch (error) {
      if (isNamed(error, 'NotFoundError') && safe >= 0) {
        safe = -1;
        return catchUp();
      }
      return isNamed(error, 'ConstraintError') ? 'taken' : 'unsaved';
    }
  }

  function next(): Promise<Safety> {
    queue = queue.then(catchUp);
    return queue;
  }

  return {
    add(event) {
      events.push(event);
      return next();
    },
    finish(finishedAt, result) {
      head = { ...head, finishedAt, result };
      return next();
    },
    whole: () => ({ head, events: [...events] }),
  };
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof DOMException && error.name === name;
}

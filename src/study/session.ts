import type { Rating } from '../records/review.ts';

/** One run through at most twenty items. An item answered wrongly comes back at the end, at most twice. */
export interface Session {
  /** Every item of the session, in order. */
  readonly items: readonly string[];
  /** What is still to be asked; the first is asked now. */
  readonly queue: readonly string[];
  /** The rating of the first answer, by item: what the schedule hears of. */
  readonly ratings: ReadonlyMap<string, Rating>;
  /** How often an item was answered wrongly. */
  readonly wrong: ReadonlyMap<string, number>;
}

const mostRepeats = 2;

/** A session over these items. */
export function startSession(items: readonly string[]): Session {
  const once = [...new Set(items)];
  return { items: once, queue: once, ratings: new Map(), wrong: new Map() };
}

/** The session after the item in front was answered; unchanged where nothing is left to ask. */
export function takeAnswer(session: Session, rating: Rating): Session {
  const [item, ...rest] = session.queue;
  if (item === undefined) return session;
  const ratings = session.ratings.has(item) ? session.ratings : new Map(session.ratings).set(item, rating);
  if (rating !== 'again') return { ...session, queue: rest, ratings };
  const times = (session.wrong.get(item) ?? 0) + 1;
  const wrong = new Map(session.wrong).set(item, times);
  return { ...session, queue: times <= mostRepeats ? [...rest, item] : rest, ratings, wrong };
}

/** Whether the item in front is asked for the first time, so that its answer counts. */
export function isFirstTime({ queue: [item], ratings }: Session): boolean {
  return item !== undefined && !ratings.has(item);
}

/** The session without the items that the content no longer has. */
export function onlyKnown(session: Session, isKnown: (item: string) => boolean): Session {
  return { ...session, items: session.items.filter(isKnown), queue: session.queue.filter(isKnown) };
}

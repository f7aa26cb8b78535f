import * as z from 'zod/mini';
import { ratings } from '../records/review.ts';
import type { DayOf } from './planSession.ts';
import type { Session } from './session.ts';

const keys = z.array(z.string()).check(z.maxLength(200));

/** A session as it is kept while it runs, so that a reload does not end it. */
const schema = z.strictObject({
  version: z.literal(1),
  /** The entry or path that it is about; '' for the desk's own page. */
  place: z.string(),
  /** Epoch milliseconds of the last answer. */
  at: z.int(),
  seed: z.int().check(z.nonnegative()),
  items: keys,
  queue: keys.check(z.minLength(1)),
  ratings: z.array(z.tuple([z.string(), z.enum(ratings)])),
  wrong: z.array(z.tuple([z.string(), z.int().check(z.positive())])),
});

export type KeptSession = z.infer<typeof schema>;

/** What is kept of a session after an answer. */
export function keepSession(session: Session, place: string, seed: number, at: number): KeptSession {
  const { items, queue, ratings: rated, wrong } = session;
  return {
    version: 1,
    place,
    at,
    seed,
    items: [...items],
    queue: [...queue],
    ratings: [...rated],
    wrong: [...wrong],
  };
}

/** Reads what storage holds; undefined where it is no session of this place, or was left on another day. */
export function readKeptSession(
  value: unknown,
  place: string,
  now: number,
  dayOf: DayOf,
): { readonly session: Session; readonly seed: number } | undefined {
  const parsed = schema.safeParse(value);
  if (!parsed.success || parsed.data.place !== place || dayOf(parsed.data.at) !== dayOf(now))
    return undefined;
  const { items, queue, ratings: rated, wrong, seed } = parsed.data;
  return { session: { items, queue, ratings: new Map(rated), wrong: new Map(wrong) }, seed };
}

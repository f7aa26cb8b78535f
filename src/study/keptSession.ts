import * as z from 'zod/mini';
import { ownedBy, ownerOf } from '../records/kept.ts';
import { ratings } from '../records/review.ts';
import type { DayOf } from './planSession.ts';
import type { Session } from './session.ts';

const keys = z.array(z.string()).check(z.maxLength(200));

/** A session as it is kept while it runs, so that a reload does not end it. */
const schema = z.strictObject({
  version: z.literal(1),
  /** Whose it is; absent where no profile was chosen. */
  profile: z.optional(z.uuid()),
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

/** What a session is about, and whose it is. */
export interface Whereabouts {
  readonly place: string;
  /** `noProfile` where none was chosen. */
  readonly profile: string;
}

/** What is kept of a person's session after an answer. */
export function keepSession(
  session: Session,
  { place, profile }: Whereabouts,
  seed: number,
  at: number,
): KeptSession {
  const { items, queue, ratings: rated, wrong } = session;
  return {
    version: 1,
    ...ownedBy(profile),
    place,
    at,
    seed,
    items: [...items],
    queue: [...queue],
    ratings: [...rated],
    wrong: [...wrong],
  };
}

/** Reads what storage holds; undefined where it is no session of this place and person, or was left on another day. */
export function readKeptSession(
  value: unknown,
  { place, profile }: Whereabouts,
  now: number,
  dayOf: DayOf,
): { readonly session: Session; readonly seed: number } | undefined {
  const parsed = schema.safeParse(value);
  if (!parsed.success) return undefined;
  const { at, place: about } = parsed.data;
  if (about !== place || ownerOf(parsed.data) !== profile || dayOf(at) !== dayOf(now)) return undefined;
  const { items, queue, ratings: rated, wrong, seed } = parsed.data;
  return { session: { items, queue, ratings: new Map(rated), wrong: new Map(wrong) }, seed };
}

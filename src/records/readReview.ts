import * as z from 'zod/mini';
import { type Review, ratings } from './review.ts';

/** One answer as it is stored: to which item, when (epoch milliseconds), how well. */
export const reviewSchema = z.strictObject({
  version: z.literal(1),
  item: z.string().check(z.regex(/^[a-z0-9-]+\/[a-z0-9-]+\/[qc]\/[a-z0-9-]+$/)),
  at: z.int().check(z.nonnegative(), z.lte(8.64e15)),
  rating: z.enum(ratings),
  profile: z.optional(z.uuid()),
});

/** Reads what storage or a file holds; undefined where it is no review. */
export function readReview(value: unknown): Review | undefined {
  const parsed = reviewSchema.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

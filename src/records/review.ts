import type * as z from 'zod/mini';
import type { reviewSchema } from './readReview.ts';

/** How well an item was known, worst first. */
export const ratings = ['again', 'hard', 'good', 'easy'] as const;
export type Rating = (typeof ratings)[number];

/** One answer to a study item, as it is stored; `readReview.ts` has its schema. */
export type Review = z.infer<typeof reviewSchema>;

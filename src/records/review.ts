/** How well an item was known, worst first. */
export const ratings = ['again', 'hard', 'good', 'easy'] as const;
export type Rating = (typeof ratings)[number];

/** One answer to a study item, as it is stored; `readReview.ts` has its schema. */
export interface Review {
  readonly version: 1;
  /** `collection/slug/q/id` for a question, `collection/slug/c/id` for a flash card. */
  readonly item: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly rating: Rating;
  /** Whose answer it is; absent where the device had no profile. */
  readonly profile?: string | undefined;
}

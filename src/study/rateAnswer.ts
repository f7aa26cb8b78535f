import type { Rating } from '../records/review.ts';

/** How an answer went, before the person says how it felt. */
export interface Outcome {
  readonly isRight: boolean;
  readonly isHinted: boolean;
}

/** The ratings that a person may choose from; the first holds until another is chosen. */
export function ratingsFor({ isRight, isHinted }: Outcome): readonly [Rating, ...Rating[]] {
  if (!isRight) return ['again'];
  return isHinted ? ['hard'] : ['good', 'hard', 'easy'];
}

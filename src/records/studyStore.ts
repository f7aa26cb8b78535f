import type { Review } from './review.ts';

/** Where the answers of the study desk are kept. Every promise resolves only when the change would survive a crash. */
export interface StudyStore {
  /** Keeps a review; one of the same item and moment takes the new rating. */
  write(review: Review): Promise<void>;
  list(): Promise<ReviewList>;
}

/** Reviews, the earliest first, and how many records could not be read; those are kept as they are. */
export interface ReviewList {
  readonly reviews: readonly Review[];
  readonly unreadable: number;
}

/** Reads stored reviews. The schema is fetched when there is something to read. */
export async function listReviews(rows: readonly unknown[]): Promise<ReviewList> {
  if (rows.length === 0) return { reviews: [], unreadable: 0 };
  const { readReview } = await import('./readReview.ts');
  const reviews = rows.map(readReview).filter((review) => review !== undefined);
  return { reviews: reviews.sort((a, b) => a.at - b.at), unreadable: rows.length - reviews.length };
}

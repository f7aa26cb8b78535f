import { ownedBy, ownerOf } from './kept.ts';
import { durable, openRecords } from './openRecords.ts';
import { readOwner } from './readOwner.ts';
import { listReviews, type StudyStore } from './studyStore.ts';

/** Opens the study log of the person who uses this browser; rejects where storage is refused. */
export async function openStudy(): Promise<StudyStore> {
  const db = await openRecords();
  const owner = await readOwner(db);
  return {
    async write(review) {
      const change = db.transaction('reviews', 'readwrite', durable);
      await Promise.all([change.store.put({ ...review, ...ownedBy(owner) }), change.done]);
    },
    async list() {
      const all = await db.getAll('reviews');
      return listReviews(all.filter((review) => ownerOf(review) === owner));
    },
  };
}

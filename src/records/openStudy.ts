import { noteUse } from './noteUse.ts';
import { durable, openRecords } from './openRecords.ts';
import { listReviews, type StudyStore } from './studyStore.ts';

/** Opens the study log of this browser; rejects where storage is refused. */
export async function openStudy(): Promise<StudyStore> {
  const db = await openRecords();
  return {
    async write(review) {
      const change = db.transaction('reviews', 'readwrite', durable);
      await Promise.all([change.store.put(review), change.done]);
      noteUse();
    },
    async list() {
      return listReviews(await db.getAll('reviews'));
    },
  };
}

import { describe, expect, test } from 'vitest';
import { keepReviews } from './keepReviews.ts';
import { upgradeRecords } from './openRecords.ts';
import type { Review } from './review.ts';
import { listReviews, type StudyStore } from './studyStore.ts';

const review: Review = { version: 1, item: 'skills/empati/q/balasan-pertama', at: 1_000, rating: 'good' };

/** A store in memory. */
function createStudyMemory(): StudyStore {
  const kept = new Map<string, Review>();
  return {
    async write(review) {
      kept.set(`${review.item} ${review.at}`, review);
    },
    async list() {
      return listReviews([...kept.values()]);
    },
  };
}

/** A store that refuses its first writes, as a full disk does until room is made. */
function refusing(store: StudyStore, times: number): StudyStore {
  let left = times;
  return {
    ...store,
    async write(one) {
      left -= 1;
      if (left >= 0) throw new DOMException('full', 'QuotaExceededError');
      return store.write(one);
    },
  };
}

/** Names of the stores that bringing a database of this version up to date makes. */
function madeFrom(oldVersion: number): readonly string[] {
  const made: string[] = [];
  upgradeRecords({ createObjectStore: (name) => made.push(name) }, oldVersion);
  return made;
}

const newest = [
  'profiles',
  'settings',
  'assignments',
  'acknowledgements',
  'opinions',
  'readings',
  'outbox',
] as const;

describe('the database', () => {
  test('is made whole where there was none', () => {
    expect(madeFrom(0)).toEqual(['attempts', 'events', 'reviews', ...newest]);
  });

  test('of version 1 keeps its attempts as they are and gains the rest', () => {
    expect(madeFrom(1)).toEqual(['reviews', ...newest]);
  });

  test('of version 2 keeps its reviews too', () => {
    expect(madeFrom(2)).toEqual(newest);
  });

  test('of this version is left alone', () => {
    expect(madeFrom(3)).toEqual([]);
  });
});

describe('the study log', () => {
  test('keeps reviews in the order of time', async () => {
    const store = createStudyMemory();
    await store.write({ ...review, at: 2_000 });
    await store.write(review);
    expect((await store.list()).reviews.map(({ at }) => at)).toEqual([1_000, 2_000]);
  });

  test('gives a review its new rating', async () => {
    const store = createStudyMemory();
    await store.write(review);
    await store.write({ ...review, rating: 'hard' });
    expect(await store.list()).toEqual({ reviews: [{ ...review, rating: 'hard' }], unreadable: 0 });
  });

  test('counts what it can not read instead of losing all', async () => {
    const damaged = [
      { ...review, rating: 'fine' },
      { ...review, version: 9 },
      { ...review, item: 'x' },
      null,
    ];
    expect(await listReviews([...damaged, review])).toEqual({ reviews: [review], unreadable: 4 });
  });

  test('says that storage refuses, and catches up when it gives way', async () => {
    const store = createStudyMemory();
    const log = keepReviews(refusing(store, 2));
    expect(await log.add(review)).toBe('unsaved');
    expect(await log.add({ ...review, at: 2_000 })).toBe('unsaved');
    expect(await log.add({ ...review, at: 3_000 })).toBe('saved');
    expect((await store.list()).reviews.map(({ at }) => at)).toEqual([1_000, 2_000, 3_000]);
  });
});

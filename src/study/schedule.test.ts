import { describe, expect, test } from 'vitest';
import { seedOf } from '../analysis/draw.ts';
import fc from '../propertyTests.ts';
import { type Rating, type Review, ratings } from '../records/review.ts';
import { agendaOf, planSession, sessionSize } from './planSession.ts';
import { ratingsFor } from './rateAnswer.ts';
import { recall } from './recall.ts';
import { isFirstTime, type Session, startSession, takeAnswer } from './session.ts';
import { disorder, shuffle } from './shuffle.ts';
import { statisticsOf } from './statistics.ts';

const day = 86_400_000;
const dayOf = (at: number): number => Math.floor(at / day);
const start = Date.UTC(2026, 10, 20, 9);

function review(item: string, onDay: number, rating: Rating = 'good'): Review {
  return { version: 1, item, at: start + onDay * day, rating };
}

const anyReview: fc.Arbitrary<Review> = fc.record({
  version: fc.constant(1 as const),
  item: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  at: fc.integer({ min: start, max: start + 400 * day }),
  rating: fc.constantFrom(...ratings),
});

describe('the schedule', () => {
  test('asks again later the better an item was known', () => {
    const dueAfter = (rating: Rating) => recall([review('a', 0, rating)]).get('a')?.due ?? 0;
    const [again, hard, good, easy] = ratings.map(dueAfter);
    expect(again).toBe(start + day);
    expect(Number(hard)).toBeGreaterThanOrEqual(Number(again));
    expect(Number(good)).toBeGreaterThan(Number(hard));
    expect(Number(easy)).toBeGreaterThan(Number(good));
  });

  test('is the same whatever the order of the log', () => {
    const distinct = fc.uniqueArray(anyReview, { selector: ({ item, at }) => `${item} ${at}` });
    fc.assert(
      fc.property(distinct, fc.nat(), (reviews, seed) => {
        const sorted = (log: readonly Review[]) => [...recall(log)].sort(([a], [b]) => a.localeCompare(b));
        expect(sorted(shuffle(reviews, seed))).toEqual(sorted(reviews));
      }),
    );
  });

  test('never loses an item and never puts one off for more than a year', () => {
    const items = ['a', 'b', 'c', 'd', 'e', 'never asked'];
    fc.assert(
      fc.property(fc.array(anyReview), fc.nat(800), (reviews, days) => {
        const memories = recall(reviews);
        const { due, fresh, resting } = agendaOf(items, memories, start + days * day, dayOf);
        expect([...due, ...fresh, ...resting].sort()).toEqual(items);
        for (const { due, last } of memories.values()) {
          expect(due).toBeGreaterThan(last);
          expect(due - last).toBeLessThanOrEqual(367 * day);
        }
      }),
    );
  });

  test('takes a log of years in its stride, and answers at one moment', () => {
    const log = [review('a', 0), review('a', 0, 'again'), review('a', 3_000), review('a', 3_000, 'easy')];
    expect(recall(log).get('a')?.due).toBeGreaterThan(start + 3_000 * day);
  });
});

describe('a session', () => {
  const agenda = (due: number, fresh: number, resting: number) => ({
    due: names('due', due),
    fresh: names('fresh', fresh),
    resting: names('resting', resting),
  });

  test('is first what is due, then what is new', () => {
    expect(planSession(agenda(2, 1, 5))).toEqual(['due0', 'due1', 'fresh0']);
    expect(planSession(agenda(0, 0, 2))).toEqual(['resting0', 'resting1']);
    expect(planSession(agenda(30, 30, 0))).toHaveLength(sessionSize);
  });

  test('asks what was wrong again at its end, and the schedule hears the first answer', () => {
    const session = run(startSession(['a', 'b']), ['again', 'good', 'easy']);
    expect(session.queue).toEqual([]);
    expect([...session.ratings]).toEqual([
      ['a', 'again'],
      ['b', 'good'],
    ]);
  });

  test('gives up on an item after three wrong answers', () => {
    expect(run(startSession(['a']), ['again', 'again']).queue).toEqual(['a']);
    expect(run(startSession(['a']), ['again', 'again', 'again']).queue).toEqual([]);
  });

  test('asks every item, whatever is answered, and comes to an end', () => {
    const answers = fc.infiniteStream(fc.constantFrom(...ratings));
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { maxLength: 20 }), answers, (items, stream) => {
        let session = startSession(items);
        let asked = 0;
        while (session.queue.length > 0) {
          expect(isFirstTime(session)).toBe(!session.ratings.has(session.queue[0] ?? ''));
          session = takeAnswer(session, stream.next().value ?? 'good');
          asked += 1;
        }
        expect([...session.ratings.keys()].sort()).toEqual([...items].sort());
        expect(asked).toBeLessThanOrEqual(3 * items.length);
      }),
    );
  });
});

describe('the rating', () => {
  test('follows from the answer, the hint and what the person says', () => {
    expect(ratingsFor({ isRight: true, isHinted: false })).toEqual(['good', 'hard', 'easy']);
    expect(ratingsFor({ isRight: true, isHinted: true })).toEqual(['hard']);
    expect(ratingsFor({ isRight: false, isHinted: false })).toEqual(['again']);
  });
});

describe('the order of options', () => {
  test('holds the same options and depends on the seed alone', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.integer(), (options, seed) => {
        expect([...shuffle(options, seed)].sort()).toEqual([...options].sort());
        expect(shuffle(options, seed)).toEqual(shuffle(options, seed));
      }),
    );
  });

  test('is every order in turn', () => {
    const seen = new Set(
      Array.from({ length: 200 }, (_, seed) => shuffle(['a', 'b', 'c'], seedOf('x', seed)).join('')),
    );
    expect(seen).toHaveLength(6);
  });

  test('never gives the order away that is asked for', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 2 }), fc.integer(), (items, seed) => {
        expect(disorder(items, seed)).not.toEqual(items);
        expect([...disorder(items, seed)].sort()).toEqual([...items].sort());
      }),
    );
  });
});

describe('the figures', () => {
  const figures = (items: readonly string[], log: readonly Review[], onDay: number) =>
    statisticsOf(items, log, recall(log), start + onDay * day, dayOf);

  test('of someone who has not begun promise nothing', () => {
    expect(figures(['a', 'b'], [], 0)).toEqual({ learnt: 0, items: 2, retention: undefined, days: 0 });
  });

  test('count the days of the last week, whether in a row or not', () => {
    const log = [review('a', 0), review('b', 3), review('c', 4), review('c', 10)];
    expect(figures(['a', 'b', 'c'], log, 10).days).toBe(2);
  });

  test('count as learnt what lasts a week', () => {
    expect(figures(['a'], [review('a', 0)], 0).learnt).toBe(0);
    expect(figures(['a'], [review('a', 0), review('a', 3)], 3).learnt).toBe(1);
  });

  test('give retention over the last thirty repeats, not over what was new', () => {
    const first = names('i', 5).map((item) => review(item, 0, 'again'));
    const repeats = names('i', 5).map((item, index) => review(item, 1, index === 0 ? 'again' : 'good'));
    expect(figures(names('i', 5), first, 1).retention).toBeUndefined();
    expect(figures(names('i', 5), [...first, ...repeats], 1).retention).toBe(0.8);
    const many = Array.from({ length: 40 }, (_, index) =>
      review('i0', 2 + index, index < 10 ? 'again' : 'good'),
    );
    expect(figures(names('i', 5), [...first, ...many], 60).retention).toBe(1);
  });

  test('leave out what the content no longer has', () => {
    expect(figures(['a'], [review('gone', 0)], 0)).toEqual({
      learnt: 0,
      items: 1,
      retention: undefined,
      days: 0,
    });
  });
});

function names(name: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${name}${index}`);
}

function run(session: Session, answers: readonly Rating[]): Session {
  return answers.reduce(takeAnswer, session);
}

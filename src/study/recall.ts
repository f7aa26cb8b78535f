import { type Card, createEmptyCard, fsrs, type Grade, Rating } from 'ts-fsrs';
import type { Rating as Known, Review } from '../records/review.ts';

/** What the schedule knows of one item. */
export interface Memory {
  /** Epoch milliseconds at which it should be asked again. */
  readonly due: number;
  /** Days after which nine of ten people in this state would still know it. */
  readonly stability: number;
  /** Epoch milliseconds of the last answer. */
  readonly last: number;
}

export type Memories = ReadonlyMap<string, Memory>;

/** The state of every item that was ever answered, from the study log alone: any order, same result. */
export function recall(reviews: readonly Review[]): Memories {
  const cards = new Map<string, Card>();
  for (const { item, at, rating } of [...reviews].sort((a, b) => a.at - b.at)) {
    const card = cards.get(item) ?? createEmptyCard<Card>(new Date(at));
    cards.set(item, scheduler.next(card, new Date(at), grades[rating]).card);
  }
  return new Map([...cards].map(([item, card]) => [item, memoryOf(card)]));
}

/** Whole days until the item would be asked again after this answer; `reviews` are those of the item before it. */
export function daysAfter(reviews: readonly Review[], answer: Review): number {
  const due = recall([...reviews, answer]).get(answer.item)?.due ?? answer.at;
  return Math.max(1, Math.round((due - answer.at) / 86_400_000));
}

/** Days rather than minutes: what was wrong comes back within the session, and then tomorrow. */
const scheduler = fsrs({ enable_short_term: false, enable_fuzz: false, maximum_interval: 365 });

const grades: Readonly<Record<Known, Grade>> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
};

function memoryOf({ due, stability, last_review: last }: Card): Memory {
  return { due: due.getTime(), stability, last: (last ?? due).getTime() };
}

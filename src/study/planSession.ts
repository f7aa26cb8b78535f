import type { Memories } from './recall.ts';

/** Which day a moment (epoch milliseconds) belongs to, in whole days that grow by one: the person's own midnight counts. */
export type DayOf = (at: number) => number;

/** Most items of one session. */
export const sessionSize = 20;

/** Items by what is to be done with them now; each item is in exactly one list. */
export interface Agenda {
  /** To be asked today, the most overdue first. */
  readonly due: readonly string[];
  /** Never answered, in the author's order. */
  readonly fresh: readonly string[];
  /** Known for now, the soonest due first. */
  readonly resting: readonly string[];
}

/** Sorts items by when they should be asked. */
export function agendaOf(items: readonly string[], memories: Memories, now: number, dayOf: DayOf): Agenda {
  const today = dayOf(now);
  const dueAt = (item: string) => memories.get(item)?.due ?? 0;
  const known = items.filter((item) => memories.has(item)).sort((a, b) => dueAt(a) - dueAt(b));
  return {
    due: known.filter((item) => dayOf(dueAt(item)) <= today),
    fresh: items.filter((item) => !memories.has(item)),
    resting: known.filter((item) => dayOf(dueAt(item)) > today),
  };
}

/** The items of a session: what is due, then what is new, and only where there is neither, what is due soonest. */
export function planSession({ due, fresh, resting }: Agenda): readonly string[] {
  const wanted = [...due, ...fresh];
  return (wanted.length > 0 ? wanted : resting).slice(0, sessionSize);
}

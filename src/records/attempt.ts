import type * as z from 'zod/mini';
import { formatEvent, type Logged, type PlayEvent, type StartEvent } from '../model/event.ts';
import type { headSchema, rowSchema } from './attemptSchema.ts';

/** The head of an attempt as it is stored; `attemptSchema.ts` has its schema. */
export type AttemptHead = z.infer<typeof headSchema>;
export type AttemptRow = z.infer<typeof rowSchema>;
export type AttemptResult = NonNullable<AttemptHead['result']>;

export interface Attempt {
  readonly head: AttemptHead;
  readonly events: readonly Logged<PlayEvent>[];
}

/** Heads, the latest start first, and how many records could not be read; those are kept as they are. */
export interface HeadList {
  readonly heads: readonly AttemptHead[];
  readonly unreadable: number;
}

export function rowOf(attempt: string, index: number, event: Logged<PlayEvent>): AttemptRow {
  return { attempt, index, at: event.at, event: formatEvent(event) };
}

/** The start event that the head stands for. */
export function startOf({ scenario, hash, rubric, language, mode, seed }: AttemptHead): StartEvent {
  return { type: 'start', scenario, hash, rubric, language, mode, seed };
}

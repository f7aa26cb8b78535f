import { type Mode, type PlayEvent, parseEvent } from '../model/event.ts';
import type { Attempt } from '../records/attempt.ts';
import { sampleScript } from '../simulator/sampleScript.ts';

/** For tests: an attempt at the sample script with these events in short form, five seconds apart. */
export function sampleAttempt(events: string, mode: Mode = 'assessment', finishedAt?: string): Attempt {
  const played: readonly PlayEvent[] = events.split(' ').flatMap((event) => parseEvent(event) ?? []);
  return {
    head: {
      version: 1,
      id: '6f9619ff-8b86-4d01-b42d-00cf4fc964ff',
      scenario: 'contoh',
      hash: sampleScript.hash,
      rubric: sampleScript.rubricHash,
      language: 'id',
      mode,
      seed: 7,
      title: sampleScript.title,
      startedAt: '2026-11-20T10:00:00.000Z',
      ...(finishedAt === undefined ? {} : { finishedAt }),
    },
    events: played.map((event, index) => ({ ...event, at: (index + 1) * 5000 })),
  };
}

/** For tests: the model conversation of the sample script, finished. */
export const passedAttempt = sampleAttempt(
  'open:resi keluhan/jelas answer:sebab=a',
  'assessment',
  '2026-11-20T10:01:00.000Z',
);

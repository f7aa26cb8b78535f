import * as z from 'zod/mini';
import { modes } from '../model/event.ts';
import { languages } from '../model/language.ts';
import { assignmentMarkSchema } from './keptSchemas.ts';

const whole = z.int().check(z.nonnegative());
const percent = z.number().check(z.gte(0), z.lte(100));

/** The head of an attempt as it is stored: how it started, and once it is finished what replay gave then. */
export const headSchema = z.strictObject({
  version: z.literal(1),
  id: z.uuid(),
  scenario: z.string(),
  hash: z.string(),
  rubric: z.string(),
  language: z.enum(languages),
  mode: z.enum(modes),
  seed: whole,
  /** As it read when the attempt started: for lists that do not load the scenario. */
  title: z.string(),
  startedAt: z.iso.datetime(),
  /** Whose attempt it is; absent where the device had no profile. */
  profile: z.optional(z.uuid()),
  assignment: z.optional(assignmentMarkSchema),
  /** The attempt that this one branches off, after so many of its events. */
  forkOf: z.optional(z.strictObject({ attempt: z.uuid(), events: whole })),
  finishedAt: z.optional(z.iso.datetime()),
  result: z.optional(
    z.strictObject({
      overall: percent,
      empathy: z.optional(percent),
      deEscalation: z.optional(percent),
      problemSolving: z.optional(percent),
      hasPassed: z.boolean(),
    }),
  ),
});

/** One event as it is stored: `event` in short form, `at` in milliseconds since the start. */
export const rowSchema = z.strictObject({ attempt: z.uuid(), index: whole, at: whole, event: z.string() });

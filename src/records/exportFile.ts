import * as z from 'zod/mini';
import type { Attempt } from './attempt.ts';
import type { Acknowledgement, Assignment, Opinion, Person, Reading, ReceivedAssignment } from './kept.ts';
import { assignmentSchema, personSchema } from './keptSchemas.ts';
import type { Review } from './review.ts';

/*
 * Exported file, version 2:
 *
 *   { "ramah": 2, "exportedAt", "profile"?, "profiles"?, "assignment"?,
 *     "attempts": [{ "head": {…}, "events": [{ "at": 5, "event": "keluhan/akui" }] }],
 *     "reviews": […], "acknowledgements": […], "opinions": […], "readings": […], "assignments": […] }
 *
 * `profile` is the person whose file it is. A copy of a whole device names its people in `profiles` instead, and each
 * record says whose it is. `assignment` is what the file answers. Records are written as they are stored, but for the
 * PIN of a profile, which stays on its device, and settings, which belong to the device.
 *
 * Version 1: { "ramah": 1, "attempts": [{ "head": {…}, "events": [{ attempt, index, at, event }] }] }
 */
export interface RecordsFile {
  readonly version: 1 | 2;
  /** ISO moment; absent in version 1. */
  readonly exportedAt?: string | undefined;
  /** The person whose file it is. */
  readonly profile?: Person | undefined;
  /** Everyone who has records in the file, `profile` included. */
  readonly people: readonly Person[];
  /** The assignment that the file answers. */
  readonly assignment?: Assignment | undefined;
  readonly attempts: readonly Attempt[];
  readonly reviews: readonly Review[];
  readonly acknowledgements: readonly Acknowledgement[];
  readonly opinions: readonly Opinion[];
  readonly readings: readonly Reading[];
  readonly assignments: readonly ReceivedAssignment[];
}

const rows = z.array(z.unknown());
const attempts = z.array(z.strictObject({ head: z.unknown(), events: rows }));

/** What holds a file together; its records are read one by one, so that a damaged one does not take the rest along. */
export const fileSchema = z.discriminatedUnion('ramah', [
  z.strictObject({ ramah: z.literal(1), attempts }),
  z.strictObject({
    ramah: z.literal(2),
    exportedAt: z.iso.datetime(),
    profile: z.optional(personSchema),
    profiles: z.optional(z.array(personSchema)),
    assignment: z.optional(assignmentSchema),
    attempts,
    reviews: rows,
    acknowledgements: rows,
    opinions: rows,
    readings: rows,
    assignments: rows,
  }),
]);

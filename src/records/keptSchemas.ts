import * as z from 'zod/mini';
import { modes } from '../model/event.ts';

const moment = z.iso.datetime();
const slug = z.string().check(z.regex(/^[a-z0-9-]+$/));
const address = z.string().check(z.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/), z.maxLength(200));
const short = z.string().check(z.minLength(1), z.maxLength(120));
/** A profile's id, or '' where no profile was chosen. */
const owner = z.union([z.literal(''), z.uuid()]);
const hex = z.string().check(z.regex(/^[0-9a-f]+$/), z.maxLength(128));

/** A person as files name them. */
export const personSchema = z.strictObject({
  version: z.literal(1),
  id: z.uuid(),
  name: short,
  staffNumber: z.optional(short),
  createdAt: moment,
});

/** A person as this device keeps them; `pin` is PBKDF2 with SHA-256, and no more than a courtesy. */
export const profileSchema = z.extend(personSchema, {
  pin: z.optional(z.strictObject({ salt: hex, hash: hex, rounds: z.int().check(z.positive()) })),
});

export const settingSchema = z.strictObject({ name: short, value: z.unknown() });

/** What a trainer asks a class to play; `id` is made of the rest, so that an altered one is seen. */
export const assignmentSchema = z.strictObject({
  version: z.literal(1),
  id: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
  className: short,
  scenarios: z.array(slug).check(z.minLength(1), z.maxLength(50)),
  mode: z.enum(modes),
  /** The last day on which it may be played. */
  until: z.optional(z.iso.date()),
});

/** The part of an assignment that each of its attempts carries. */
export const assignmentMarkSchema = z.pick(assignmentSchema, { id: true, className: true, until: true });

/** An assignment that a person opened here. */
export const receivedSchema = z.strictObject({
  version: z.literal(1),
  profile: owner,
  id: z.string(),
  assignment: assignmentSchema,
  at: moment,
});

/** A person has confirmed that they know an entry as it stood on the day `updated`. */
export const acknowledgementSchema = z.strictObject({
  version: z.literal(1),
  profile: owner,
  entry: address,
  updated: z.iso.date(),
  at: moment,
});

/** Whether an entry helped a person. */
export const opinionSchema = z.strictObject({
  version: z.literal(1),
  profile: owner,
  entry: address,
  isHelpful: z.boolean(),
  note: z.optional(z.string().check(z.maxLength(2_000))),
  at: moment,
});

/** A person has marked an entry as read. */
export const readingSchema = z.strictObject({
  version: z.literal(1),
  profile: owner,
  entry: address,
  at: moment,
});

/** A statement that waits to be sent, or that its receiver refused for the `reason` given. */
export const outboxSchema = z.strictObject({
  version: z.literal(1),
  destination: z.string(),
  id: z.uuid(),
  at: moment,
  statement: z.record(z.string(), z.unknown()),
  state: z.enum(['waiting', 'quarantined']),
  reason: z.optional(z.string()),
});

/** The learning record store that a person named, with the credentials it gave them; `at` is the last change. */
export const ownStoreSchema = z.strictObject({
  version: z.literal(1),
  profile: owner,
  /** Base address of its xAPI, with a slash at its end. */
  endpoint: z.url(),
  key: z.string(),
  secret: z.string(),
  at: moment,
});

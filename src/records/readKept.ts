import type * as z from 'zod/mini';
import type { KeptName, KeptRecords } from './kept.ts';
import {
  acknowledgementSchema,
  opinionSchema,
  outboxSchema,
  profileSchema,
  readingSchema,
  receivedSchema,
} from './keptSchemas.ts';

/** Reads what storage or a file holds of this kind; undefined where it is none. */
export function readKept<Name extends KeptName>(name: Name, value: unknown): KeptRecords[Name] | undefined {
  const parsed = schemas[name].safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

const schemas: { readonly [Name in KeptName]: z.ZodMiniType<KeptRecords[Name]> } = {
  profiles: profileSchema,
  assignments: receivedSchema,
  acknowledgements: acknowledgementSchema,
  opinions: opinionSchema,
  readings: readingSchema,
  outbox: outboxSchema,
};

import type * as z from 'zod/mini';
import type {
  acknowledgementSchema,
  assignmentSchema,
  opinionSchema,
  outboxSchema,
  ownStoreSchema,
  personSchema,
  profileSchema,
  readingSchema,
  receivedSchema,
  settingSchema,
} from './keptSchemas.ts';

/* What is kept besides attempts and reviews, as stored and as files hold it; `keptSchemas.ts` has the schemas. */

export type Person = z.infer<typeof personSchema>;
export type Profile = z.infer<typeof profileSchema>;
export type Setting = z.infer<typeof settingSchema>;
export type Assignment = z.infer<typeof assignmentSchema>;
export type ReceivedAssignment = z.infer<typeof receivedSchema>;
export type Acknowledgement = z.infer<typeof acknowledgementSchema>;
export type Opinion = z.infer<typeof opinionSchema>;
export type Reading = z.infer<typeof readingSchema>;
export type OutboxItem = z.infer<typeof outboxSchema>;
export type OwnStore = z.infer<typeof ownStoreSchema>;

/** Kinds of record by the name of their store. */
export interface KeptRecords {
  profiles: Profile;
  assignments: ReceivedAssignment;
  acknowledgements: Acknowledgement;
  opinions: Opinion;
  readings: Reading;
  outbox: OutboxItem;
}

export type KeptName = keyof KeptRecords;

/** Stands for the person of a device on which no profile was chosen. */
export const noProfile = '';

/** Whose record it is; attempts and reviews of a device without profiles name nobody. */
export function ownerOf({ profile }: { readonly profile?: string | undefined }): string {
  return profile ?? noProfile;
}

/** What an attempt or a review says of its owner. */
export function ownedBy(profile: string): { readonly profile?: string } {
  return profile === noProfile ? {} : { profile };
}

import type { ReceivedAssignment } from './kept.ts';
import { openPersonal, type PersonalStore } from './personalStore.ts';

/** Opens the assignments that people received; in memory where storage is refused. */
export function openAssignments(): Promise<PersonalStore<ReceivedAssignment>> {
  return openPersonal('assignments');
}

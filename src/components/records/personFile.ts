import { fileName } from '../../records/fileName.ts';
import type { Assignment } from '../../records/kept.ts';
import type { DeviceRecords } from '../../records/readDevice.ts';
import { writeExportFile } from '../../records/writeExportFile.ts';
import type { GivenFile } from './giveFile.ts';

/** The file of one person's records. */
export function personFile({ profiles, unreadable: _, ...records }: DeviceRecords): GivenFile {
  const [profile] = profiles;
  const now = new Date();
  return {
    name: fileName({ name: profile?.name, ending: 'json' }, now),
    text: writeExportFile({ ...records, profile }, now),
    type: 'application/json',
  };
}

/** The file with which a person answers an assignment: their attempts for it, and nothing else of theirs. */
export function answerFile({ profiles, attempts }: DeviceRecords, assignment: Assignment): GivenFile {
  const [profile] = profiles;
  const now = new Date();
  const own = attempts.filter(({ head }) => head.assignment?.id === assignment.id);
  return {
    name: fileName({ className: assignment.className, name: profile?.name, ending: 'json' }, now),
    text: writeExportFile({ profile, assignment, attempts: own }, now),
    type: 'application/json',
  };
}

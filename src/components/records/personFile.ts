import { fileName } from '../../records/fileName.ts';
import type { Assignment } from '../../records/kept.ts';
import type { DeviceRecords } from '../../records/readDevice.ts';
import { type Pace, takeSteps } from '../../records/takeSteps.ts';
import { writeExportFile, writingOf } from '../../records/writeExportFile.ts';
import type { GivenFile } from './giveFile.ts';

/** The file of one person's records, written while the screen answers. */
export async function personFile(
  { profiles, unreadable: _, ...records }: DeviceRecords,
  pace?: Pace,
): Promise<GivenFile> {
  const [profile] = profiles;
  const now = new Date();
  return {
    name: fileName({ name: profile?.name, ending: 'json' }, now),
    pieces: await takeSteps(writingOf({ ...records, profile }, now), pace),
    type: 'application/json',
  };
}

/** The file of everyone's records, written while the screen answers. */
export async function deviceFile(
  { profiles, unreadable: _, ...records }: DeviceRecords,
  pace?: Pace,
): Promise<GivenFile> {
  const now = new Date();
  return {
    name: fileName({ ending: 'json' }, now),
    pieces: await takeSteps(writingOf({ ...records, people: profiles }, now), pace),
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
    pieces: [writeExportFile({ profile, assignment, attempts: own }, now)],
    type: 'application/json',
  };
}

/** How many records the file of these has. */
export function countOf({ profiles: _, unreadable: __, ...lists }: DeviceRecords): number {
  return Object.values(lists).reduce((sum, { length }) => sum + length, 0);
}

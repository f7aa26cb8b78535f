import { formatEvent } from '../model/event.ts';
import type { RecordsFile } from './exportFile.ts';
import type { Person, Profile } from './kept.ts';

/** What goes into a file; what is left out is written as none. */
export type Contents = Partial<Omit<RecordsFile, 'version' | 'exportedAt' | 'people'>> & {
  /** Everyone, for the copy of a whole device. */
  readonly people?: readonly Person[];
};

/** The text of a file of version 2, complete and readable by `readExportFile`; `exportFile.ts` has its shape. */
export function writeExportFile(contents: Contents, now: Date): string {
  const { profile, people, assignment, attempts = [] } = contents;
  const { reviews = [], acknowledgements = [], opinions = [], readings = [], assignments = [] } = contents;
  const written = {
    ramah: 2,
    exportedAt: now.toISOString(),
    profile: profile && personOf(profile),
    profiles: people?.map(personOf),
    assignment,
    attempts: attempts.map(({ head, events }) => ({
      head,
      events: events.map((event) => ({ at: event.at, event: formatEvent(event) })),
    })),
    reviews,
    acknowledgements,
    opinions,
    readings,
    assignments,
  };
  return `${JSON.stringify(written, null, 2)}\n`;
}

/** A profile without its PIN, which stays on its device. */
export function personOf(profile: Person | Profile): Person {
  const { version, id, name, staffNumber, createdAt } = profile;
  return { version, id, name, ...(staffNumber === undefined ? {} : { staffNumber }), createdAt };
}

import { formatEvent } from '../model/event.ts';
import type { Attempt } from './attempt.ts';
import type { RecordsFile } from './exportFile.ts';
import type { Person, Profile } from './kept.ts';

/** What goes into a file; what is left out is written as none. */
export type Contents = Partial<Omit<RecordsFile, 'version' | 'exportedAt' | 'people'>> & {
  /** Everyone, for the copy of a whole device. */
  readonly people?: readonly Person[];
};

/** The text of a file of version 2, complete and readable by `readExportFile`; `exportFile.ts` has its shape. */
export function writeExportFile(contents: Contents, now: Date): string {
  const steps = writingOf(contents, now);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value.join('');
  }
}

/** The same in steps short enough for a screen to answer in between, each telling how many records are written; the text comes in pieces. */
export function* writingOf(contents: Contents, now: Date): Generator<number, readonly string[]> {
  const { profile, people, assignment } = contents;
  const pieces: string[] = [];
  let done = 0;
  let before = '{\n';
  const put = (name: string, text: string) => {
    pieces.push(`${before}  "${name}": ${text}`);
    before = ',\n';
  };
  put('ramah', '2');
  put('exportedAt', JSON.stringify(now.toISOString()));
  if (profile !== undefined) put('profile', written(personOf(profile), '  '));
  if (people !== undefined) put('profiles', written(people.map(personOf), '  '));
  if (assignment !== undefined) put('assignment', written(assignment, '  '));
  for (const [name, records] of listsOf(contents)) {
    if (records.length === 0) put(name, '[]');
    for (let start = 0; start < records.length; start += slice) {
      const part = records.slice(start, start + slice).map((write) => `    ${written(write(), '    ')}`);
      if (start === 0) put(name, `[\n${part.join(',\n')}`);
      else pieces.push(`,\n${part.join(',\n')}`);
      done += part.length;
      if (start + slice >= records.length) pieces.push('\n  ]');
      yield done;
    }
  }
  pieces.push('\n}\n');
  return pieces;
}

/** Records that are written without a pause. */
const slice = 100;

/** The lists of a file in their order; each record is made when it is written. */
function listsOf(contents: Contents): readonly (readonly [string, readonly (() => unknown)[]])[] {
  const { attempts = [], reviews = [], acknowledgements = [] } = contents;
  const { opinions = [], readings = [], assignments = [] } = contents;
  const asKept = (records: readonly unknown[]) => records.map((record) => () => record);
  return [
    ['attempts', attempts.map((attempt) => () => writtenAttempt(attempt))],
    ['reviews', asKept(reviews)],
    ['acknowledgements', asKept(acknowledgements)],
    ['opinions', asKept(opinions)],
    ['readings', asKept(readings)],
    ['assignments', asKept(assignments)],
  ];
}

function writtenAttempt({ head, events }: Attempt): unknown {
  return { head, events: events.map((event) => ({ at: event.at, event: formatEvent(event) })) };
}

/** A value as it stands at this indent; no line break of a JSON text is inside of a string. */
function written(value: unknown, indent: string): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`);
}

/** A profile without its PIN, which stays on its device. */
export function personOf(profile: Person | Profile): Person {
  const { version, id, name, staffNumber, createdAt } = profile;
  return { version, id, name, ...(staffNumber === undefined ? {} : { staffNumber }), createdAt };
}

import type { Attempt } from '../records/attempt.ts';
import type { RecordsFile } from '../records/exportFile.ts';
import type { Person } from '../records/kept.ts';
import type { Check, Cohort, CohortAttempt, FileReport, Member, Refusal, Twin } from './cohort.ts';
import { findCopies } from './findCopies.ts';
import { markCounted } from './markCounted.ts';
import { type Verified, type Verifier, verifyAttempt } from './verifyAttempt.ts';

/** A group that takes one file after the other. */
export interface Gathering {
  addFile(name: string, file: RecordsFile, unreadable: number): void;
  refuseFile(name: string, reason: Refusal): void;
  /** Slugs of the scenarios that the files name. */
  scenarios(): readonly string[];
  /** How many attempts there are. */
  size(): number;
  /** Verifies the attempts from one place on, at most so many; for long work in slices. */
  verify(verifiers: ReadonlyMap<string, Verifier>, from: number, most: number): void;
  /** The group, once every attempt is verified. */
  cohort(): Cohort;
}

interface Held {
  readonly attempt: Attempt;
  readonly member: string;
  readonly isDisputed: boolean;
}

/** Starts with nobody. People are merged by profile id, attempts by attempt id. */
export function gatherCohort(): Gathering {
  const people = new Map<string, Person>();
  const unnamed = new Map<string, string>();
  const held = new Map<string, Held>();
  const verified = new Map<string, Verified>();
  const reports: FileReport[] = [];

  function twinOf({ head: { id, startedAt } }: Attempt): Twin {
    const member = held.get(id)?.member ?? '';
    return { name: people.get(member)?.name ?? unnamed.get(member) ?? '', startedAt };
  }

  /** Who a file without a name belongs to: whoever an earlier one with one of its attempts does, or somebody new. */
  function nobodyOf({ attempts }: RecordsFile): string {
    const known = attempts.find(({ head }) => head.profile === undefined && held.has(head.id));
    return (known && held.get(known.head.id)?.member) ?? `file:${reports.length}`;
  }

  return {
    addFile(name, file, unreadable) {
      for (const person of file.people) people.set(person.id, newer(people.get(person.id), person));
      let duplicates = 0;
      const owner = file.profile?.id ?? nobodyOf(file);
      for (const attempt of file.attempts) {
        const member = attempt.head.profile ?? owner;
        if (!people.has(member)) unnamed.set(member, name);
        const known = held.get(attempt.head.id);
        if (known !== undefined) duplicates++;
        held.set(
          attempt.head.id,
          known === undefined ? hold(attempt, member) : merge(known, attempt, member),
        );
      }
      reports.push({ kind: 'read', name, attempts: file.attempts.length, unreadable, duplicates });
    },
    refuseFile: (name, reason) => void reports.push({ kind: 'refused', name, reason }),
    scenarios: () => [...new Set([...held.values()].map(({ attempt }) => attempt.head.scenario))],
    size: () => held.size,
    verify(verifiers, from, most) {
      for (const { attempt } of [...held.values()].slice(from, from + most)) {
        verified.set(attempt.head.id, verifyAttempt(verifiers.get(attempt.head.scenario), attempt));
      }
    },
    cohort() {
      const copies = findCopies([...held.values()].map(({ attempt }) => attempt));
      const attempts = [...held.values()].flatMap((one) => {
        const { id } = one.attempt.head;
        const found = verified.get(id);
        return found === undefined ? [] : [describe(one, found, copies.get(id)?.map(twinOf) ?? [])];
      });
      const present = new Set(attempts.map(({ member }) => member));
      const members = [...membersOf(people, unnamed)].filter(({ id }) => present.has(id) || people.has(id));
      return { members: markNamesakes(members), attempts: markCounted(attempts), files: reports };
    },
  };
}

function newer(known: Person | undefined, person: Person): Person {
  return known === undefined || person.createdAt >= known.createdAt ? person : known;
}

function hold(attempt: Attempt, member: string): Held {
  return { attempt, member, isDisputed: false };
}

/** The further of two tellings of one attempt; disputed where they contradict each other, or say that it is of two people. */
function merge(known: Held, attempt: Attempt, member: string): Held {
  const owners = [known.attempt.head.profile, attempt.head.profile];
  const isOther = owners[0] !== owners[1] && owners.every((owner) => owner !== undefined);
  const [longer, shorter] =
    attempt.events.length > known.attempt.events.length ||
    (attempt.events.length === known.attempt.events.length && attempt.head.result !== undefined)
      ? [attempt, known.attempt]
      : [known.attempt, attempt];
  return {
    attempt: longer,
    member: known.member.startsWith('file:') ? member : known.member,
    isDisputed: known.isDisputed || isOther || !isContinued(shorter, longer),
  };
}

/** True where the longer telling begins with the shorter one, and keeps its start and its result. */
function isContinued(shorter: Attempt, longer: Attempt): boolean {
  const [before, after] = [shorter.head, longer.head];
  const isSameStart = (['scenario', 'hash', 'rubric', 'mode', 'seed', 'startedAt'] as const).every(
    (key) => before[key] === after[key],
  );
  const isSameResult =
    before.result === undefined || JSON.stringify(before.result) === JSON.stringify(after.result);
  return (
    isSameStart &&
    isSameResult &&
    shorter.events.every((event, index) => JSON.stringify(event) === JSON.stringify(longer.events[index]))
  );
}

function describe(
  { attempt: { head }, member, isDisputed }: Held,
  verified: Verified,
  sameAs: readonly Twin[],
): CohortAttempt {
  const { finishedAt, assignment, result } = head;
  const { score, ...rest } = verified;
  const disputed: Check = { kind: 'altered', why: 'conflict' };
  return {
    id: head.id,
    member,
    scenario: head.scenario,
    title: head.title,
    hash: head.hash,
    mode: head.mode,
    startedAt: head.startedAt,
    ...(finishedAt === undefined ? {} : { finishedAt }),
    ...(assignment === undefined ? {} : { className: assignment.className, assignment: assignment.id }),
    ...(result === undefined ? {} : { claimed: result }),
    ...(isDisputed
      ? { check: disputed, turns: [], skills: [] }
      : { ...rest, ...(score === undefined ? {} : { score }) }),
    ...(sameAs.length === 0 ? {} : { sameAs }),
    isCounted: false,
  };
}

function* membersOf(
  people: ReadonlyMap<string, Person>,
  unnamed: ReadonlyMap<string, string>,
): Generator<Member> {
  for (const { id, name, staffNumber } of people.values()) {
    const number = staffNumber === undefined ? {} : { staffNumber };
    yield { id, name, ...number, isNamed: true, hasNamesake: false };
  }
  for (const [id, name] of unnamed) {
    if (!people.has(id)) yield { id, name, isNamed: false, hasNamesake: false };
  }
}

function markNamesakes(members: readonly Member[]): readonly Member[] {
  const times = new Map<string, number>();
  const key = ({ name }: Member) => name.trim().toLocaleLowerCase().replace(/\s+/g, ' ');
  for (const member of members) times.set(key(member), (times.get(key(member)) ?? 0) + 1);
  return members.map((member) => ({ ...member, hasNamesake: (times.get(key(member)) ?? 0) > 1 }));
}

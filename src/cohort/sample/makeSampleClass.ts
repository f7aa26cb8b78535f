import { type Draw, seededDraw } from '../../analysis/draw.ts';
import type { Mode } from '../../model/event.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Attempt, AttemptHead } from '../../records/attempt.ts';
import type { Assignment, Person } from '../../records/kept.ts';
import { writeExportFile } from '../../records/writeExportFile.ts';
import { retell } from '../../simulator/replay.ts';
import { resultOf, scoreState } from '../../simulator/scoreState.ts';
import { type Verifier, verifierOf } from '../verifyAttempt.ts';
import { chance, playSample } from './playSample.ts';
import { samplePeople } from './samplePeople.ts';

export interface SampleScenario {
  readonly slug: string;
  readonly scenario: Scenario;
}

export interface SampleOptions {
  readonly seed: number;
  /** The last attempts are of this day. */
  readonly now: Date;
  readonly className: string;
  /** How many people, 24 by default. */
  readonly people?: number;
  /** Attempts of each person in each scenario, drawn from 1 to this; 3 by default. */
  readonly attempts?: number;
}

/** A file as `writeExportFile` writes it. */
export interface SampleFile {
  readonly name: string;
  readonly text: string;
}

const day = 86_400_000;

/**
 * A made-up class that plays these scenarios: one file a person, with two people of one name, one result altered by
 * hand and one attempt of an older version, so that a trainer sees how these look. Equal seeds make equal classes.
 */
export function makeSampleClass(
  scenarios: readonly SampleScenario[],
  options: SampleOptions,
): readonly SampleFile[] {
  const draw = seededDraw(options.seed);
  const verifiers = scenarios.map(({ slug, scenario }) => ({ slug, verifier: verifierOf(scenario) }));
  const assignment: Assignment = {
    version: 1,
    id: '0123456789abcdef',
    className: options.className,
    scenarios: scenarios.map(({ slug }) => slug),
    mode: 'assessment',
  };
  return Array.from({ length: options.people ?? 24 }, (_, index) => {
    const person = personOf(index, options.now, draw);
    const talent = 0.1 + 0.9 * chance(draw);
    const attempts = verifiers.flatMap(({ slug, verifier }, place) =>
      attemptsOf({ slug, verifier, place, person, talent, assignment, draw, options }),
    );
    const spoilt = attempts.map((attempt, place) => spoil(attempt, index, place));
    const text = writeExportFile({ profile: person, assignment, attempts: spoilt }, options.now);
    return { name: `ramah-${index + 1}.json`, text };
  });
}

function personOf(index: number, now: Date, draw: Draw): Person {
  const name = samplePeople[index % samplePeople.length] ?? '';
  const createdAt = new Date(now.getTime() - 60 * day).toISOString();
  return { version: 1, id: uuid(draw), name, staffNumber: `CS-${String(101 + index)}`, createdAt };
}

interface Part {
  readonly slug: string;
  readonly verifier: Verifier;
  readonly place: number;
  readonly person: Person;
  readonly talent: number;
  readonly assignment: Assignment;
  readonly draw: Draw;
  readonly options: SampleOptions;
}

function attemptsOf(part: Part): readonly Attempt[] {
  const { draw, talent, place, options } = part;
  const count = 1 + draw(options.attempts ?? 3);
  return Array.from({ length: count }, (_, time) => {
    const ability = Math.min(1, talent * (0.75 + 0.1 * time + 0.06 * place) + 0.12 * chance(draw));
    const ago = (42 - 6 * place - 2 * time - chance(draw)) * day;
    const mode: Mode = time === count - 1 ? 'assessment' : 'practice';
    return attemptOf(part, mode, ability, new Date(options.now.getTime() - Math.max(ago, day / 24)));
  });
}

function attemptOf(
  { slug, verifier, person, assignment, draw }: Part,
  mode: Mode,
  ability: number,
  started: Date,
): Attempt {
  const { scenario, game } = verifier;
  const events = playSample(game, scenario.model, ability, draw);
  const score = scoreState(scenario, retell(game, events).progress.state);
  const finished = new Date(started.getTime() + (events.at(-1)?.at ?? 0));
  const head: AttemptHead = {
    version: 1,
    id: uuid(draw),
    scenario: slug,
    hash: scenario.hash,
    rubric: scenario.rubricHash,
    language: scenario.language,
    mode,
    seed: draw(2 ** 32),
    title: scenario.title,
    startedAt: started.toISOString(),
    profile: person.id,
    ...(mode === 'assessment' ? { assignment: { id: assignment.id, className: assignment.className } } : {}),
    finishedAt: finished.toISOString(),
    ...(score === undefined ? {} : { result: resultOf(score) }),
  };
  return { head, events };
}

/** What a trainer should have seen once: a result altered by hand, and an attempt of an older version. */
function spoil({ head, events }: Attempt, person: number, place: number): Attempt {
  if (place !== 0) return { head, events };
  if (person === 4 && head.result !== undefined)
    return { head: { ...head, result: { ...head.result, overall: 100, hasPassed: true } }, events };
  if (person === 7) return { head: { ...head, hash: head.hash.replaceAll(/[0-9a-f]/g, '0') }, events };
  return { head, events };
}

function uuid(draw: Draw): string {
  const hex = (digits: number) => Array.from({ length: digits }, () => draw(16).toString(16)).join('');
  return `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`;
}

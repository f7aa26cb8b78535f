import { isoDuration } from '../duration.ts';
import type { PlatformResult } from '../platformResult.ts';
import type { Statement } from '../statement.ts';
import { statementId } from '../statementId.ts';
import { type VerbName, verbs } from '../vocabulary.ts';
import type { Launch, LaunchData } from './launch.ts';

const categories = {
  cmi5: 'https://w3id.org/xapi/cmi5/context/categories/cmi5',
  moveOn: 'https://w3id.org/xapi/cmi5/context/categories/moveon',
} as const;
const masteryScore = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';

/** A statement as a cmi5 platform takes it. */
export type Cmi5Statement = Readonly<Record<string, unknown>> & { readonly id: string };

/** The launch as far as statements carry it. */
export interface Session {
  readonly launch: Launch;
  readonly data: LaunchData;
  /** Unlike that of any other launch. */
  readonly id: string;
}

/** The statements that cmi5 itself defines; each has the platform's own context, and an id that stays when it is made again. */
export function cmi5Says(session: Session) {
  const say = (
    verb: VerbName,
    name: string,
    at: number,
    result: Readonly<Record<string, unknown>> | undefined,
    kinds: readonly (keyof typeof categories)[],
    extensions: Readonly<Record<string, unknown>> = {},
  ): Cmi5Statement => ({
    id: statementId(session.launch.registration, name),
    actor: session.launch.actor,
    verb: verbs[verb],
    object: { objectType: 'Activity', id: session.launch.activityId },
    ...(result === undefined ? {} : { result }),
    context: contextOf(
      session,
      kinds.map((kind) => categories[kind]),
      extensions,
    ),
    timestamp: new Date(at).toISOString(),
  });
  const mastery = session.data.masteryScore;
  return {
    initialized: (at: number) => say('initialized', `initialized:${session.id}`, at, undefined, ['cmi5']),
    completed: (at: number, duration: number) =>
      say('completed', 'completed', at, { completion: true, duration: isoDuration(duration) }, [
        'cmi5',
        'moveOn',
      ]),
    judged: (at: number, duration: number, { hasPassed, raw }: PlatformResult) =>
      say(
        hasPassed ? 'passed' : 'failed',
        hasPassed ? 'passed' : `failed:${session.id}`,
        at,
        {
          success: hasPassed,
          score: { scaled: raw / 100, raw, min: 0, max: 100 },
          duration: isoDuration(duration),
        },
        ['cmi5', 'moveOn'],
        mastery === undefined ? {} : { [masteryScore]: mastery },
      ),
    terminated: (at: number, duration: number) =>
      say('terminated', `terminated:${session.id}`, at, { duration: isoDuration(duration) }, ['cmi5']),
  };
}

/** What an attempt's own statements become in a session: the platform's actor, registration and context, without cmi5's category. */
export function inSession(session: Session, statement: Statement): Cmi5Statement {
  const { actor: _, context, ...rest } = statement;
  const { category: __, ...activities } = context.contextActivities;
  return {
    ...rest,
    actor: session.launch.actor,
    context: contextOf(session, [], context.extensions ?? {}, activities),
  };
}

function contextOf(
  { launch, data }: Session,
  category: readonly string[],
  extensions: Readonly<Record<string, unknown>>,
  activities: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  const template = data.contextTemplate;
  const given = objectIn(template.contextActivities);
  const kept = Array.isArray(given.category) ? given.category : [];
  const all = [...kept, ...category.map((id) => ({ id }))];
  return {
    ...template,
    registration: launch.registration,
    contextActivities: { ...activities, ...given, ...(all.length > 0 ? { category: all } : {}) },
    extensions: { ...extensions, ...objectIn(template.extensions) },
  };
}

function objectIn(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

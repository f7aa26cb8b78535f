import { type Dimension, dimensions } from '../model/behaviour.ts';
import { plainText } from '../model/richText.ts';
import type { Scenario, Scene } from '../model/scenario.ts';
import type { Attempt } from '../records/attempt.ts';
import { gameOf, isFinished, replayEvents } from '../rubric/replay.ts';
import type { Score } from '../rubric/score.ts';
import { scoreState } from '../simulator/scoreState.ts';
import { type Answer, answersOf, letterOf } from './answers.ts';
import { isoDuration } from './duration.ts';
import type { Activity, Choice, LanguageMap, Statement, StatementResult } from './statement.ts';
import { statementId } from './statementId.ts';
import { activityTypes, namesUnder, type VerbName, verbs } from './vocabulary.ts';

/** Who did it, and what the receiver is told besides the attempt. */
export interface Telling {
  /** IRI of the owner, under which the activities and the person's account are named. */
  readonly homePage: string;
  /** A pseudonym: never a name or an address. */
  readonly account: string;
  /** What the dimensions and the path of the conversation are called, in the attempt's language. */
  readonly names: Readonly<Record<Dimension | 'path', string>>;
}

/**
 * What is to be said of an attempt so far, in order; the same attempt gives the same statements with the same ids,
 * and a longer one gives these first. Nothing is said of events that the rules refuse.
 */
export function statementsOf(scenario: Scenario, attempt: Attempt, telling: Telling): readonly Statement[] {
  const about = subjectOf(scenario, attempt, telling);
  const answers = answersOf(scenario, attempt.events);
  return [
    about.say('initialized', 'initialized', about.simulation, 0),
    ...answers.map((answer) => answered(about, answer)),
    ...finished(about, scenario, attempt, answers),
  ];
}

type Subject = ReturnType<typeof subjectOf>;

/** What every statement of an attempt has in common. */
function subjectOf(scenario: Scenario, { head }: Attempt, telling: Telling) {
  const iri = namesUnder(telling.homePage, head.scenario);
  const words = (text: string): LanguageMap => ({ [head.language]: text });
  const simulation: Activity = {
    objectType: 'Activity',
    id: iri.scenario,
    definition: {
      type: activityTypes.simulation,
      name: words(scenario.title),
      description: words(scenario.summary),
    },
  };
  const profile: Activity = { objectType: 'Activity', id: iri.profile };
  const say = (
    verb: VerbName,
    name: string,
    object: Activity,
    at: number,
    result?: StatementResult,
  ): Statement => ({
    id: statementId(head.id, name),
    actor: { objectType: 'Agent', account: { homePage: telling.homePage, name: telling.account } },
    verb: verbs[verb],
    object,
    ...(result === undefined ? {} : { result }),
    context: {
      registration: head.id,
      language: head.language,
      platform: 'Ramah',
      contextActivities: {
        category: [profile],
        ...(object === simulation ? {} : { parent: [{ objectType: 'Activity', id: iri.scenario }] }),
      },
      extensions: { [iri.extension('mode')]: head.mode, [iri.extension('rules')]: head.hash },
    },
    timestamp: new Date(Date.parse(head.startedAt) + at).toISOString(),
  });
  return { iri, words, simulation, say, names: telling.names };
}

function answered(about: Subject, answer: Answer): Statement {
  const { scene, reply, verdict, event, at, latency, points } = answer;
  return about.say('answered', `event:${event}`, turnActivity(about, scene), at, {
    response: reply.id,
    ...(verdict === 'neutral' ? {} : { success: verdict === 'right' }),
    duration: isoDuration(latency),
    extensions: { [about.iri.extension('dimensions')]: points },
  });
}

function turnActivity({ iri, words }: Subject, scene: Scene): Activity {
  const said = scene.lines.find(({ mood }) => mood === undefined) ?? scene.lines[0];
  return {
    objectType: 'Activity',
    id: iri.turn(scene.id),
    definition: {
      type: activityTypes.interaction,
      name: words(scene.id),
      description: words(plainText(said?.text ?? [])),
      interactionType: 'choice',
      choices: scene.replies.map(({ id, text }) => ({ id, description: words(plainText(text)) })),
    },
  };
}

/** The result, once the rules say that nothing is left to do. */
function finished(
  about: Subject,
  scenario: Scenario,
  { head, events }: Attempt,
  answers: readonly Answer[],
): readonly Statement[] {
  const game = gameOf(scenario);
  const { progress, refused } = replayEvents(game, events);
  const score = scoreState(scenario, progress.state);
  const end = events.at(-1)?.at ?? 0;
  if (refused !== undefined || score === undefined || !isFinished(game, progress)) return [];
  if (head.finishedAt === undefined) return [];
  const whole = {
    score: scoreOutOf100(score.overall),
    success: score.hasPassed,
    duration: isoDuration(end),
    extensions: { [about.iri.extension('dimensions')]: score.dimensions },
  };
  const { simulation } = about;
  return [
    sequence(about, answers, end),
    ...dimensions.flatMap((dimension) => scored(about, dimension, score, end)),
    about.say('completed', 'completed', simulation, end, { ...whole, completion: true }),
    about.say(score.hasPassed ? 'passed' : 'failed', 'judged', simulation, end, whole),
    about.say('terminated', 'terminated', simulation, end, { duration: isoDuration(end) }),
  ];
}

/** The whole conversation as one answer: each turn with the letter of its reply. */
function sequence({ iri, words, names, say }: Subject, answers: readonly Answer[], end: number): Statement {
  const steps = answers.map(({ turn, letter }) => `t${turn}.${letter}`);
  const choices: readonly Choice[] = answers.flatMap(({ turn, scene }) =>
    scene.replies.map(({ text }, index) => ({
      id: `t${turn}.${letterOf(index)}`,
      description: words(plainText(text)),
    })),
  );
  const activity: Activity = {
    objectType: 'Activity',
    id: iri.path,
    definition: {
      type: activityTypes.interaction,
      name: words(names.path),
      interactionType: 'sequencing',
      choices: [
        ...new Map(choices.filter(({ id }) => steps.includes(id)).map((one) => [one.id, one])).values(),
      ],
    },
  };
  return say('answered', 'path', activity, end, { response: steps.join('[,]') });
}

function scored(
  { iri, words, names, say }: Subject,
  dimension: Dimension,
  score: Score,
  end: number,
): readonly Statement[] {
  const value = score.dimensions[dimension];
  if (value === undefined) return [];
  const activity: Activity = {
    objectType: 'Activity',
    id: iri.dimension(dimension),
    definition: { type: activityTypes.objective, name: words(names[dimension]) },
  };
  return [say('scored', `scored:${dimension}`, activity, end, { score: scoreOutOf100(value) })];
}

/** A score of 0..100 as xAPI writes it. */
export function scoreOutOf100(raw: number) {
  return { scaled: raw / 100, raw, min: 0, max: 100 };
}

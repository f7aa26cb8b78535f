import { type Dimension, dimensions } from '../model/behaviour.ts';
import { plainText } from '../model/richText.ts';
import { passDimension } from '../rubric/score.ts';
import type { Answer } from './answers.ts';
import { isoDuration, scormSpan, scormTime, scormTimestamp } from './duration.ts';
import type { PlatformResult } from './platformResult.ts';

/** Elements of a SCORM data model with their values, in the order in which they are to be set. */
export type Values = readonly (readonly [element: string, value: string])[];

/** One interaction or objective: its fields below `cmi.interactions.n.` or `cmi.objectives.n.`; the id comes first. */
export type Entry = Values;

/** What is to stand in the platform's data model. */
export interface ScormReport {
  readonly values: Values;
  /** By id: the place of each is asked of the platform. */
  readonly objectives: readonly Entry[];
  readonly interactions: readonly Entry[];
}

export interface Standing {
  /** Id of the scene or ending. */
  readonly node: string;
  /** Absent until an attempt that counts is finished, and where it would lower what the platform has. */
  readonly result?: PlatformResult;
  /** True where the platform has a result, or gets one now. */
  readonly isDone: boolean;
  /** Replies of the attempt that counts. */
  readonly answers: readonly Answer[];
  /** Epoch milliseconds at which that attempt started. */
  readonly startedAt: number;
  /** Text of `formatSuspended`. */
  readonly suspended: string;
  /** Milliseconds since the launch. */
  readonly session: number;
}

/** The report in the words of SCORM 1.2. */
export function scorm12Values({ result, isDone, ...standing }: Standing): ScormReport {
  const { answers, startedAt } = standing;
  const ids = interactionIds(answers);
  return {
    values: [
      ...(result === undefined
        ? []
        : entries('cmi.core.', {
            'score.min': '0',
            'score.max': '100',
            'score.raw': String(result.raw),
            lesson_status: result.hasPassed ? 'passed' : 'failed',
          })),
      ...(isDone ? [] : entries('cmi.core.', { lesson_status: 'incomplete' })),
      ['cmi.core.lesson_location', standing.node.slice(0, 255)],
      ['cmi.core.session_time', scormSpan(standing.session)],
      ['cmi.core.exit', 'suspend'],
      ['cmi.suspend_data', standing.suspended],
    ],
    objectives: objectivesOf(result, (value) => ({
      'score.min': '0',
      'score.max': '100',
      'score.raw': String(value),
      status: value >= passDimension ? 'passed' : 'failed',
    })),
    interactions: answers.map((answer, index) =>
      entries('', {
        id: ids[index] ?? '',
        type: 'choice',
        student_response: answer.letter,
        result: { right: 'correct', wrong: 'wrong', neutral: 'neutral' }[answer.verdict],
        time: scormTime(startedAt + answer.at),
        latency: scormSpan(answer.latency),
      }),
    ),
  };
}

/** The report in the words of SCORM 2004, 4th edition. */
export function scorm2004Values({ result, isDone, ...standing }: Standing): ScormReport {
  const { answers, startedAt } = standing;
  const ids = interactionIds(answers);
  return {
    values: [
      ...(result === undefined
        ? []
        : entries('cmi.', {
            'score.min': '0',
            'score.max': '100',
            'score.raw': String(result.raw),
            'score.scaled': String(result.raw / 100),
            success_status: result.hasPassed ? 'passed' : 'failed',
            completion_status: 'completed',
          })),
      ...(isDone ? [] : entries('cmi.', { completion_status: 'incomplete' })),
      ['cmi.location', standing.node.slice(0, 1000)],
      ['cmi.session_time', isoDuration(standing.session)],
      ['cmi.exit', 'suspend'],
      ['cmi.suspend_data', standing.suspended],
    ],
    objectives: objectivesOf(result, (value) => ({
      'score.min': '0',
      'score.max': '100',
      'score.raw': String(value),
      'score.scaled': String(value / 100),
      completion_status: 'completed',
    })),
    interactions: answers.map((answer, index) =>
      entries('', {
        id: ids[index] ?? '',
        type: 'choice',
        timestamp: scormTimestamp(startedAt + answer.at),
        learner_response: answer.letter,
        result: { right: 'correct', wrong: 'incorrect', neutral: 'neutral' }[answer.verdict],
        latency: isoDuration(answer.latency),
        description: plainText(answer.reply.text).slice(0, 250),
      }),
    ),
  };
}

/** `t3.keluhan`: the turn and its scene, without a space; `t3.keluhan.2` where it was taken back and answered again. Unique in an attempt. */
function interactionIds(answers: readonly Answer[]): readonly string[] {
  const times = new Map<string, number>();
  return answers.map(({ turn, scene }) => {
    const id = `t${turn}.${scene.id}`.slice(0, 250);
    const time = (times.get(id) ?? 0) + 1;
    times.set(id, time);
    return time === 1 ? id : `${id}.${time}`;
  });
}

function objectivesOf(
  result: PlatformResult | undefined,
  fieldsOf: (value: number) => Readonly<Record<string, string>>,
): readonly Entry[] {
  return dimensions.flatMap((dimension: Dimension) => {
    const value = result?.dimensions[dimension];
    return value === undefined ? [] : [entries('', { id: dimension, ...fieldsOf(value) })];
  });
}

function entries(prefix: string, fields: Readonly<Record<string, string>>): Values {
  return Object.entries(fields).map(([name, value]) => [`${prefix}${name}`, value] as const);
}

import { formatEvent, type Logged, modes, type PlayEvent, parseEvent } from '../model/event.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Attempt } from '../records/attempt.ts';
import { gameOf, replayEvents } from '../rubric/replay.ts';

/** The most that a learning platform keeps between launches, in characters. */
export const suspendLimit = 4096;

/** What a platform keeps of the attempt at hand: enough to replay it on another machine. */
export interface Suspended {
  /** Grows with every commit: the platform has lost something where its own is behind ours. */
  readonly rev: number;
  /** Place of the attempt's first interaction in the platform's list. */
  readonly first: number;
  readonly attempt: Attempt;
}

/*
 * Written as { rev, node, history, at, first, id, start, mode, seed, rules, end }: `history` is the events in short form, `at`
 * the whole seconds before each in base 36, `rules` the beginnings of the hashes of the scenario and the codebook.
 */

const hashLength = 12;

/**
 * Writes an attempt for a platform, at most 4096 characters. Where it would be longer, first the times go, then what
 * the rules do not read, then events give way to places in the source; replies that were taken back are left out.
 */
export function formatSuspended(scenario: Scenario, { rev, first, attempt }: Suspended): string {
  const { head } = attempt;
  const events = withoutTakenBack(attempt.events);
  const needed = events.filter(({ type }) => type !== 'look' && type !== 'extend');
  const write = (history: readonly string[], timed: readonly Logged<PlayEvent>[]) =>
    JSON.stringify({
      rev,
      node: nodeOf(scenario, needed),
      history: history.join(','),
      ...(timed.length > 0 ? { at: secondsBetween(timed) } : {}),
      ...(first > 0 ? { first } : {}),
      id: head.id,
      start: head.startedAt,
      mode: head.mode,
      seed: head.seed,
      rules: rulesOf(scenario),
      ...(head.finishedAt === undefined ? {} : { end: head.finishedAt }),
    });
  const forms = [
    () => write(events.map(formatEvent), events),
    () => write(events.map(formatEvent), []),
    () => write(needed.map(formatEvent), []),
    () => write(placesOf(scenario, needed), []),
  ];
  for (const form of forms) {
    const text = form();
    if (text.length <= suspendLimit) return text;
  }
  return write([], []);
}

/** Reads what `formatSuspended` wrote; undefined where it is something else, of other rules, or can't have happened. */
export function parseSuspended(scenario: Scenario, slug: string, text: string): Suspended | undefined {
  const read = parseJson(text);
  if (read === undefined || read.rules !== rulesOf(scenario)) return undefined;
  const { rev, history, at, first, id, start, mode: written, seed, end } = read;
  const mode = modes.find((one) => one === written);
  if (typeof rev !== 'number' || typeof history !== 'string' || typeof id !== 'string') return undefined;
  if (typeof start !== 'string' || Number.isNaN(Date.parse(start)) || mode === undefined) return undefined;
  if (typeof seed !== 'number' || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return undefined;
  const events = readHistory(scenario, history, typeof at === 'string' ? at : '');
  if (events === undefined) return undefined;
  const head: Attempt['head'] = {
    version: 1,
    id,
    scenario: slug,
    hash: scenario.hash,
    rubric: scenario.rubricHash,
    language: scenario.language,
    mode,
    seed,
    title: scenario.title,
    startedAt: start,
    ...(typeof end === 'string' && !Number.isNaN(Date.parse(end)) ? { finishedAt: end } : {}),
  };
  return { rev, first: typeof first === 'number' ? first : 0, attempt: { head, events } };
}

/** The events without those that were taken back, and without the taking back: they lead to the same place. */
export function withoutTakenBack(events: readonly Logged<PlayEvent>[]): readonly Logged<PlayEvent>[] {
  const kept: Logged<PlayEvent>[] = [];
  for (const event of events) {
    if (event.type !== 'undo') {
      kept.push(event);
      continue;
    }
    const last = kept.findLastIndex(({ type }) => type === 'reply');
    const since = kept.splice(Math.max(0, last));
    kept.push(...since.slice(last < 0 ? 0 : 1).filter(({ type }) => type !== 'answer'));
  }
  return kept;
}

/** Id of the scene or ending where events lead. */
export function nodeOf(scenario: Scenario, events: readonly PlayEvent[]): string {
  const game = gameOf(scenario);
  return game.plan.nodeIds[replayEvents(game, events).progress.state.node] ?? '';
}

function rulesOf({ hash, rubricHash }: Scenario): string {
  return hash.slice(0, hashLength) + rubricHash.slice(0, hashLength);
}

function secondsBetween(events: readonly Logged<PlayEvent>[]): string {
  const seconds = events.map(({ at }) => Math.round(at / 1000));
  return seconds.map((at, index) => Math.max(0, at - (seconds[index - 1] ?? 0)).toString(36)).join(',');
}

/** Events by their places in the source: `r2` the third reply of the scene, `f0` the first fact, `n`, `q1.0` a question's option. */
function placesOf(scenario: Scenario, events: readonly PlayEvent[]): readonly string[] {
  return events.map((event) => {
    switch (event.type) {
      case 'open':
        return `f${scenario.facts.findIndex(({ id }) => id === event.fact)}`;
      case 'reply': {
        const scene = scenario.scenes.find(({ id }) => id === event.scene);
        return `r${scene?.replies.findIndex(({ id }) => id === event.reply)}`;
      }
      case 'answer': {
        const question = scenario.case.findIndex(({ id }) => id === event.question);
        const option = scenario.case[question]?.options.findIndex(({ id }) => id === event.option);
        return `q${question}.${option}`;
      }
      default:
        return 'n';
    }
  });
}

function readHistory(
  scenario: Scenario,
  history: string,
  at: string,
): readonly Logged<PlayEvent>[] | undefined {
  const gaps = at.split(',').map((gap) => Number.parseInt(gap, 36));
  const game = gameOf(scenario);
  const events: Logged<PlayEvent>[] = [];
  let time = 0;
  for (const [index, word] of history.split(',').filter(Boolean).entries()) {
    const node = replayEvents(game, events).progress.state.node;
    const event = parseEvent(word) ?? placeIn(scenario, node, word);
    if (event === undefined) return undefined;
    const gap = gaps[index] ?? 0;
    time += Number.isFinite(gap) ? gap * 1000 : 0;
    events.push({ ...event, at: time });
  }
  return replayEvents(game, events).refused === undefined ? events : undefined;
}

function placeIn(scenario: Scenario, node: number, word: string): PlayEvent | undefined {
  if (word === 'n') return { type: 'nudge' };
  const [, kind, first = '', second = ''] = /^([frq])(\d+)(?:\.(\d+))?$/.exec(word) ?? [];
  if (kind === 'f') {
    const fact = scenario.facts[Number(first)];
    return fact === undefined ? undefined : { type: 'open', fact: fact.id };
  }
  if (kind === 'r') {
    const scene = scenario.scenes[node];
    const reply = scene?.replies[Number(first)];
    return scene === undefined || reply === undefined
      ? undefined
      : { type: 'reply', scene: scene.id, reply: reply.id };
  }
  const question = scenario.case[Number(first)];
  const option = question?.options[Number(second)];
  return kind !== 'q' || question === undefined || option === undefined
    ? undefined
    : { type: 'answer', question: question.id, option: option.id };
}

function parseJson(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null ? Object.fromEntries(Object.entries(read)) : undefined;
  } catch {
    return undefined;
  }
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createActor } from 'xstate';
import { compile } from '../src/compiler/compile.ts';
import { type PlayEvent, parseEvent } from '../src/model/event.ts';
import type { Scenario } from '../src/model/scenario.ts';
import { advance, gameOf, startProgress } from '../src/rubric/replay.ts';
import { createSimulation } from '../src/simulator/createSimulation.ts';
import { type Section, toMarkdown } from './section.ts';

const folder = join(import.meta.dirname, '../src/scenarios');
const rounds = 200;

/** Events a second through the model conversations of the project's scenarios: the statechart as it is played, and the rules alone as replay runs them. */
export function measureSimulator(): Section {
  const played = readdirSync(folder).flatMap((slug) => conversationOf(join(folder, slug, 'id.mdx')));
  const events = played.reduce((sum, { events }) => sum + events.length, 0);
  for (const one of played) runActor(one);
  const actor = timed(() => played.forEach(runActor));
  const replay = timed(() => played.forEach(runRules));
  return {
    id: 'simulator',
    title: 'Events a second',
    method: `Model conversations of ${played.length} scenarios, ${rounds} rounds, ${events} events a round; a machine made once for each scenario, an actor for each round.`,
    columns: ['', 'events a second'],
    rows: [
      ['statechart, an actor started and played', (1000 * events * rounds) / actor],
      ['rules alone, as replay runs them', (1000 * events * rounds) / replay],
    ],
    notes: [],
  };
}

interface Conversation {
  readonly scenario: Scenario;
  readonly machine: ReturnType<typeof createSimulation>;
  readonly events: readonly PlayEvent[];
}

function conversationOf(file: string): readonly Conversation[] {
  const { scenario } = compile(readFileSync(file, 'utf8'), { file, language: 'id' });
  if (scenario === undefined) throw new Error(`${file} does not compile`);
  const events = scenario.model.events.flatMap((text) => parseEvent(text) ?? []);
  return [{ scenario, machine: createSimulation(scenario), events }];
}

function runActor({ machine, events }: Conversation): void {
  for (let round = 0; round < rounds; round++) {
    const actor = createActor(machine).start();
    actor.send({ type: 'begin', mode: 'practice' });
    for (const event of events) actor.send(event);
    if (actor.getSnapshot().value !== 'finished')
      throw new Error('the conversation was not played to its end');
    actor.stop();
  }
}

function runRules({ scenario, events }: Conversation): void {
  const game = gameOf(scenario);
  for (let round = 0; round < rounds; round++) {
    let progress = startProgress(game);
    for (const event of events) progress = advance(game, progress, event) ?? progress;
  }
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

if (import.meta.main) console.log(toMarkdown(measureSimulator()));

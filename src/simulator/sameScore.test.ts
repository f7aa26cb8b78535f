import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createActor } from 'xstate';
import { compile } from '../compiler/compile.ts';
import { formatEvent, type PlayEvent } from '../model/event.ts';
import type { Scenario } from '../model/scenario.ts';
import { createSimulation } from './createSimulation.ts';
import { debrief } from './debrief.ts';
import { replyOrder } from './replyOrder.ts';

const file = 'src/scenarios/paket-terlambat/id.mdx';

/** Plays at the statechart until it is finished: records first, then what the seed puts first among the replies offered. */
function play(scenario: Scenario, seed: number): readonly PlayEvent[] {
  const actor = createActor(createSimulation(scenario)).start();
  const events: PlayEvent[] = [];
  actor.on('happened', ({ event }) => events.push(event));
  actor.send({ type: 'begin', mode: 'practice' });
  for (const { id } of scenario.facts) actor.send({ type: 'open', fact: id });
  for (let turn = 0; turn < 60; turn += 1) {
    const scene = scenario.scenes.find(({ id }) =>
      actor.getSnapshot().matches({ conversation: { dialogue: id } }),
    );
    if (scene === undefined) break;
    const [first = 0] = replyOrder(scene, seed + turn);
    actor.send({ type: 'reply', scene: scene.id, reply: scene.replies[first]?.id ?? '' });
  }
  for (const { id, right } of scenario.case) actor.send({ type: 'answer', question: id, option: right });
  expect(actor.getSnapshot().value).toBe('finished');
  return events;
}

test('the statechart and the command line give the same score for the same choices', () => {
  const { scenario } = compile(readFileSync(file, 'utf8'), { file, language: 'id' });
  if (scenario === undefined) throw new Error(`${file} can not be played`);
  for (const seed of [1, 22, 333]) {
    const events = play(scenario, seed);
    const choices = events.map(formatEvent).join(' ');
    const command = ['src/cli/scenario.ts', 'play', 'paket-terlambat', '--json', '--choices', choices];
    const printed: unknown = JSON.parse(execFileSync('node', command, { encoding: 'utf8' }));
    const told = debrief(scenario, events);
    expect(printed).toMatchObject({
      isFinished: true,
      passed: told?.score.hasPassed,
      score: { overall: told?.score.overall, dimensions: told?.score.dimensions },
      survey: told?.survey,
    });
  }
});

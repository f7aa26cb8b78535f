import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createActor, type SnapshotFrom, transition } from 'xstate';
import { compile } from '../compiler/compile.ts';
import type { PlayEvent } from '../model/event.ts';
import { advance, type Game, gameOf, startProgress } from '../rubric/replay.ts';
import { isOffered, type State } from '../rubric/rules.ts';
import { createSimulation, type Simulation } from './createSimulation.ts';
import { expectedRegions } from './expectedRegions.ts';

/** RAMAH_EVERY_STATE=1 visits every state, some minutes for all scenarios; otherwise those of the first turns. */
const most = process.env.RAMAH_EVERY_STATE === '1' ? Number.POSITIVE_INFINITY : 2000;

const folder = 'src/scenarios';
const slugs = readdirSync(folder).filter((slug) => existsSync(`${folder}/${slug}/id.mdx`));

test.each(slugs)('the machine agrees with the rules on the states of %s', { timeout: 300_000 }, (slug) => {
  const file = `${folder}/${slug}/id.mdx`;
  const { scenario } = compile(readFileSync(file, 'utf8'), { file, language: 'id' });
  if (scenario === undefined) return;
  const { states, difference } = walk(gameOf(scenario), createSimulation(scenario));
  expect(difference).toBeUndefined();
  expect(states).toBeGreaterThan(100);
});

/** Visits every state that replies lead to, records closed or all open; says where machine and rules first differ. */
function walk(game: Game, machine: Simulation) {
  const actor = createActor(machine).start();
  actor.send({ type: 'begin', mode: 'practice' });
  let fronts: SnapshotFrom<Simulation>[] = [actor.getSnapshot()];
  const seen = new Set([keyOf(startProgress(game).state)]);
  while (fronts.length > 0 && seen.size < most) {
    const next: typeof fronts = [];
    for (const before of fronts) {
      for (const events of choices(game, before.context.progress.state)) {
        const [after, wanted] = follow(game, machine, before, events);
        const value = JSON.stringify(after.value);
        if (wanted === undefined || value !== JSON.stringify(expectedRegions(game, wanted))) {
          return { states: seen.size, difference: { events, value } };
        }
        const key = keyOf(wanted);
        if (seen.has(key)) continue;
        seen.add(key);
        next.push(after);
      }
    }
    fronts = next;
  }
  return { states: seen.size, difference: undefined };
}

function follow(
  game: Game,
  machine: Simulation,
  before: SnapshotFrom<Simulation>,
  events: readonly PlayEvent[],
) {
  let after = before;
  let progress = { ...before.context.progress, history: [] };
  let state: State | undefined = progress.state;
  for (const event of events) {
    [after] = transition(machine, after, event);
    const next = advance(game, progress, event);
    state = next?.state;
    if (next !== undefined) progress = { ...next, history: [] };
  }
  return [after, state] as const;
}

/** Every reply that is offered, and where one is not, the opening of all records. */
function choices({ script, plan }: Game, state: State): readonly (readonly PlayEvent[])[] {
  const scene = script.scenes[state.node];
  if (scene === undefined) return [];
  const rows = plan.replies[state.node] ?? [];
  const offered = rows.filter((row) => isOffered(state, row));
  const replies = offered.map(({ index }) => {
    return [{ type: 'reply', scene: scene.id, reply: scene.replies[index]?.id ?? '' }] as const;
  });
  if (offered.length === rows.length) return replies;
  return [...replies, script.facts.map(({ id }) => ({ type: 'open', fact: id }) as const)];
}

function keyOf({ node, tension, facts, steps, counts, hot, turn, hasWalkedOut }: State): string {
  return [node, tension, facts, steps, counts, hot, turn, hasWalkedOut].join();
}

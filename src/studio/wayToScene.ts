import { explore, quickCap } from '../analysis/explore.ts';
import { shortestIn } from '../analysis/moves.ts';
import type { Script } from '../model/scenario.ts';
import { prepare } from '../rubric/prepare.ts';
import { initialState } from '../rubric/rules.ts';

/** The shortest conversation that leads to a scene, in short form; undefined where none does, or none was found. */
export function wayToScene(script: Script, scene: string): readonly string[] | undefined {
  const plan = prepare(script);
  const graph = explore(plan, { detail: 'moves', cap: quickCap, roots: [initialState(plan)] });
  return shortestIn({ script, graph }, plan.nodeIds.indexOf(scene), () => true)?.events;
}

import type { Reply } from '../../model/scenario.ts';
import type { Game } from '../../rubric/replay.ts';
import { isOffered, type State } from '../../rubric/rules.ts';
import type { Aside } from '../../simulator/replay.ts';
import { replyOrder } from '../../simulator/replyOrder.ts';

export interface Lettered<T> {
  /** `A`, `B`, `C` … */
  readonly letter: string;
  readonly item: T;
}

/** The moment at which a class chooses: the scene, and what has been opened since the customer spoke. */
export interface Moment {
  /** When the customer spoke. */
  readonly heard: State;
  /** Now. */
  readonly before: State;
  readonly aside: Aside;
}

/** The replies offered, by letter. A reply that a record brings comes after those that were there: no letter ever changes hands. */
export function letterReplies(
  { script, plan }: Game,
  { heard, before, aside }: Moment,
  seed: number,
): readonly Lettered<Reply>[] {
  const scene = script.scenes[before.node];
  if (scene === undefined) return [];
  const opened = aside.opened.map(({ fact }) => fact.id);
  const offered = replyOrder(scene, seed).flatMap((index) => {
    const [reply, row] = [scene.replies[index], plan.replies[before.node]?.[index]];
    if (reply === undefined || row === undefined || !isOffered(before, row)) return [];
    const since = isOffered(heard, row) ? -1 : Math.max(...reply.needs.map((fact) => opened.indexOf(fact)));
    return [{ reply, since }];
  });
  return letter(offered.sort((a, b) => a.since - b.since).map(({ reply }) => reply));
}

/** Gives letters in this order. */
export function letter<T>(items: readonly T[]): readonly Lettered<T>[] {
  return items.map((item, place) => ({ letter: String.fromCharCode(65 + place), item }));
}

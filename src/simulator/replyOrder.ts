import { seededDraw, seedOf } from '../analysis/draw.ts';
import type { Scene } from '../model/scenario.ts';

/** The order in which a scene's replies are shown: indices into `scene.replies`, shuffled by the attempt's seed, the same on every machine. */
export function replyOrder(scene: Scene, seed: number): readonly number[] {
  const draw = seededDraw(seed ^ seedOf(scene.id));
  const order = scene.replies.map((_, index) => index);
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = draw(last + 1);
    [order[last], order[other]] = [order[other] ?? other, order[last] ?? last];
  }
  return order;
}

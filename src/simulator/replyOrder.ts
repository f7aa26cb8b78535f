import { seededDraw } from '../analysis/draw.ts';
import type { Scene } from '../model/scenario.ts';

/** The order in which a scene's replies are shown: indices into `scene.replies`, shuffled by the attempt's seed, the same on every machine. */
export function replyOrder(scene: Scene, seed: number): readonly number[] {
  const draw = seededDraw(seed ^ hashOf(scene.id));
  const order = scene.replies.map((_, index) => index);
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = draw(last + 1);
    [order[last], order[other]] = [order[other] ?? other, order[last] ?? last];
  }
  return order;
}

/** FNV-1a over UTF-16 units, 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

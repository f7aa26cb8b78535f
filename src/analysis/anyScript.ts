import { channels, type Script } from '../model/scenario.ts';
import fc from '../propertyTests.ts';
import { seededDraw } from './draw.ts';
import { generateScript } from './generateScript.ts';

/** Least and most of each figure of a script. */
interface Limits {
  readonly scenes: readonly [number, number];
  readonly replies: readonly [number, number];
  readonly facts: readonly [number, number];
  readonly redirects: readonly [number, number];
  readonly questions: readonly [number, number];
  readonly tags: readonly [number, number];
  readonly patience: readonly [number, number];
  readonly tension: readonly [number, number];
}

/** For tests: any script within the limits, of any channel, straight on or in circles, with or without a way back from the ending. */
export function anyScript(limits: Limits): fc.Arbitrary<Script> {
  const within = ([min, max]: readonly [number, number]) => fc.integer({ min, max });
  return fc
    .record({
      scenes: within(limits.scenes),
      replies: within(limits.replies),
      facts: within(limits.facts),
      redirects: within(limits.redirects),
      questions: within(limits.questions),
      tags: within(limits.tags),
      patience: within(limits.patience),
      tension: within(limits.tension),
      channel: fc.constantFrom(...channels),
      isForward: fc.boolean(),
      isRescued: fc.boolean(),
      seed: fc.nat(),
    })
    .map(({ seed, ...shape }) => generateScript(shape, seededDraw(seed)));
}

/** For tests: scripts small enough that every conversation can be looked at. */
export const smallScript = anyScript({
  scenes: [2, 5],
  replies: [1, 3],
  facts: [0, 2],
  redirects: [0, 2],
  questions: [0, 1],
  tags: [1, 6],
  patience: [1, 5],
  tension: [0, 90],
});

/** For tests: scripts to play, some of which start so tense that the customer leaves at once. */
export const playedScript = anyScript({
  scenes: [1, 5],
  replies: [1, 4],
  facts: [0, 3],
  redirects: [0, 3],
  questions: [0, 2],
  tags: [0, 3],
  patience: [1, 10],
  tension: [0, 100],
});

import fc from 'fast-check';
import { seededDraw } from './draw.ts';
import { generateScript } from './generateScript.ts';

/** For tests: scripts small enough that every conversation can be looked at. */
export const smallScript = fc
  .record({
    scenes: fc.integer({ min: 2, max: 5 }),
    replies: fc.integer({ min: 1, max: 3 }),
    facts: fc.integer({ min: 0, max: 2 }),
    redirects: fc.integer({ min: 0, max: 2 }),
    questions: fc.integer({ min: 0, max: 1 }),
    tags: fc.integer({ min: 1, max: 6 }),
    patience: fc.integer({ min: 1, max: 5 }),
    tension: fc.integer({ min: 0, max: 90 }),
    isForward: fc.boolean(),
    seed: fc.nat(),
  })
  .map(({ seed, ...shape }) => generateScript(shape, seededDraw(seed)));

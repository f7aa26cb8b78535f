import fc from 'fast-check';
import { seededDraw } from '../analysis/draw.ts';
import { generateScript } from '../analysis/generateScript.ts';
import { channels, type Redirect, type Script } from '../model/scenario.ts';

/** For tests: small scripts of every channel, with short patience, wrap-ups, and redirects into scenes and endings. */
export const randomScript: fc.Arbitrary<Script> = fc
  .record({
    shape: fc.record({
      scenes: fc.integer({ min: 1, max: 5 }),
      replies: fc.integer({ min: 1, max: 4 }),
      facts: fc.integer({ min: 0, max: 3 }),
      redirects: fc.integer({ min: 0, max: 3 }),
      questions: fc.integer({ min: 0, max: 2 }),
      patience: fc.integer({ min: 1, max: 10 }),
      tension: fc.integer({ min: 0, max: 100 }),
    }),
    seed: fc.nat(),
    channel: fc.constantFrom(...channels),
    fromEnding: fc.boolean(),
  })
  .map(({ shape, seed, channel, fromEnding }) => {
    const script = generateScript(shape, seededDraw(seed));
    const saved: Redirect = { in: 'selesai', mood: 'annoyed', to: 's0' };
    return { ...script, channel, redirects: fromEnding ? [...script.redirects, saved] : script.redirects };
  });

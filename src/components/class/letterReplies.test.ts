import { expect, test } from 'vitest';
import { parseEvent } from '../../model/event.ts';
import { gameOf } from '../../rubric/replay.ts';
import { retell } from '../../simulator/replay.ts';
import { sampleScript } from '../../simulator/sampleScript.ts';
import { letterReplies } from './letterReplies.ts';

const game = gameOf(sampleScript);

/** Letters after these events, for one seed. */
function check(text: string, seed: number) {
  const told = retell(
    game,
    text.split(' ').flatMap((event) => parseEvent(event) ?? []),
  );
  const moment = { heard: told.heard, before: told.progress.state, aside: told.aside };
  return letterReplies(game, moment, seed).map(({ letter, item }) => `${letter} ${item.id}`);
}

test('a record opened adds letters and moves none', () => {
  for (let seed = 0; seed < 20; seed += 1) {
    const before = check('', seed);
    const after = check('open:resi', seed);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.length).toBeGreaterThan(before.length);
    expect(after.at(-1)).toContain('jelas');
  }
});

test('the seed decides the order', () => {
  expect(new Set(Array.from({ length: 20 }, (_, seed) => check('', seed).join())).size).toBeGreaterThan(1);
});

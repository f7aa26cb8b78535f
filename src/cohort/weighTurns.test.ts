import { expect, test } from 'vitest';
import { seededDraw } from '../analysis/draw.ts';
import { valueTurns } from '../analysis/values.ts';
import { gameOf } from '../rubric/replay.ts';
import { retell } from '../simulator/replay.ts';
import { sampleScript } from '../simulator/sampleScript.ts';
import { playSample } from './sample/playSample.ts';
import { weighTurns } from './weighTurns.ts';

test('a reply costs in the group what the debrief of its attempt says', () => {
  const game = gameOf(sampleScript);
  const draw = seededDraw(4);
  const attempts = Array.from({ length: 20 }, () => {
    const events = playSample(game, sampleScript.model, 0.3, draw);
    return retell(game, events).turns;
  });
  const told = attempts.map((turns) =>
    valueTurns(
      sampleScript,
      sampleScript.model,
      turns.map(({ before, reply }) => ({ before, reply: reply.id })),
    ),
  );
  const weighed = weighTurns(
    sampleScript,
    sampleScript.model,
    attempts.map((turns) =>
      turns.map(({ scene, reply, before }) => ({ scene: scene.id, reply: reply.id, before })),
    ),
  );
  const ofOption = told.flatMap((values, index) =>
    values.map(({ options }, place) => {
      const chosen = attempts[index]?.[place]?.reply.id;
      return options.find(({ reply }) => reply === chosen)?.regret;
    }),
  );
  expect(weighed.flat().map(({ loss }) => loss)).toEqual(ofOption);
  expect(ofOption.some((regret) => (regret ?? 0) > 1)).toBe(true);
});

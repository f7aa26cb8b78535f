import { describe, expect, test } from 'vitest';
import { parseEvent } from '../model/event.ts';
import { gameOf, isFinished, replayEvents } from './replay.ts';
import { type TinyScript, tinyScript } from './tinyScript.ts';

const question = {
  id: 'sebab',
  ask: '?',
  options: [
    { id: 'a', text: 'A' },
    { id: 'b', text: 'B' },
  ],
  right: 'b',
};
const tiny: TinyScript = {
  facts: ['resi', 'lain'],
  scenes: {
    a: { on: 'name-feeling > b', told: '> b ? resi', end: '> end', noted: 'record-case > end' },
    b: { end: '> end' },
  },
  case: [question, { ...question, id: 'janji' }],
};

function play(events: string, script = tiny) {
  const game = gameOf(tinyScript(script));
  const read = events.split(' ').flatMap((text) => parseEvent(text) ?? []);
  const { progress, refused } = replayEvents(game, read);
  const { state, answers } = progress;
  return {
    at: game.plan.nodeIds[state.node],
    problemSolving: state.problemSolving,
    facts: state.facts,
    turn: state.turn,
    answers,
    isFinished: isFinished(game, progress),
    refused,
  };
}

function check(events: string, expected: Partial<Record<keyof ReturnType<typeof play>, unknown>>): void {
  expect(play(events)).toMatchObject(expected);
}

describe('a replay', () => {
  test('stops at the first event that is not possible and says which', () => {
    check('a/on a/on b/end', { refused: 1, at: 'b' });
  });

  test('takes looks and longer clocks as they come', () => {
    check('look:skills/empati extend a/on', { refused: undefined, at: 'b' });
  });
});

describe('undo', () => {
  test('drops the last reply that still stands', () => {
    check('a/on undo', { at: 'a', turn: 0 });
    check('a/on b/end undo undo', { at: 'a', turn: 0 });
    check('a/on undo undo', { refused: 2 });
  });

  test('keeps open what was opened, with what it paid', () => {
    check('a/on open:resi undo', { at: 'a', facts: 1, problemSolving: 1 });
    check('open:lain a/on open:resi undo a/told', { at: 'b', facts: 3, problemSolving: 1 });
  });

  test('takes back the answers of the wrap-up', () => {
    check('a/end answer:sebab=a undo a/end', { answers: {}, isFinished: false });
  });
});

describe('the wrap-up', () => {
  test('is answered after the ending, each question once, with one of its options', () => {
    check('answer:sebab=b', { refused: 0 });
    check('a/end answer:sebab=b answer:sebab=a', { refused: 2 });
    check('a/end answer:sebab=z', { refused: 1 });
    check('a/end answer:other=a', { refused: 1 });
    check('a/end answer:sebab=b', { isFinished: false });
    check('a/end answer:sebab=a answer:janji=a', { isFinished: true });
  });

  test('waits for a question that is named like what every object has', () => {
    const script = { ...tiny, case: [{ ...question, id: 'constructor' }] };
    expect(play('a/end', script).isFinished).toBe(false);
    expect(play('a/end answer:constructor=b', script)).toMatchObject({ isFinished: true, problemSolving: 1 });
  });

  test('pays record-case when all is right', () => {
    check('a/end answer:sebab=b', { problemSolving: 0 });
    check('a/end answer:janji=b answer:sebab=b', { problemSolving: 1 });
    check('a/end answer:janji=b answer:sebab=a', { problemSolving: 0 });
  });

  test('pays nothing where a reply recorded the case', () => {
    check('a/noted', { problemSolving: 1 });
    check('a/noted answer:janji=b answer:sebab=b', { problemSolving: 1 });
  });

  test('a script without questions is finished at its ending', () => {
    expect(play('a/end', { scenes: { a: { end: '> end' } } }).isFinished).toBe(true);
  });
});

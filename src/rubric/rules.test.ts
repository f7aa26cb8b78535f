import { describe, expect, test } from 'vitest';
import { type PlayEvent, parseEvent } from '../model/event.ts';
import { prepare } from './prepare.ts';
import { gameOf, replayEvents } from './replay.ts';
import { initialState, nudge, type State } from './rules.ts';
import { type TinyScript, tinyScript } from './tinyScript.ts';

/** The state after events in short form, the place by its name; `refused` names the event that was not possible. */
function play(tiny: TinyScript, events: string) {
  const game = gameOf(tinyScript(tiny));
  const read = events.split(' ').filter(Boolean).map(eventOf);
  const { progress, refused } = replayEvents(game, read);
  const { state } = progress;
  return {
    ...state,
    at: game.plan.nodeIds[state.node],
    points: [state.empathy, state.deEscalation, state.problemSolving],
    refused: refused === undefined ? undefined : events.split(' ')[refused],
  };
}

function eventOf(text: string): PlayEvent {
  const event = parseEvent(text);
  if (event === undefined) throw new Error(`no event ${text}`);
  return event;
}

/** Plays behaviours one reply after another in one scene, from a tension; each item is one reply's `does`. */
function say(tension: number, ...does: string[]) {
  const replies = Object.fromEntries(does.map((written, index) => [`r${index}`, `${written} > a`]));
  return play(
    { tension, patience: 60, scenes: { a: replies } },
    does.map((_, index) => `a/r${index}`).join(' '),
  );
}

function check(state: object, expected: Partial<Record<keyof ReturnType<typeof play>, unknown>>): void {
  expect(state).toMatchObject(expected);
}

describe('rule 1: what is offered', () => {
  const scenes = { a: { known: 'give-eta > end ? resi akun', plain: '> end' } };
  const tiny = { facts: ['resi', 'akun', 'lain'], scenes };

  test('a reply is offered when every fact that it needs is open', () => {
    check(play(tiny, 'open:resi a/known'), { refused: 'a/known', at: 'a' });
    check(play(tiny, 'open:resi open:akun a/known'), { refused: undefined, at: 'end' });
  });

  test('only replies of the present scene can be chosen', () => {
    const two = { scenes: { a: { go: '> b' }, b: { stay: '> b' } } };
    check(play(two, 'b/stay'), { refused: 'b/stay' });
    check(play(two, 'a/go a/go'), { refused: 'a/go', at: 'b' });
    check(play(two, 'a/none'), { refused: 'a/none' });
  });

  test('a fact can be opened at any time in the conversation, again too, but not after it', () => {
    check(play(tiny, 'open:resi open:resi open:lain'), { refused: undefined, turn: 0 });
    check(play(tiny, 'a/plain open:resi'), { refused: 'open:resi' });
    check(play(tiny, 'open:nothing'), { refused: 'open:nothing' });
  });

  test('the first opened fact that any reply needs pays check-record once and counts as diagnosis', () => {
    check(play(tiny, 'open:lain'), { points: [0, 0, 0], steps: 0 });
    check(play(tiny, 'open:resi'), { points: [0, 0, 1], steps: 1 << 3, tension: 65 });
    check(play(tiny, 'open:resi open:akun open:lain'), { points: [0, 0, 1] });
  });
});

describe('rule 2: what conditions read', () => {
  test('the order of does never matters', () => {
    const one = say(70, 'offer-solution ask-specific name-feeling');
    const other = say(70, 'name-feeling ask-specific offer-solution');
    expect(one).toEqual(other);
    check(one, { points: [2, 1, 5], tension: 50 });
  });

  test('a behaviour named twice counts once', () => {
    check(say(70, 'argue argue'), { points: [0, -2 - 1, 0], tension: 80 });
  });

  test('steps done by the same reply count for its conditions', () => {
    check(say(50, 'name-feeling paraphrase offer-solution'), { points: [2, 1, 4], tension: 30 });
  });

  test('tension is read before the reply', () => {
    check(say(40, 'name-feeling recommend'), { tension: 40, points: [2, 0, 0] });
    check(say(39, 'dismiss recommend'), { points: [-2, -1, 1] });
  });
});

describe('rule 3: what is untimely', () => {
  test('a solution before acknowledgement and diagnosis pays nothing, fulfils nothing and soothes nothing', () => {
    check(say(60, 'offer-solution'), { points: [0, 0, 0], steps: 0, tension: 60, paid: 0 });
    check(say(60, 'name-feeling', 'offer-solution'), { points: [2, 1, 0], tension: 48 });
    check(say(60, 'paraphrase', 'offer-solution'), { points: [0, 1, 1], tension: 55 });
  });

  test('a timely solution fulfils its step', () => {
    check(say(60, 'name-feeling paraphrase', 'offer-solution'), { steps: (1 << 1) | (1 << 3) | (1 << 4) });
  });

  test('an untimely solution may be paid later', () => {
    check(say(60, 'offer-solution', 'name-feeling paraphrase', 'offer-solution'), {
      points: [2, 2, 4],
      tension: 60 - 17 - 15,
    });
  });

  test('an untimely solution does not lift the floor of the unresolved', () => {
    check(say(26, 'offer-solution take-ownership'), { tension: 25 });
  });

  test('a recommendation at tension 40 or more upsets each time and may be paid later', () => {
    check(say(40, 'recommend'), { tension: 52, points: [0, 0, 0], steps: 0 });
    check(say(40, 'recommend', 'recommend'), { tension: 64 });
    check(say(45, 'recommend', 'name-feeling let-vent', 'name-feeling take-ownership', 'recommend'), {
      tension: 45 + 12 - 16 - 11 - 1,
      points: [3, 1 + 1 + 1, 1],
    });
    check(say(39, 'recommend'), { tension: 38, points: [0, 0, 1], steps: 1 << 6 });
  });

  test('a specific question at tension 60 or more costs 3 while unacknowledged, but pays', () => {
    check(say(60, 'ask-specific'), { tension: 63, points: [0, 0, 2], steps: 1 << 3 });
    check(say(59, 'ask-specific'), { tension: 59, points: [0, 0, 2] });
    check(say(80, 'name-feeling', 'ask-specific'), { tension: 68 });
    check(say(60, 'ask-specific own-words'), { tension: 57 });
    check(say(60, 'ask-specific', 'ask-specific'), { tension: 63, points: [0, 0, 2] });
  });
});

describe('rule 4: how often a behaviour pays and acts', () => {
  test('a positive behaviour pays once an attempt and moves tension once', () => {
    check(say(70, 'take-ownership', 'take-ownership'), { tension: 65, points: [0, 1, 0] });
  });

  test('a negative behaviour takes points and moves tension every time', () => {
    check(say(20, 'argue', 'argue'), { tension: 40, points: [0, -5, 0] });
  });

  test('a critical behaviour moves tension every time and marks the attempt for good', () => {
    check(say(10, 'disclose-data', 'disclose-data', 'name-feeling'), { tension: 38, isCritical: true });
  });

  test('the nth occurrence takes the nth value and the last repeats', () => {
    const feeling = 'name-feeling';
    check(say(70, feeling), { tension: 58, points: [2, 1, 0] });
    check(say(70, feeling, feeling), { tension: 52 });
    check(say(70, feeling, feeling, feeling, feeling, feeling), { tension: 52, points: [2, 1, 0] });
    check(say(70, 'apologise'), { tension: 64 });
    check(say(70, 'apologise', 'apologise'), { tension: 64, points: [1, 0, 0] });
    check(say(70, ...Array(5).fill('apologise')), { tension: 73 });
  });
});

describe('rule 5: how far tension moves', () => {
  test('one reply soothes by at most 20 and upsets by at most 30', () => {
    check(say(90, 'name-feeling own-words take-ownership let-vent'), { tension: 70 });
    check(say(40, 'insult dismiss'), { tension: 70 });
  });

  test('tension stays within 0 and 100', () => {
    check(say(5, 'offer-alternative'), { tension: 0 });
    check(play({ tension: 90, scenes: { a: { r: 'insult > a' } } }, 'a/r'), { tension: 100 });
  });

  test('before a remedy is offered it does not fall below 25, and a calm customer is not raised to 25', () => {
    check(say(30, 'name-feeling'), { tension: 25 });
    check(say(20, 'name-feeling'), { tension: 20 });
    check(say(20, 'argue', 'name-feeling'), { tension: 25 });
  });

  test.each(['offer-alternative', 'escalate-warm'])('%s lifts that floor in its own reply', (remedy) => {
    check(say(30, remedy), { tension: 22 });
    check(say(30, `${remedy} name-feeling`, 'apologise'), { tension: 4 });
  });

  test('a timely solution lifts that floor in its own reply', () => {
    check(say(30, 'name-feeling paraphrase offer-solution'), { tension: 10 });
  });
});

describe('rule 6: de-escalation', () => {
  test('gains the bands that the mood improves by, and loses those it worsens by', () => {
    check(say(80, 'own-words'), { tension: 77, points: [1, 1, 0] });
    check(say(59, 'policy-wall'), { tension: 67, points: [0, -2, 0] });
  });

  test('letting the customer boil and then soothing earns nothing', () => {
    check(say(55, 'dismiss', 'name-feeling'), { tension: 58, points: [0, 0, 0] });
  });
});

describe('rules 7, 8 and 10: how a conversation ends', () => {
  const boiling = {
    a: { cross: 'jargon > a', calm: 'name-feeling > a', end: '> end', shout: 'insult > end' },
  };

  test('a second turn in a row at 80 or more is a walk-out', () => {
    check(play({ tension: 76, scenes: boiling }, 'a/cross'), { hot: 1, at: 'a' });
    check(play({ tension: 76, scenes: boiling }, 'a/cross a/cross'), { at: 'gone', hasWalkedOut: true });
    check(play({ tension: 76, scenes: boiling }, 'a/cross a/calm a/cross'), { hot: 0, at: 'a' });
  });

  test('the starting tension does not count as a hot turn', () => {
    check(play({ tension: 94, scenes: boiling }, 'a/calm'), { hot: 1, at: 'a', tension: 82 });
  });

  test('a hot customer still reaches an ending', () => {
    check(play({ tension: 84, scenes: boiling }, 'a/cross a/end'), { at: 'end', hasWalkedOut: false });
  });

  test('at 95 or more the customer leaves, even where the reply leads to an ending', () => {
    check(play({ tension: 65, scenes: boiling }, 'a/shout'), { tension: 95, at: 'gone', hasWalkedOut: true });
    check(play({ tension: 64, scenes: boiling }, 'a/shout'), { tension: 94, at: 'end', hasWalkedOut: false });
  });

  test('when patience is used up the customer leaves, unless the reply ends the conversation', () => {
    const tiny = { tension: 50, patience: 2, scenes: boiling };
    check(play(tiny, 'a/calm'), { turn: 1, at: 'a' });
    check(play(tiny, 'a/calm a/calm'), { turn: 2, at: 'gone', hasWalkedOut: true });
    check(play(tiny, 'a/calm a/end'), { turn: 2, at: 'end', hasWalkedOut: false });
  });
});

describe('rule 9: redirects', () => {
  const scenes = {
    a: { cross: 'dismiss > b', mild: '> b' },
    b: { back: '> a', cross: 'dismiss > b' },
    c: { stay: '> c' },
    d: { stay: '> d' },
  };

  test('apply on entering when the mood is theirs or worse', () => {
    const tiny = { tension: 50, scenes, redirects: [['b', 'angry', 'c']] } as const;
    check(play(tiny, 'a/mild'), { at: 'b' });
    check(play(tiny, 'a/cross'), { at: 'c', tension: 65 });
    check(play({ ...tiny, tension: 70 }, 'a/cross'), { at: 'c', tension: 85 });
  });

  test('take the worst mood that matches, whatever their order', () => {
    const redirects = [
      ['b', 'furious', 'd'],
      ['b', 'annoyed', 'c'],
    ] as const;
    check(play({ tension: 70, scenes, redirects }, 'a/cross'), { at: 'd' });
    check(play({ tension: 70, scenes, redirects }, 'a/mild'), { at: 'c' });
    check(play({ tension: 30, scenes, redirects }, 'a/mild'), { at: 'b' });
  });

  test('apply once, without chaining', () => {
    const redirects = [
      ['b', 'calm', 'c'],
      ['c', 'calm', 'd'],
    ] as const;
    check(play({ tension: 50, scenes, redirects }, 'a/mild'), { at: 'c' });
  });

  test('never apply at the start nor by a nudge, but when the first scene is entered again', () => {
    const tiny = { tension: 78, scenes, redirects: [['a', 'angry', 'c']] } as const;
    check(play(tiny, 'nudge'), { at: 'a', tension: 83 });
    check(play(tiny, 'a/mild b/back'), { at: 'c' });
  });

  test('may lead away from an ending, or to one, which ends it there', () => {
    const ends = { a: { r: '> end', s: '> b' }, b: { r: '> b' } };
    check(play({ scenes: ends, redirects: [['end', 'angry', 'b']] }, 'a/r'), { at: 'b' });
    check(play({ scenes: ends, patience: 1, redirects: [['b', 'angry', 'end']] }, 'a/s'), {
      at: 'end',
      hasWalkedOut: false,
    });
  });

  test('give way to a walk-out at 95', () => {
    check(play({ tension: 84, scenes, redirects: [['b', 'angry', 'c']] }, 'a/cross'), { at: 'gone' });
  });
});

describe('a nudge', () => {
  const scenes = { a: { calm: 'name-feeling > a' } };

  test('adds 5, to at most 94, and costs the band that it worsens', () => {
    check(play({ tension: 58, scenes }, 'nudge'), { tension: 63, points: [0, -1, 0] });
    check(play({ tension: 92, scenes }, 'nudge'), { tension: 94 });
    check(play({ tension: 97, scenes }, 'nudge'), { tension: 97 });
  });

  test('comes at most twice a turn', () => {
    check(play({ tension: 50, scenes }, 'nudge nudge nudge'), { tension: 60, refused: 'nudge' });
    check(play({ tension: 50, scenes }, 'nudge nudge a/calm nudge'), { tension: 53, refused: undefined });
  });

  test('changes neither hot nor turn', () => {
    check(play({ tension: 79, scenes }, 'nudge'), { hot: 0, turn: 0, at: 'a' });
  });

  test('does nothing where the rules are asked for a third', () => {
    const start = initialState(prepare(tinyScript({ tension: 50, scenes })));
    const twice: State = nudge(nudge(start));
    expect(nudge(twice)).toBe(twice);
  });
});

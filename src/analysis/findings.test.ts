import { describe, expect, test } from 'vitest';
import type { DiagnosticId } from '../model/diagnostic.ts';
import type { Mood, Script } from '../model/scenario.ts';
import { text, tinyScript } from '../rubric/tinyScript.ts';
import { analyse } from './analyse.ts';
import { seededDraw } from './draw.ts';
import { generateScript } from './generateScript.ts';

/** Checks the findings of one id: where each stands and the events that lead there. */
function check(script: Script, id: DiagnosticId, expected: readonly string[]): void {
  const found = analyse(script).findings.filter((finding) => finding.id === id);
  expect(found.map(({ place, replies }) => [place, ...(replies ?? [])].join(' '))).toEqual(expected);
}

const good = 'name-feeling paraphrase offer-solution offer-choice confirm-solved';

describe('no-customer-line', () => {
  /** The second scene says something only in these moods; undefined is the plain line. */
  function withLines(...moods: readonly (Mood | undefined)[]): Script {
    const script = tinyScript({
      tension: 50,
      scenes: { a: { calm: `${good} > b`, same: '> b', worse: 'dismiss > b' }, b: { end: '> end' } },
    });
    const lines = moods.map((mood) =>
      mood === undefined ? { text: text('Ya.') } : { mood, text: text('Ya.') },
    );
    return {
      ...script,
      scenes: script.scenes.map((scene) => (scene.id === 'b' ? { ...scene, lines } : scene)),
    };
  }

  test('a plain line is said in every mood', () => {
    check(withLines(undefined), 'no-customer-line', []);
    check(withLines('furious', undefined), 'no-customer-line', []);
  });

  test('a variant alone leaves the customer silent in milder moods', () => {
    check(withLines('angry'), 'no-customer-line', ['scene:b a/calm']);
    check(withLines('annoyed'), 'no-customer-line', ['scene:b a/calm']);
    check(withLines('disappointed'), 'no-customer-line', []);
  });

  test('the way given is the shortest, even where a longer one comes to the scene first', () => {
    const scenes = {
      a: { long: '> y', short: '> x' },
      x: { on: '> c' },
      y: { on: '> z' },
      z: { on: '> c', round: '> d' },
      c: { end: '> end' },
      d: { on: '> e' },
      e: { on: '> c' },
    };
    const script = tinyScript({ tension: 50, scenes });
    const lines = [{ mood: 'furious', text: text('Ya.') }] as const;
    const silent = script.scenes.map((scene) => (scene.id === 'c' ? { ...scene, lines } : scene));
    check({ ...script, scenes: silent }, 'no-customer-line', ['scene:c a/short x/on']);
  });

  test('a line without words is no line', () => {
    const script = withLines(undefined);
    const scenes = script.scenes.map((scene) => ({ ...scene, lines: [{ text: text('') }] }));
    check({ ...script, scenes }, 'no-customer-line', ['scene:a', 'scene:b a/calm']);
  });

  test('no line at all is silent in every mood', () => {
    check(withLines(), 'no-customer-line', ['scene:b a/calm']);
  });
});

describe('unreachable-scene', () => {
  test('names scenes and endings that nothing leads to, but not the walk-out ending', () => {
    const scenes = { a: { end: `${good} > end` }, b: { end: '> other' } };
    const endings = { end: 'resolved', other: 'unresolved' } as const;
    check(tinyScript({ scenes, endings }), 'unreachable-scene', ['scene:b', 'ending:other']);
  });

  test('a scene that only a mood leads to is unreachable where the mood never comes, and where it always comes so is the other', () => {
    const scenes = { a: { on: '> b' }, b: { end: '> end' }, c: { end: '> end' } };
    const script = { tension: 50, scenes, redirects: [['b', 'furious', 'c']] } as const;
    check(tinyScript(script), 'unreachable-scene', ['scene:c']);
    check(tinyScript({ ...script, tension: 94 }), 'unreachable-scene', ['scene:b']);
  });

  test('a scene that only lies behind the end of patience is unreachable', () => {
    const scenes = { a: { on: '> b' }, b: { on: '> c' }, c: { end: '> end' } };
    check(tinyScript({ patience: 3, scenes }), 'unreachable-scene', []);
    check(tinyScript({ patience: 2, scenes }), 'unreachable-scene', ['scene:c', 'ending:end']);
  });
});

describe('cannot-finish', () => {
  test('names the scenes of a circle without a way out, with the way in', () => {
    const scenes = { a: { in: '> b', end: `${good} > end` }, b: { round: '> c' }, c: { back: '> b' } };
    check(tinyScript({ scenes }), 'cannot-finish', ['scene:b a/in', 'scene:c a/in b/round']);
  });

  test('a redirect may be the way out, whatever the tension', () => {
    const scenes = { a: { in: '> b', end: `${good} > end` }, b: { round: '> b' } };
    check(tinyScript({ scenes, redirects: [['b', 'furious', 'end']] }), 'cannot-finish', []);
  });

  test('silences pass-impossible', () => {
    const script = tinyScript({ scenes: { a: { round: '> a' } } });
    check(script, 'cannot-finish', ['scene:a']);
    check(script, 'pass-impossible', []);
  });
});

describe('dead-redirect', () => {
  const scenes = { a: { on: '> b' }, b: { end: `${good} > end` }, c: { end: '> end' } };

  test('names a mood that never comes, and one that a worse mood always takes over', () => {
    check(tinyScript({ tension: 50, scenes, redirects: [['b', 'angry', 'c']] }), 'dead-redirect', [
      'redirect:0',
    ]);
    check(
      tinyScript({
        tension: 70,
        scenes,
        redirects: [
          ['b', 'annoyed', 'c'],
          ['b', 'angry', 'c'],
        ],
      }),
      'dead-redirect',
      ['redirect:0'],
    );
  });

  test('names one at the start that is never come back to', () => {
    check(tinyScript({ tension: 70, scenes, redirects: [['a', 'calm', 'c']] }), 'dead-redirect', [
      'redirect:0',
    ]);
  });
});

describe('pass-impossible and fail-impossible', () => {
  test('no way to a good ending without a critical behaviour', () => {
    const scenes = { a: { shout: 'insult > end', leave: '> other' } };
    const endings = { end: 'resolved', other: 'unresolved' } as const;
    check(tinyScript({ tension: 20, scenes, endings }), 'pass-impossible', ['document']);
  });

  test('nothing that the score measures', () => {
    check(tinyScript({ scenes: { a: { end: '> end' } } }), 'pass-impossible', ['document']);
  });

  test('every conversation passes', () => {
    check(tinyScript({ scenes: { a: { end: `${good} > end` } } }), 'fail-impossible', ['document']);
    check(tinyScript({ scenes: { a: { end: `${good} > end`, worse: '> end' } } }), 'fail-impossible', []);
  });

  test('fail-impossible silences guessable', () => {
    check(tinyScript({ scenes: { a: { end: `${good} > end` } } }), 'guessable', []);
  });
});

test('unreachable-maximum names each dimension of less than 2 points', () => {
  const script = tinyScript({ tension: 10, scenes: { a: { end: 'name-feeling verify-identity > end' } } });
  const found = analyse(script).findings.filter(({ id }) => id === 'unreachable-maximum');
  expect(found.map(({ values }) => ({ ...values }))).toEqual([
    { dimension: 'deEscalation', points: 0, least: 2 },
    { dimension: 'problemSolving', points: 1, least: 2 },
  ]);
});

describe('skippable-step', () => {
  test('names the step and the shortest way that passes without it', () => {
    const scenes = {
      a: {
        whole: `${good} explain-plainly > end`,
        cold: 'thank greet offer-choice explain-plainly paraphrase > b',
      },
      b: { end: 'offer-alternative confirm-solved take-ownership > end', quick: 'offer-alternative > end' },
    };
    const script = tinyScript({ tension: 45, scenes });
    const steps = analyse(script).findings.filter(({ id }) => id === 'skippable-step');
    expect(steps.map(({ values, replies }) => [...Object.values(values), ...(replies ?? [])])).toEqual([
      ['empathise', 'a/cold', 'b/quick'],
      ['confirm', 'a/cold', 'b/quick'],
    ]);
  });

  test('a calm customer need not be acknowledged', () => {
    const scenes = {
      a: { end: 'greet thank offer-choice paraphrase offer-alternative confirm-solved > end' },
    };
    check(tinyScript({ tension: 39, scenes }), 'skippable-step', []);
    check(tinyScript({ tension: 40, scenes }), 'skippable-step', ['document a/end']);
  });

  test('an escalated ending needs no confirmation', () => {
    const scenes = { a: { end: 'name-feeling let-vent paraphrase escalate-warm > end' } };
    check(tinyScript({ tension: 60, scenes }), 'skippable-step', ['document a/end']);
    check(tinyScript({ tension: 60, scenes, endings: { end: 'escalated' } }), 'skippable-step', []);
  });

  test('a record that a reply needs is a diagnosis', () => {
    const end = 'name-feeling let-vent explain-plainly offer-alternative confirm-solved > end';
    check(tinyScript({ facts: ['resi'], scenes: { a: { end } } }), 'skippable-step', ['document a/end']);
    check(tinyScript({ facts: ['resi'], scenes: { a: { end: `${end} ? resi` } } }), 'skippable-step', []);
  });
});

describe('disclosure-before-verification', () => {
  const asks = 'verify-identity > b';

  test('needs verify-identity in an earlier reply', () => {
    const tell = 'give-eta > end ? akun';
    const facts = ['akun!'];
    const place = 'reply:b/tell@needs';
    check(
      tinyScript({ facts, scenes: { a: { on: asks }, b: { tell } } }),
      'disclosure-before-verification',
      [],
    );
    check(
      tinyScript({ facts, scenes: { a: { on: asks, skip: '> b' }, b: { tell } } }),
      'disclosure-before-verification',
      [`${place} a/skip open:akun b/tell`],
    );
  });

  test('the same reply does not count as earlier', () => {
    const scenes = { a: { tell: 'verify-identity give-eta > end ? akun' } };
    check(tinyScript({ facts: ['akun!'], scenes }), 'disclosure-before-verification', [
      'reply:a/tell@needs open:akun a/tell',
    ]);
  });

  test('a fact that is not private needs none', () => {
    const scenes = { a: { tell: 'give-eta > end ? resi' } };
    check(tinyScript({ facts: ['resi'], scenes }), 'disclosure-before-verification', []);
  });
});

describe('longest-is-best', () => {
  /** Scenes in a row with the lengths of a good and a bad reply. */
  function lengths(...pairs: readonly (readonly [number, number])[]): Script {
    const names = ['a', 'b', 'c', 'd'];
    const script = tinyScript({
      tension: 50,
      scenes: Object.fromEntries(
        pairs.map((_, index) => {
          const to = index === pairs.length - 1 ? 'end' : names[index + 1];
          return [
            names[index],
            { good: `${['name-feeling', good, 'let-vent'][index]} > ${to}`, bad: `argue > ${to}` },
          ];
        }),
      ),
    });
    const scenes = script.scenes.map((scene, index) => ({
      ...scene,
      replies: scene.replies.map((reply, place) => ({
        ...reply,
        text: text('x'.repeat(pairs[index]?.[place] ?? 1)),
      })),
    }));
    return { ...script, scenes };
  }

  test('warns in more than half of the scenes, not in half', () => {
    check(lengths([9, 5], [9, 5], [5, 9]), 'longest-is-best', ['document']);
    check(lengths([9, 5], [5, 9]), 'longest-is-best', []);
    check(lengths([5, 9], [5, 9], [9, 5]), 'longest-is-best', []);
  });
});

test('guessable warns from 5 % on', () => {
  const replies = (wrong: number) =>
    Object.fromEntries([
      ['right', `${good} > end`],
      ...Array.from({ length: wrong }, (_, index) => [`wrong${index}`, 'argue > end']),
    ]);
  check(tinyScript({ scenes: { a: replies(11) } }), 'guessable', ['document']);
  const twice = { a: { ...replies(11), right: `name-feeling take-ownership > b` }, b: replies(11) };
  check(tinyScript({ scenes: twice }), 'guessable', []);
});

describe('no-coach', () => {
  const scenes = { a: { right: `${good} > end`, wrong: 'argue > end', fatal: 'insult > end' } };

  test('names replies that cost something, and critical ones, without a note', () => {
    check(tinyScript({ tension: 40, scenes }), 'no-coach', [
      'reply:a/wrong a/wrong',
      'reply:a/fatal a/fatal',
    ]);
  });

  test('is content with a note', () => {
    const script = tinyScript({ tension: 40, scenes });
    const coached = script.scenes.map((scene) => ({
      ...scene,
      replies: scene.replies.map((reply) =>
        reply.id === 'right' ? reply : { ...reply, coach: text('Karena.') },
      ),
    }));
    check({ ...script, scenes: coached }, 'no-coach', []);
  });

  test('does not blame a reply for a record that was not opened', () => {
    const told = { a: { tell: `${good} > b ? resi`, on: `${good} > b` }, b: { thanks: 'thank > end' } };
    check(tinyScript({ facts: ['resi'], scenes: told }), 'no-coach', []);
  });
});

describe('analysis-incomplete', () => {
  const script = generateScript({ scenes: 6, replies: 3, patience: 8 }, seededDraw(3));

  test('says that the cap was reached, keeps a model and claims nothing without a witness', () => {
    const analysis = analyse(script, { cap: 200 });
    expect(analysis.isComplete).toBe(false);
    expect(analysis.findings.filter(({ id }) => id === 'analysis-incomplete')).toHaveLength(1);
    expect(analysis.conversations).toBeUndefined();
    expect(analysis.model?.events.length).toBeGreaterThan(0);
    const claims = analysis.findings.filter(({ replies }) => replies === undefined).map(({ id }) => id);
    expect(claims).toEqual(['analysis-incomplete']);
  });

  test('is not said where all was seen', () => {
    expect(analyse(script).isComplete).toBe(true);
    check(script, 'analysis-incomplete', []);
  });
});

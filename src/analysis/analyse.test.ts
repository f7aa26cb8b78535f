import { describe, expect, test } from 'vitest';
import { parseEvent } from '../model/event.ts';
import { moods, type Script } from '../model/scenario.ts';
import fc from '../propertyTests.ts';
import { bandOf } from '../rubric/mood.ts';
import { prepare, stepBit } from '../rubric/prepare.ts';
import { gameOf, type Progress, replayEvents } from '../rubric/replay.ts';
import { isOver, walkoutTension } from '../rubric/rules.ts';
import { type Analysis, analyse } from './analyse.ts';
import { smallScript } from './anyScript.ts';
import { type Conversation, everyConversation, passes, slowModel } from './bruteForce.ts';
import type { Finding } from './finding.ts';
import { words } from './generateScript.ts';

interface Case {
  readonly script: Script;
  readonly all: readonly Conversation[];
  readonly analysis: Analysis;
}

/** Compares the analysis of random scripts with what looking at all conversations says. */
function check(compare: (example: Case) => void, numRuns = 150): void {
  fc.assert(
    fc.property(smallScript, (script) => {
      compare({ script, all: everyConversation(script), analysis: analyse(script) });
    }),
    { numRuns },
  );
}

function placesOf(analysis: Analysis, id: Finding['id']): string[] {
  return analysis.findings.filter((finding) => finding.id === id).map((finding) => finding.place);
}

function replay(script: Script, events: readonly string[]): Progress {
  const game = gameOf(script);
  const { progress, refused } = replayEvents(
    game,
    events.flatMap((event) => parseEvent(event) ?? []),
  );
  expect(refused).toBeUndefined();
  return progress;
}

describe('compared with every conversation, the analysis', () => {
  test('names the same places as unreachable', () => {
    check(({ script, all, analysis }) => {
      const plan = prepare(script);
      const seen = new Set(all.flatMap(({ states }) => states.map((state) => state.node)));
      const missing = plan.nodeIds.flatMap((id, node) => {
        if (seen.has(node) || node === plan.walkout) return [];
        return [node < plan.sceneCount ? `scene:${id}` : `ending:${id}`];
      });
      expect(placesOf(analysis, 'unreachable-scene')).toEqual(missing);
    });
  });

  test('names the same redirects as dead', () => {
    check(({ script, all, analysis }) => {
      const applied = new Set(all.flatMap((conversation) => appliedRedirects(script, conversation)));
      const dead = script.redirects.flatMap((_, index) => (applied.has(index) ? [] : [`redirect:${index}`]));
      expect(placesOf(analysis, 'dead-redirect')).toEqual(dead);
    });
  });

  test('finds the same model conversation', () => {
    check(({ script, all, analysis }) => {
      const plan = prepare(script);
      const slow = slowModel(plan, all);
      expect(analysis.model?.points).toEqual(slow?.points);
      expect(analysis.model?.measured).toEqual(slow?.measured);
      const replies = slow?.replies.map((reply) => {
        const scene = script.scenes[reply.scene];
        return `${scene?.id}/${scene?.replies[reply.index]?.id}`;
      });
      expect(analysis.model?.events.filter((event) => event.includes('/'))).toEqual(replies);
    });
  });

  test('gives a model conversation whose replay earns its points', () => {
    check(({ script, analysis }) => {
      if (analysis.model === undefined) return;
      const { state } = replay(script, analysis.model.events);
      const { empathy, deEscalation, problemSolving } = state;
      expect({ empathy, deEscalation, problemSolving }).toEqual(analysis.model.points);
      expect(isOver(prepare(script), state)).toBe(true);
    });
  });

  test('counts the same conversations, shortest and longest too', () => {
    check(({ script, all, analysis }) => {
      const everything = 2 ** script.facts.length - 1;
      const open = all.filter(({ states }) => states[1]?.facts === everything);
      expect(analysis.conversations?.count).toBe(String(open.length));
      const lengths = all.map(({ replies }) => replies.length);
      expect(analysis.conversations?.shortest).toBe(Math.min(...lengths));
      expect(analysis.conversations?.longest).toBe(Math.max(...lengths));
    });
  });

  test('agrees on whether any passes and whether all do', () => {
    check(({ script, all, analysis }) => {
      const { model } = analysis;
      const plan = prepare(script);
      const somePass = model !== undefined && all.some((one) => passes(plan, one, model, true));
      const allPass = model !== undefined && all.every((one) => passes(plan, one, model, false));
      const isSaid = placesOf(analysis, 'cannot-finish').length > 0;
      if (!isSaid) expect(placesOf(analysis, 'pass-impossible').length === 0).toBe(somePass);
      expect(placesOf(analysis, 'fail-impossible').length > 0).toBe(allPass);
    });
  });

  test('names the same replies as disclosing before verification, with a shortest way to each', () => {
    check(({ script, all, analysis }) => {
      const shortest = disclosures(script, all);
      const findings = analysis.findings.filter(({ id }) => id === 'disclosure-before-verification');
      expect(findings.map(({ place }) => place).sort()).toEqual([...shortest.keys()].sort());
      for (const { place, replies = [] } of findings) {
        replay(script, replies);
        expect(replies.filter((event) => event.includes('/')).length).toBe(shortest.get(place));
      }
    });
  });

  test('agrees on which steps can be skipped, with a shortest way that passes without each', () => {
    check(({ script, all, analysis }) => {
      const { model } = analysis;
      const found = analysis.findings.filter(({ id }) => id === 'skippable-step');
      const shortest =
        model === undefined
          ? new Map()
          : skips(script, all, (one) => passes(prepare(script), one, model, true));
      expect(found.map(({ values: { step } }) => step)).toEqual([...shortest.keys()]);
      for (const {
        values: { step },
        replies = [],
      } of found) {
        replay(script, replies);
        expect(replies.filter((event) => event.includes('/')).length).toBe(shortest.get(step));
      }
    });
  });

  test('finds the moods in which the customer is silent, with a shortest way', () => {
    fc.assert(
      fc.property(smallScript, fc.array(fc.nat(5), { minLength: 5, maxLength: 5 }), (plain, picks) => {
        const script = silenced(plain, picks);
        const all = everyConversation(script);
        const shortest = silences(script, all);
        const found = analyse(script).findings.filter(({ id }) => id === 'no-customer-line');
        expect(found.map(({ place }) => place)).toEqual([...shortest.keys()]);
        for (const {
          place,
          replies = [],
          values: { mood },
        } of found) {
          const { state } = replay(script, replies);
          expect(mood).toBe(moods[bandOf(state.tension)]);
          expect(state.turn).toBe(shortest.get(place));
        }
      }),
    );
  });
});

/** Indices of the redirects that apply in a conversation, by the rule's own words. */
function appliedRedirects(script: Script, { replies, states }: Conversation): number[] {
  const plan = prepare(script);
  return replies.flatMap((reply, turn) => {
    const after = states[turn * 2 + 2];
    if (after === undefined || after.tension >= walkoutTension) return [];
    const target = plan.nodeIds[reply.to];
    const matching = script.redirects
      .map(({ in: scene, mood }, index) => ({ scene, band: moods.indexOf(mood), index }))
      .filter(({ scene, band }) => scene === target && band <= bandOf(after.tension))
      .sort((a, b) => b.band - a.band);
    return matching.slice(0, 1).map(({ index }) => index);
  });
}

function disclosures(script: Script, all: readonly Conversation[]): Map<string, number> {
  const plan = prepare(script);
  const found = new Map<string, number>();
  for (const { replies, states } of all) {
    replies.forEach((reply, turn) => {
      const before = states[turn * 2];
      if (before === undefined || (before.steps & stepBit('verify')) !== 0) return;
      if ((reply.needs & plan.privateFacts) === 0) return;
      const scene = script.scenes[reply.scene];
      const place = `reply:${scene?.id}/${scene?.replies[reply.index]?.id}@needs`;
      found.set(place, Math.min(turn + 1, found.get(place) ?? turn + 1));
    });
  }
  return found;
}

function skips(
  script: Script,
  all: readonly Conversation[],
  isPass: (one: Conversation) => boolean,
): Map<string, number> {
  const passing = all.filter(isPass);
  const found = new Map<string, number>();
  for (const step of ['empathise', 'diagnose', 'confirm'] as const) {
    if (step === 'empathise' && script.customer.tension < 40) continue;
    const without = passing.filter(
      ({ last, outcome }) =>
        (last.steps & stepBit(step)) === 0 && (step !== 'confirm' || outcome === 'resolved'),
    );
    if (without.length > 0) found.set(step, Math.min(...without.map(({ replies }) => replies.length)));
  }
  return found;
}

/** The script with each scene's line said only from some mood on; a pick of 5 keeps it plain. */
function silenced(script: Script, picks: readonly number[]): Script {
  const scenes = script.scenes.map((scene, index) => {
    const mood = moods[picks[index] ?? 5];
    return { ...scene, lines: [mood === undefined ? { text: words('Ya.') } : { mood, text: words('Ya.') }] };
  });
  return { ...script, scenes };
}

function silences(script: Script, all: readonly Conversation[]): Map<string, number> {
  const found = new Map<string, number>();
  script.scenes.forEach((scene, node) => {
    const mood = scene.lines[0]?.mood;
    if (mood === undefined) return;
    const turns = all
      .flatMap(({ states }) => states)
      .filter((state) => state.node === node && bandOf(state.tension) < moods.indexOf(mood))
      .map((state) => state.turn);
    if (turns.length > 0) found.set(`scene:${scene.id}`, Math.min(...turns));
  });
  return found;
}

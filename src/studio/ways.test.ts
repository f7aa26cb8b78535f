import { expect, test } from 'vitest';
import { compile } from '../compiler/compile.ts';
import { readFrame } from '../compiler/diagnostics/frame/findingsOf.ts';
import { applyEdits, editBetween } from './edit.ts';
import { waysOf } from './waysOf.ts';
import { weighScenes } from './weighScenes.ts';

function check(text: string) {
  const { scenario, script, diagnostics } = compile(text, { file: 'id.mdx', language: 'id' });
  if (scenario === undefined || script === undefined) throw new Error('the text is sound');
  return { version: { text, scenario, script, diagnostics }, scenario, script };
}

test('the map can show the model conversation and what each finding carries', () => {
  const { version } = check(readFrame('id').replaceAll('outcome="unresolved"', 'outcome="resolved"'));
  const ways = waysOf(version);
  expect(ways.map(({ finding }) => finding?.id)).toEqual([undefined, 'skippable-step']);
  expect(ways[1]?.followed.steps.map(({ scene, entered }) => `${scene} ${entered}`)).toEqual([
    'keluhan periksa',
    'periksa solusi',
    'solusi penutup',
    'penutup menggantung',
  ]);
});

test('a way that the text does not allow any more is shown as far as it goes', () => {
  const { version } = check(readFrame('id'));
  const finding = { id: 'skippable-step', severity: 'warning', message: '', hint: '' } as const;
  const place = { file: 'id.mdx', line: 1, column: 1 };
  const replies = ['keluhan/akui', 'hilang/akui'];
  const ways = waysOf({ ...version, diagnostics: [{ ...finding, ...place, replies }] });
  expect(ways[1]?.followed).toMatchObject({ refused: 'hilang/akui', steps: [{ reply: 'akui' }] });
});

test('every scene is weighed where people come to it', () => {
  const { script, scenario } = check(readFrame('id'));
  const scenes = weighScenes(script, scenario.model);
  expect(scenes.map(({ scene }) => scene)).toEqual(script.scenes.map(({ id }) => id));
  for (const { replies } of scenes) {
    expect(Math.min(...replies.map(({ regret }) => regret))).toBeGreaterThanOrEqual(0);
    expect(replies.length).toBe(3);
  }
  expect(scenes[0]?.replies[0]).toMatchObject({ reply: 'akui', regret: 0 });
});

test('one edit makes a text another', () => {
  for (const [text, next] of [
    ['abc', 'abc'],
    ['', 'x'],
    ['aaa', 'aa'],
    ['satu dua', 'satu tiga dua'],
  ] as const) {
    expect(applyEdits(text, [editBetween(text, next)])).toBe(next);
  }
});

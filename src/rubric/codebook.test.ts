import { expect, test } from 'vitest';
import { behaviourIds, dimensions, positiveBehaviours } from '../model/behaviour.ts';
import { behaviourWords } from './behaviourWords.ts';
import { authorBehaviours, codebook } from './codebook.ts';
import { behaviourRows, prepare } from './prepare.ts';
import { rubricSources } from './sources.ts';
import { tinyScript } from './tinyScript.ts';

test('the codebook has one row for each behaviour, in their order', () => {
  expect(codebook.map(({ id }) => id)).toEqual([...behaviourIds]);
});

test('every row names its sources, labels and descriptions in both languages, and a guide', () => {
  for (const row of codebook) {
    const { sources, label, description } = behaviourWords[row.id];
    for (const source of sources) expect(rubricSources).toHaveProperty(source);
    expect(sources.length).toBeGreaterThan(0);
    expect(row.guide).toMatch(/^[a-z0-9-]+$/);
    for (const language of ['id', 'en'] as const) {
      expect(label[language]).not.toBe('');
      expect(description[language]).toMatch(/\.$/);
    }
  }
});

test('signs are as the rubric says: positive rows earn, negative rows cost, critical rows upset by 20 to 30', () => {
  for (const { id, kind, points, tension } of codebook) {
    const earned = dimensions.map((dimension) => points[dimension] ?? 0);
    if (kind === 'positive') expect(Math.max(...earned), id).toBeGreaterThan(0);
    if (kind === 'negative') expect(Math.max(...earned), id).toBeLessThanOrEqual(0);
    if (kind === 'critical') {
      expect(earned, id).toEqual([0, 0, 0]);
      expect(tension[0], id).toBeGreaterThanOrEqual(20);
      expect(tension[0], id).toBeLessThanOrEqual(30);
    }
    if (kind !== 'positive') expect(tension[0], id).toBeGreaterThan(0);
  }
});

test('authors write every behaviour but check-record', () => {
  expect(behaviourIds.filter((id) => !authorBehaviours.includes(id))).toEqual(['check-record']);
});

test('the codebook is the table of the rubric', () => {
  const rows = codebook
    .filter(({ kind }) => kind !== 'critical')
    .map(({ id, points, tension, step }) =>
      [
        id,
        points.empathy ?? 0,
        points.deEscalation ?? 0,
        points.problemSolving ?? 0,
        tension.join('/'),
        step ?? '-',
      ].join(' '),
    );
  expect(`\n${rows.join('\n')}\n`).toMatchInlineSnapshot(`
    "
    let-vent 1 1 0 -4 listen
    name-feeling 2 0 0 -12/-6/0 empathise
    own-words 1 0 0 -3 empathise
    apologise 1 0 0 -6/0/3 empathise
    take-ownership 0 1 0 -5 empathise
    thank 1 0 0 -1 -
    greet 1 0 0 -1 -
    ask-to-hold 0 1 0 -2 -
    close-warmly 1 0 0 -1 -
    verify-identity 0 0 1 0 verify
    ask-specific 0 0 2 0 diagnose
    paraphrase 0 0 1 -5 diagnose
    check-record 0 0 1 0 diagnose
    explain-plainly 0 0 1 -3 solve
    offer-choice 0 2 0 -5 solve
    offer-solution 0 0 3 -15 solve
    offer-alternative 0 0 2 -8 solve
    give-eta 0 0 1 -6 solve
    escalate-warm 0 1 2 -8 solve
    set-limit 0 2 0 0 -
    confirm-solved 0 0 1 -3 confirm
    arrange-follow-up 0 0 1 -4 follow-up
    ask-feedback 0 0 1 0 follow-up
    recommend 0 0 1 -1 follow-up
    record-case 0 0 1 0 record
    stock-phrase -1 0 0 2 -
    wrong-address -1 0 0 4 -
    silent-hold 0 -1 0 8 -
    command-calm 0 -2 0 12 -
    dismiss -2 0 0 15 -
    argue 0 -2 0 10 -
    interrupt 0 -1 0 8 -
    blame-others 0 -1 0 8 -
    policy-wall 0 -1 0 8 -
    cold-transfer 0 -1 -1 12 -
    ask-again 0 0 -1 8 -
    jargon 0 0 -1 4 -
    vague-promise 0 0 -1 2 -
    "
  `);
});

test('sets of behaviours and counters fit into the bits of a state', () => {
  expect(positiveBehaviours.length).toBeLessThanOrEqual(31);
  const shifts = [...behaviourRows.values()].map((row) => row.countShift).filter((shift) => shift >= 0);
  expect(Math.max(...shifts)).toBeLessThanOrEqual(2);
});

test('a name that resolves to nothing is our own bug and throws', () => {
  expect(() => prepare(tinyScript({ scenes: { a: { r: '> nowhere' } } }))).toThrow('nowhere');
});

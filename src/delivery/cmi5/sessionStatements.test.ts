import { describe, expect, test } from 'vitest';
import { sampleScript } from '../../simulator/sampleScript.ts';
import { passedAttempt } from '../sampleAttempt.ts';
import { statementsOf } from '../statementsOf.ts';
import { launchDataSchema, readLaunch } from './launch.ts';
import { cmi5Says, inSession } from './sessionStatements.ts';

const actor = { objectType: 'Agent', account: { homePage: 'https://lms.example', name: 'p-1' } };
const query = {
  endpoint: 'https://lms.example/xapi',
  fetch: 'https://lms.example/fetch?s=1',
  registration: '7c1f8a52-3f0e-4c8b-9a44-2f6f0e5d1b77',
  activityId: 'https://lms.example/au/1',
  actor: JSON.stringify(actor),
};
const launch = readLaunch(`?${new URLSearchParams(query)}`);
if (launch === undefined) throw new Error('the launch is not read');
const session = {
  launch,
  id: 's1',
  data: launchDataSchema.parse({
    masteryScore: 0.75,
    contextTemplate: {
      extensions: { 'https://x.example/s': 's1' },
      contextActivities: { grouping: [{ id: 'g' }] },
    },
  }),
};
const cmi5 = { id: 'https://w3id.org/xapi/cmi5/context/categories/cmi5' };
const moveOn = { id: 'https://w3id.org/xapi/cmi5/context/categories/moveon' };

describe('the launch', () => {
  test('is read whole, or not at all', () => {
    expect(launch?.endpoint).toBe('https://lms.example/xapi/');
    for (const name of Object.keys(query)) {
      expect(readLaunch(`?${new URLSearchParams({ ...query, [name]: '' })}`)).toBeUndefined();
    }
    expect(
      readLaunch(`?${new URLSearchParams({ ...query, actor: '{"mbox":"mailto:a@b.c"}' })}`),
    ).toBeUndefined();
  });
});

describe('statements of cmi5', () => {
  const says = cmi5Says(session);

  test('carry its category, the platform’s context and registration', () => {
    expect(says.initialized(0).context).toEqual({
      registration: query.registration,
      contextActivities: { grouping: [{ id: 'g' }], category: [cmi5] },
      extensions: { 'https://x.example/s': 's1' },
    });
  });

  test('count towards moving on where they are results, and name the mark', () => {
    const passed = says.judged(0, 1000, { hasPassed: true, raw: 80, dimensions: {} });
    expect(passed.context).toMatchObject({
      contextActivities: { category: [cmi5, moveOn] },
      extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore': 0.75 },
    });
    expect(passed.result).toMatchObject({ success: true, score: { scaled: 0.8 }, duration: 'PT1S' });
  });

  test('that may be said once in a registration have one id', () => {
    const later = cmi5Says({ ...session, id: 's2' });
    expect(later.completed(5, 5).id).toBe(says.completed(0, 1).id);
    expect(later.initialized(5).id).not.toBe(says.initialized(0).id);
  });
});

test('an attempt’s own statements take the platform’s actor and leave cmi5’s category alone', () => {
  const telling = {
    homePage: query.activityId,
    account: 'p-1',
    names: { empathy: 'E', deEscalation: 'D', problemSolving: 'P', path: 'J' },
  };
  const own = statementsOf(sampleScript, passedAttempt, telling)[1];
  if (own === undefined) throw new Error('no statement');
  const told = inSession(session, own);
  expect(told.actor).toEqual(actor);
  expect(told.context).toMatchObject({ registration: query.registration });
  expect(JSON.stringify(told.context)).not.toContain('categor');
});

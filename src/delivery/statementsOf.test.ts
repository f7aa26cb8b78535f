import { describe, expect, test } from 'vitest';
import { sampleScript } from '../simulator/sampleScript.ts';
import { passedAttempt, sampleAttempt } from './sampleAttempt.ts';
import type { Statement } from './statement.ts';
import { statementId } from './statementId.ts';
import { statementsOf, type Telling } from './statementsOf.ts';

const telling: Telling = {
  homePage: 'https://latihan.example',
  account: 'p-81f2',
  names: {
    empathy: 'Empati',
    deEscalation: 'Peredaan',
    problemSolving: 'Pemecahan masalah',
    path: 'Jalannya percakapan',
  },
};

function tell(attempt = passedAttempt): readonly Statement[] {
  return statementsOf(sampleScript, attempt, telling);
}

function find(verb: string, attempt = passedAttempt): readonly Statement[] {
  return tell(attempt).filter(({ verb: { id } }) => id.endsWith(`/${verb}`));
}

describe('the statements of an attempt', () => {
  test('come in the order of the profile', () => {
    expect(tell().map(({ verb, object }) => `${verb.display.en} ${object.id}`)).toMatchInlineSnapshot(`
      [
        "initialized https://latihan.example/scenarios/contoh",
        "answered https://latihan.example/scenarios/contoh/turn/keluhan",
        "answered https://latihan.example/scenarios/contoh/path",
        "scored https://latihan.example/scenarios/contoh/dimension/empathy",
        "scored https://latihan.example/scenarios/contoh/dimension/problemSolving",
        "completed https://latihan.example/scenarios/contoh",
        "passed https://latihan.example/scenarios/contoh",
        "terminated https://latihan.example/scenarios/contoh",
      ]
    `);
  });

  test('have ids that are UUIDs, differ from each other, and are the same when told again', () => {
    const ids = tell().map(({ id }) => id);
    expect(
      ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id)),
    ).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
    expect(tell().map(({ id }) => id)).toEqual(ids);
  });

  test('of a longer attempt begin with those of a shorter one', () => {
    const short = tell(sampleAttempt('open:resi keluhan/diam'));
    const long = tell(sampleAttempt('open:resi keluhan/diam keluhan/jelas'));
    expect(long.slice(0, short.length)).toEqual(short);
  });

  test('carry one registration, the profile, the language, the platform and a UTC time with milliseconds', () => {
    for (const { context, timestamp } of tell()) {
      expect(context.registration).toBe(passedAttempt.head.id);
      expect(context.contextActivities.category?.map(({ id }) => id)).toEqual([
        'https://latihan.example/xapi/ramah/1',
      ]);
      expect(context.language).toBe('id');
      expect(context.platform).toBe('Ramah');
      expect(timestamp).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    }
  });

  test('say who by an account alone, which is no name', () => {
    expect(tell()[0]?.actor).toEqual({
      objectType: 'Agent',
      account: { homePage: 'https://latihan.example', name: 'p-81f2' },
    });
  });

  test('tell each reply as a choice with its words, its worth and how long it took', () => {
    const [answer] = find('answered');
    expect(answer?.object.definition?.interactionType).toBe('choice');
    expect(answer?.object.definition?.choices).toContainEqual({ id: 'jelas', description: { id: 'Besok.' } });
    expect(answer?.result).toEqual({
      response: 'jelas',
      success: true,
      duration: 'PT10S',
      extensions: {
        'https://latihan.example/xapi/ramah/1/extensions/dimensions': {
          empathy: 2,
          deEscalation: 1,
          problemSolving: 3,
        },
      },
    });
  });

  test('tell the whole path as a sequence of declared letters', () => {
    const attempt = sampleAttempt(
      'keluhan/diam open:resi keluhan/jelas answer:sebab=a',
      'practice',
      '2026-11-20T10:01:00.000Z',
    );
    const [, , path] = find('answered', attempt);
    expect(path?.result?.response).toBe('t1.c[,]t2.b');
    expect(path?.object.definition?.choices?.map(({ id }) => id)).toEqual(['t1.c', 't2.b']);
  });

  test('score what is measured only, between 0 and 1', () => {
    expect(find('scored').map(({ result }) => result?.score)).toEqual([
      { scaled: 1, raw: 100, min: 0, max: 100 },
      { scaled: 1, raw: 100, min: 0, max: 100 },
    ]);
  });

  test('never say both passed and failed, and say nothing of the result before the end', () => {
    const failed = sampleAttempt('keluhan/diam keluhan/diam', 'assessment', '2026-11-20T10:01:00.000Z');
    const verbs = tell(sampleAttempt('keluhan/diam')).map(({ verb }) => verb.display.en);
    expect(verbs).toEqual(['initialized', 'answered']);
    expect([find('passed').length, find('failed').length]).toEqual([1, 0]);
    expect(find('passed', failed)).toEqual([]);
  });

  test('keep a reply that was taken back: it was said', () => {
    const guided = sampleAttempt('keluhan/diam undo open:resi keluhan/jelas', 'guided');
    expect(find('answered', guided).map(({ result }) => result?.response)).toEqual(['diam', 'jelas']);
  });
});

test('a statement id is the version 5 UUID of its name', () => {
  expect(statementId('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
    '2ed6657d-e927-568b-95e1-2665a8aea6a2',
  );
});

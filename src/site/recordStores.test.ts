import { expect, test } from 'vitest';
import { originsOf, recordStores } from './recordStores.ts';

const endpoint = 'https://lrs.example/xapi/';
const auth = 'Basic abc';
const homePage = 'https://latihan.example/';
const whole = { RAMAH_LRS_ENDPOINT: endpoint, RAMAH_LRS_AUTH: auth, RAMAH_LRS_HOMEPAGE: homePage };
const owners = { endpoint, auth };

function check(
  environment: Readonly<Record<string, string>>,
  file: object | undefined,
  expected: unknown,
): void {
  expect(recordStores(environment, file && JSON.stringify(file))).toEqual(expected);
}

function refuse(
  environment: Readonly<Record<string, string>>,
  file: string | undefined,
  words: string,
): void {
  expect(() => recordStores(environment, file)).toThrow(words);
}

test('nothing is sent anywhere unless the build names a store', () => {
  check({}, undefined, undefined);
  check({}, {}, undefined);
  check({ RAMAH_LRS_ALLOWED: ' ' }, undefined, undefined);
  check(whole, undefined, { kind: 'lrs', homePage, owners, allowed: [] });
});

test('origins are allowed with a store of the owner or without one', () => {
  const allowed = ['https://a.example', 'https://b.example:8443'];
  const named = { RAMAH_LRS_ALLOWED: 'https://a.example, https://b.example:8443/ https://a.example' };
  check({ ...named, RAMAH_LRS_HOMEPAGE: homePage }, undefined, { kind: 'lrs', homePage, allowed });
  check({ ...named, ...whole }, undefined, { kind: 'lrs', homePage, owners, allowed });
});

test('the file says the same, and a variable goes before its field', () => {
  check({}, { endpoint, auth, homePage }, { kind: 'lrs', homePage, owners, allowed: [] });
  check(
    {},
    { homePage, allowed: ['https://a.example'] },
    { kind: 'lrs', homePage, allowed: ['https://a.example'] },
  );
  check(
    { RAMAH_LRS_ALLOWED: 'https://b.example' },
    { homePage, allowed: ['https://a.example'] },
    { kind: 'lrs', homePage, allowed: ['https://b.example'] },
  );
});

test('a store that is named in part, or by no address, stops the build', () => {
  refuse({ ...whole, RAMAH_LRS_AUTH: '' }, undefined, 'RAMAH_LRS_AUTH');
  refuse({ RAMAH_LRS_HOMEPAGE: homePage }, undefined, 'RAMAH_LRS_ENDPOINT and RAMAH_LRS_AUTH');
  refuse({ RAMAH_LRS_ALLOWED: 'https://a.example' }, undefined, 'RAMAH_LRS_HOMEPAGE');
  refuse({ ...whole, RAMAH_LRS_ENDPOINT: 'lrs.example' }, undefined, 'RAMAH_LRS_ENDPOINT');
  refuse({ ...whole, RAMAH_LRS_HOMEPAGE: 'javascript:1' }, undefined, 'RAMAH_LRS_HOMEPAGE');
});

test('an allowed origin that is none, or that anybody could listen to, stops the build', () => {
  for (const wrong of [
    'lrs.example',
    'http://lrs.example',
    'https://lrs.example/xapi/',
    "https://*.example;'self'",
  ]) {
    refuse({ ...whole, RAMAH_LRS_ALLOWED: wrong }, undefined, 'RAMAH_LRS_ALLOWED');
  }
  check({ RAMAH_LRS_HOMEPAGE: homePage, RAMAH_LRS_ALLOWED: 'http://127.0.0.1:8080' }, undefined, {
    kind: 'lrs',
    homePage,
    allowed: ['http://127.0.0.1:8080'],
  });
});

test('a file that can not be read stops the build and is named', () => {
  refuse({}, '{', 'record-stores.json');
  refuse({}, '{"endpiont":"x"}', 'record-stores.json');
});

test('pages may talk to the store of the owner and to what is allowed, each named once', () => {
  const allowed = ['https://lrs.example', 'https://a.example'];
  expect(originsOf({ kind: 'lrs', homePage, owners, allowed })).toEqual(allowed);
  expect(originsOf({ kind: 'lrs', homePage, allowed: [] })).toEqual([]);
});

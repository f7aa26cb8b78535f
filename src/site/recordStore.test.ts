import { expect, test } from 'vitest';
import { recordStore } from './recordStore.ts';

const whole = {
  RAMAH_LRS_ENDPOINT: 'https://lrs.example/xapi/',
  RAMAH_LRS_AUTH: 'Basic abc',
  RAMAH_LRS_HOMEPAGE: 'https://latihan.example/',
};

test('nothing is sent anywhere unless the build names a store', () => {
  expect(recordStore({})).toBeUndefined();
  expect(recordStore(whole)).toEqual({
    kind: 'lrs',
    endpoint: 'https://lrs.example/xapi/',
    auth: 'Basic abc',
    homePage: 'https://latihan.example/',
  });
});

test('a store that is named in part, or by no address, stops the build', () => {
  expect(() => recordStore({ ...whole, RAMAH_LRS_AUTH: undefined })).toThrow('RAMAH_LRS_AUTH');
  expect(() => recordStore({ ...whole, RAMAH_LRS_ENDPOINT: 'lrs.example' })).toThrow('RAMAH_LRS_ENDPOINT');
  expect(() => recordStore({ ...whole, RAMAH_LRS_HOMEPAGE: 'javascript:1' })).toThrow('RAMAH_LRS_HOMEPAGE');
});

import { expect, test } from 'vitest';
import { type Endpoint, readEndpoint, readOrigin } from './readEndpoint.ts';

const allowed = ['https://lrs.example', 'http://127.0.0.1:8080'];

function check(text: string, expected: string): void {
  const read: Endpoint = readEndpoint(text, allowed);
  expect(read.kind === 'read' ? read.endpoint : read.reason, text).toBe(expected);
}

test('an address is read with one slash at its end, without what people copy along', () => {
  for (const text of [
    'https://lrs.example/xapi',
    ' https://LRS.example/xapi/ ',
    'https://lrs.example/xapi/statements',
    'https://lrs.example/xapi/statements/?limit=1#x',
  ]) {
    check(text, 'https://lrs.example/xapi/');
  }
  check('https://lrs.example', 'https://lrs.example/');
  check('http://127.0.0.1:8080/xapi/', 'http://127.0.0.1:8080/xapi/');
});

test('what is no address, not secure or not allowed is refused', () => {
  for (const text of [
    '',
    'lrs.example/xapi/',
    'javascript:alert(1)',
    'ftp://lrs.example/',
    'https://a:b@lrs.example/',
  ]) {
    check(text, 'no-address');
  }
  check('http://lrs.example/xapi/', 'insecure');
  for (const text of ['https://lrs.example:444/', 'https://lrs.example.evil/', 'https://x.lrs.example/']) {
    check(text, 'not-allowed');
  }
});

test('an origin is a secure host, or this machine, and nothing more', () => {
  expect(readOrigin('https://LRS.example/')).toBeUndefined();
  expect(readOrigin('https://lrs.example/')).toBe('https://lrs.example');
  expect(readOrigin('http://localhost:3000')).toBe('http://localhost:3000');
  for (const text of [
    '*',
    'https://*.example',
    'https://a.example;',
    'https://a.example/x',
    'data:,x',
    'http://a.example',
  ]) {
    expect(readOrigin(text), text).toBeUndefined();
  }
});

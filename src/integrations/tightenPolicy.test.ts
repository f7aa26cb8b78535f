import { expect, test } from 'vitest';
import { tightenPolicy } from './tightenPolicy.ts';

function check(sources: string, body: string, expected: string): void {
  const page = (policy: string) =>
    `<head><meta http-equiv="content-security-policy" content="script-src ${policy};"></head>${body}`;
  expect(tightenPolicy(page(sources))).toBe(page(expected));
}

const hash = "'sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw='";

test('a hash stays where its script stands in the page, and no other', () => {
  check(`'self' ${hash} 'sha256-AAAA='`, '<script type="module">go()</script>', `'self' ${hash}`);
});

test('a script that is a file needs no hash', () => {
  check(`'self' ${hash}`, '<script type="module" src="/a.js"></script>', "'self'");
});

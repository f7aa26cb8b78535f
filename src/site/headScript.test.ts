import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { headScript } from './headScript.ts';

interface Rules {
  readonly createScriptURL: (address: string) => string | null;
}

/** The policy that a page at this address makes. */
function policyAt(address: string): Rules {
  const made: Rules[] = [];
  const element = { dataset: {} };
  runInNewContext(headScript, {
    URL,
    location: new URL(address),
    document: { baseURI: address, documentElement: element },
    localStorage: { getItem: () => null },
    trustedTypes: { createPolicy: (_: string, rules: Rules) => made.push(rules) },
  });
  expect(element.dataset).toEqual({ js: '' });
  const [policy] = made;
  if (policy === undefined) throw new Error('no policy was made');
  return policy;
}

function check(address: string, expected: string | null): void {
  expect(policyAt('https://example.com/training/studio/').createScriptURL(address)).toBe(expected);
}

test('scripts of the own host pass, as they are', () => {
  check('/training/sw.js', '/training/sw.js');
  check('../_astro/worker.js', '../_astro/worker.js');
  check('https://example.com/x.js', 'https://example.com/x.js');
});

test('scripts of other hosts and made-up ones do not', () => {
  for (const address of [
    'https://evil.test/x.js',
    '//evil.test/x.js',
    '\\\\evil.test\\x.js',
    'https://example.com.evil.test/x.js',
    'https://example.com@evil.test/x.js',
    'http://example.com/x.js',
    'data:text/javascript,1',
    'blob:https://example.com/1',
    'javascript:1',
  ]) {
    check(address, null);
  }
});

test('a page that browsers without Trusted Types show does the rest', () => {
  const element = { dataset: {} };
  const page = { document: { documentElement: element }, localStorage: { getItem: () => 'dark' } };
  runInNewContext(headScript, page);
  expect(element.dataset).toEqual({ js: '', theme: 'dark', used: '' });
});

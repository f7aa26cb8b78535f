import { expect, test } from 'vitest';
import { neededBy } from './neededBy.ts';

const needs = { 'desk.1.js': ['debrief.2.js', 'desk.3.css'], 'debrief.2.js': ['worker-4.js', 'desk.1.js'] };

function check(html: string, expected: readonly string[]): void {
  expect(neededBy(html, needs)).toEqual(expected);
}

test('a page needs what it names and what that loads later', () => {
  check('<astro-island component-url="/a/_astro/desk.1.js">', [
    'desk.1.js',
    'debrief.2.js',
    'desk.3.css',
    'worker-4.js',
  ]);
});

test('a file named twice is needed once', () => {
  check('<link href="/_astro/x.css"><link href="/_astro/x.css">', ['x.css']);
});

test('other addresses are not needed', () => {
  check('<a href="/skills/empati/">', []);
});

import { expect, test } from 'vitest';
import { shortenPage } from './shortenPage.ts';

function check(html: string, expected: string): void {
  expect(shortenPage(html)).toBe(expected);
}

const drawn =
  'xmlns="http://www.w3.org/2000/svg" width="20" height="20" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"';

test('an icon keeps its size, its own classes and its lines; how lines are drawn stands in the style sheet', () => {
  check(
    `<svg ${drawn} class="lucide lucide-copy idle" aria-hidden="true"><path d="M4 5h16"></path></svg>`,
    '<svg width="20" height="20" viewBox="0 0 24 24" class="icon idle" aria-hidden="true"><path d="M4 5h16"/></svg>',
  );
});

test('a drawing that is drawn in another way stays as it is', () => {
  const other = drawn.replace('stroke-width="2"', 'stroke-width="1.5"');
  check(`<svg ${other} class="lucide lucide-x"></svg>`, `<svg ${other} class="lucide lucide-x"></svg>`);
});

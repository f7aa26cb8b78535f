import { expect, test } from 'vitest';
import { findWaiting } from './findWaiting.ts';

function check(text: string, expected: readonly string[]): void {
  expect(findWaiting(text, 'later').map((at) => text.slice(at).split('\n')[0])).toEqual(expected);
}

test('copies are found in elements and in the front matter, in their order', () => {
  check('---\n  # later\n  - id: a\n---\n<Scene id="a"> {/* later */}\n<Scene id="b"> {/* later */}\n', [
    '# later',
    '{/* later */}',
    '{/* later */}',
  ]);
});

test('words alone wait for nothing', () => {
  check('See you later\n# laterally\n', []);
});

import { expect, test } from 'vitest';
import type { Rating, Review } from '../records/review.ts';
import { shakyEntries } from './shakyEntries.ts';

function review(item: string, at: number, rating: Rating): Review {
  return { version: 1, item, at, rating };
}

function check(reviews: readonly Review[], expected: readonly string[]) {
  expect(shakyEntries(reviews).map(({ entry, shaky, answered }) => `${entry} ${shaky}/${answered}`)).toEqual(
    expected,
  );
}

test('the latest answer decides, whatever the order of the log', () => {
  const wrong = review('skills/empati/q/a', 1, 'again');
  const right = review('skills/empati/q/a', 2, 'good');
  check([right, wrong], []);
  check([wrong, review('skills/empati/q/b', 1, 'good')], ['skills/empati 1/2']);
});

test('an uncertain answer counts as shaky, and the entry with most of them comes first', () => {
  check(
    [
      review('faq/gaji/q/a', 1, 'hard'),
      review('skills/empati/q/a', 1, 'again'),
      review('skills/empati/c/b', 1, 'hard'),
    ],
    ['skills/empati 2/2', 'faq/gaji 1/1'],
  );
});

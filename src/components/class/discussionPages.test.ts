import { expect, test } from 'vitest';
import { parseEvent } from '../../model/event.ts';
import { debrief } from '../../simulator/debrief.ts';
import { sampleScript } from '../../simulator/sampleScript.ts';
import { discussionPages } from './discussionPages.ts';

/** Pages of a conversation, each as its turn and what it reveals last. */
function check(text: string) {
  const events = text.split(' ').flatMap((event) => parseEvent(event) ?? []);
  return discussionPages(debrief(sampleScript, events)?.turns ?? []).map((page) =>
    page.kind === 'turn' ? `${page.turn.number} ${page.parts.at(-1)}` : page.kind,
  );
}

test('each turn opens part by part, and the result comes last', () => {
  const pages = check('keluhan/diam keluhan/akui answer:sebab=b');
  expect(pages.filter((page) => page.startsWith('1 ')).at(0)).toBe('1 said');
  expect(pages.at(-2)).toBe('2 worth');
  expect(pages.at(-1)).toBe('result');
});

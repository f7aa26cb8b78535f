import { expect, test } from 'vitest';
import { formatEvent, parseEvent } from '../../model/event.ts';
import { debrief } from '../../simulator/debrief.ts';
import { sampleScript } from '../../simulator/sampleScript.ts';
import { startLesson } from './startLesson.ts';

/** Plays events in a class; `close` opens the case record. */
function check(text: string) {
  const lesson = startLesson(sampleScript, 7);
  for (const word of text.split(' ')) {
    const event = parseEvent(word);
    lesson.send(event === undefined ? { type: 'close' } : event);
  }
  return lesson.view();
}

test('a class comes to the same debrief as anyone who says the same', () => {
  const { stage, events } = check('open:resi keluhan/jelas close answer:sebab=a');
  expect(stage).toBe('finished');
  expect(events.map(formatEvent)).toEqual(['open:resi', 'keluhan/jelas', 'answer:sebab=a']);
  expect(debrief(sampleScript, events)?.score.overall).toBe(100);
});

test('a choice can be taken back', () => {
  const { told, stage } = check('keluhan/diam undo');
  expect(told.turns).toEqual([]);
  expect(stage).toBe('conversation');
});

test('what the rules refuse changes nothing', () => {
  expect(check('keluhan/jelas').events).toEqual([]);
});

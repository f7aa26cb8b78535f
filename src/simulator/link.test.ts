import { describe, expect, test } from 'vitest';
import { type PlayEvent, parseEvent, type StartEvent } from '../model/event.ts';
import { formatLink, verifyLink } from './link.ts';
import { sampleScript } from './sampleScript.ts';

const start: StartEvent = {
  type: 'start',
  scenario: 'contoh',
  hash: sampleScript.hash,
  rubric: sampleScript.rubricHash,
  language: 'id',
  mode: 'practice',
  seed: 7,
};
const finished = 'open:resi look:skills/empati keluhan/jelas answer:sebab=a';

function link(events: string, change: Partial<StartEvent> = {}): string {
  return formatLink({ ...start, ...change }, eventsOf(events));
}

function eventsOf(text: string): readonly PlayEvent[] {
  return text.split(' ').flatMap((event) => parseEvent(event) ?? []);
}

function check(fragment: string) {
  return verifyLink('contoh', sampleScript, fragment);
}

describe('a link', () => {
  test('gives back what it was made of', () => {
    expect(check(link(finished))).toEqual({ kind: 'verified', start, events: eventsOf(finished) });
    expect(check(encodeURI(link(finished)))).toMatchObject({ kind: 'verified' });
  });

  test('of another version is not verified', () => {
    expect(check(link(finished, { hash: 'other' }))).toEqual({ kind: 'otherVersion', what: 'scenario' });
    expect(check(link(finished, { rubric: 'other' }))).toEqual({ kind: 'otherVersion', what: 'rubric' });
  });

  test('that was altered in any character is told', () => {
    const whole = link(finished);
    for (let at = '#attempt='.length; at < whole.length; at += 1) {
      const other = whole[at] === 'a' ? 'b' : 'a';
      expect(check(`${whole.slice(0, at)}${other}${whole.slice(at + 1)}`).kind).toBe('altered');
    }
    expect(check(whole.slice(0, -1)).kind).toBe('altered');
    expect(check(`${whole}%`).kind).toBe('altered');
  });

  test('with events that the rules or the mode refuse is impossible', () => {
    expect(check(link('keluhan/jelas answer:sebab=a'))).toEqual({
      kind: 'impossible',
      event: 'keluhan/jelas',
    });
    expect(check(link('keluhan/diam undo keluhan/akui answer:sebab=a'))).toEqual({
      kind: 'impossible',
      event: 'undo',
    });
    expect(check(link('nudge keluhan/akui answer:sebab=a', { mode: 'guided' }))).toEqual({
      kind: 'impossible',
      event: 'nudge',
    });
    expect(check(link('keluhan/akui'))).toEqual({ kind: 'impossible', event: 'keluhan/akui' });
  });

  test('without a seal is an example to be played', () => {
    expect(check('#events=open:resi,keluhan/jelas')).toEqual({
      kind: 'example',
      events: eventsOf('open:resi keluhan/jelas'),
      isFinished: false,
    });
    expect(check('#events=nonsense')).toEqual({ kind: 'altered' });
    expect(check('#events=keluhan/jelas')).toEqual({ kind: 'impossible', event: 'keluhan/jelas' });
  });
});

import { expect, test } from 'vitest';
import type { Language } from '../../model/language.ts';
import type { Mood } from '../../model/scenario.ts';
import { findVoice, type Speech, speak, type Voice } from './speak.ts';

function voice(lang: string, part: Partial<Voice> = {}): Voice {
  return { lang, localService: true, default: false, ...part };
}

/** What a browser with these voices is asked to do, call by call. */
function check(voices: readonly Voice[], mood: Mood, language: Language) {
  const calls: string[] = [];
  const speech: Speech = {
    voices: () => voices,
    onVoices: () => () => {},
    say: (text, { lang }, rate) => calls.push(`${lang} ${rate}: ${text}`),
    hush: () => calls.push('hush'),
  };
  speak(speech, ['Halo.', 'Paket saya?'], mood, language)();
  return calls;
}

test('lines are said in order, in the language, and can be cut off', () => {
  expect(check([voice('en-GB'), voice('id-ID')], 'annoyed', 'id')).toEqual([
    'hush',
    'id-ID 1: Halo.',
    'id-ID 1: Paket saya?',
    'hush',
  ]);
});

test('a furious customer speaks faster than a calm one', () => {
  expect(check([voice('en-GB')], 'furious', 'en')).toContain('en-GB 1.14: Halo.');
  expect(check([voice('en-GB')], 'calm', 'en')).toContain('en-GB 0.95: Halo.');
});

test('where no voice fits, nothing happens', () => {
  expect(check([voice('en-GB')], 'calm', 'id')).toEqual([]);
  expect(check([], 'calm', 'id')).toEqual([]);
});

test('a voice that sends the words to a server is never taken', () => {
  expect(findVoice([voice('id-ID', { localService: false })], 'id')).toBeUndefined();
});

test('older names of Indonesian are understood, and the own choice of the device goes first', () => {
  expect(findVoice([voice('in_ID')], 'id')?.lang).toBe('in_ID');
  expect(findVoice([voice('en-US'), voice('en-GB', { default: true })], 'en')?.lang).toBe('en-GB');
});

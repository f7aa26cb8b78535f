import { expect, test } from 'vitest';
import { plainText } from '../model/richText.ts';
import type { Mood } from '../model/scenario.ts';
import { utteranceOf } from './utterance.ts';

function line(text: string, mood?: Mood) {
  const blocks = [{ kind: 'paragraph' as const, children: [{ kind: 'text' as const, text }] }];
  return mood === undefined ? { text: blocks } : { text: blocks, mood };
}

function said(lines: readonly ReturnType<typeof line>[], mood: Mood): readonly string[] {
  return utteranceOf(lines, mood).map(plainText);
}

test('lines without a mood form one utterance, in order', () => {
  expect(said([line('satu'), line('dua')], 'calm')).toEqual(['satu', 'dua']);
});

test('the variant for the worst band not above the present one replaces it', () => {
  const lines = [line('biasa'), line('marah', 'angry'), line('kesal', 'annoyed')];
  expect(said(lines, 'disappointed')).toEqual(['biasa']);
  expect(said(lines, 'annoyed')).toEqual(['kesal']);
  expect(said(lines, 'angry')).toEqual(['marah']);
  expect(said(lines, 'furious')).toEqual(['marah']);
});

test('several lines of one mood form one utterance, in order', () => {
  const lines = [line('biasa'), line('satu', 'angry'), line('kesal', 'annoyed'), line('dua', 'angry')];
  expect(said(lines, 'annoyed')).toEqual(['kesal']);
  expect(said(lines, 'furious')).toEqual(['satu', 'dua']);
});

test('a customer without words for a mild mood says the gentlest they have', () => {
  expect(said([line('marah', 'angry'), line('murka', 'furious')], 'calm')).toEqual(['marah']);
  expect(said([], 'calm')).toEqual([]);
});

import { expect, test } from 'vitest';
import en from './en.json' with { type: 'json' };
import id from './id.json' with { type: 'json' };
import { type Message, translator } from './translate.ts';
import { pickWords } from './words.ts';

/** Words that are rightly the same in both languages: names, and words that one took from the other. */
const sameInBoth = new Set([
  'WhatsApp',
  'Live chat',
  'Menu',
  'Ramah',
  'Lentera',
  'Lentera Mobil',
  'Lentera Kirim',
  'Lentera Dana',
  'E-mail',
  'Re: {subject}',
]);

const catalogues: Readonly<Record<'id' | 'en', Readonly<Record<string, Message>>>> = { id, en };

function placeholders(message: Message | undefined): readonly string[] {
  const sentence = typeof message === 'object' ? message.other : (message ?? '');
  return [...new Set([...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''))].sort();
}

test('both languages have the same keys', () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(id).sort());
});

test('a sentence takes the same values in both languages', () => {
  for (const key of Object.keys(id)) {
    expect([key, ...placeholders(catalogues.en[key])]).toEqual([key, ...placeholders(catalogues.id[key])]);
  }
});

test('no value is the same in both languages, except names and shared words', () => {
  const same = Object.keys(id).filter((key) => {
    const value = catalogues.id[key];
    return (
      typeof value === 'string' &&
      value === catalogues.en[key] &&
      !sameInBoth.has(value) &&
      /\p{L}/u.test(value.replace(/\{\w+\}/g, ''))
    );
  });
  expect(same).toEqual([]);
});

test('no value is empty or keeps a mark of unfinished work', () => {
  for (const [key, message] of [...Object.entries(catalogues.id), ...Object.entries(catalogues.en)]) {
    for (const sentence of typeof message === 'string' ? [message] : Object.values(message)) {
      expect(sentence.trim(), key).not.toMatch(/^$|TODO|FIXME|XXX/);
    }
  }
});

test('puts values into a sentence, numbers as the language writes them', () => {
  const t = translator('id', { 'scenario.minutes': '{count} menit' });
  expect(t('scenario.minutes', { count: 1200 })).toBe('1.200 menit');
});

test('chooses the plural form by the count', () => {
  const t = translator('en', { 'scenario.minutes': { one: '{count} minute', other: '{count} minutes' } });
  expect([1, 2].map((count) => t('scenario.minutes', { count }))).toEqual(['1 minute', '2 minutes']);
});

test('throws where a word or a value is missing', () => {
  const t = translator('en', { 'scenario.minutes': '{count} minutes' });
  expect(() => t('site.name')).toThrow('site.name');
  expect(() => t('scenario.minutes')).toThrow('count');
});

test('an island gets only the words of its prefixes', () => {
  expect(Object.keys(pickWords('en', 'block.')).every((key) => key.startsWith('block.'))).toBe(true);
});

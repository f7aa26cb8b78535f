import { expect, test } from 'vitest';
import en from '../i18n/diagnostics/en.json' with { type: 'json' };
import id from '../i18n/diagnostics/id.json' with { type: 'json' };
import { diagnosticSeverities } from '../model/diagnostic.ts';

/** Every sentence of a catalogue by its path. */
function sentences(value: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' ? [[`${path}${key}`, inner] as const] : sentences(inner, `${path}${key}.`),
  );
}

const indonesian = new Map(sentences(id));
const english = new Map(sentences(en));

test('both languages word the same diagnostics', () => {
  expect([...english.keys()]).toEqual([...indonesian.keys()]);
  expect(Object.keys(id.diagnostics).sort()).toEqual(Object.keys(diagnosticSeverities).sort());
});

test('both quote the same values', () => {
  const quoted = (sentence = ''): readonly string[] => [...new Set(sentence.match(/\{\w+\}/g) ?? [])].sort();
  for (const key of indonesian.keys()) {
    const both = key.replace(/(?:message|hint)$/, '');
    expect(quoted(`${english.get(`${both}message`)}${english.get(`${both}hint`)}`), key).toEqual(
      quoted(`${indonesian.get(`${both}message`)}${indonesian.get(`${both}hint`)}`),
    );
  }
});

test('no sentence is the same in both, and none blames', () => {
  for (const [key, sentence] of indonesian) {
    expect(english.get(key), key).not.toBe(sentence);
    expect(sentence + english.get(key)).not.toMatch(/\boops\b|bodoh|stupid|illegal/i);
  }
});

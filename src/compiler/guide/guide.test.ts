import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { languages } from '../../model/language.ts';
import { authorBehaviours } from '../../rubric/codebook.ts';
import { compileExample } from '../diagnostics/frame/compileExample.ts';
import { examplesIn } from '../diagnostics/frame/readExamples.ts';
import { elements } from '../elements.ts';

const read = (file: string): string => readFileSync(join(import.meta.dirname, file), 'utf8');

test.each(languages)('every example of the guide in %s compiles without a finding', (language) => {
  const examples = examplesIn(read(`guide.${language}.md`));
  expect(examples.length).toBeGreaterThanOrEqual(6);
  for (const { text, meta } of examples.flatMap(({ blocks }) => blocks)) {
    const { diagnostics } = compileExample(text, language, meta);
    expect(
      diagnostics.map(({ id, message }) => `${id}: ${message}`),
      text,
    ).toEqual([]);
  }
});

test.each(languages)('the guide in %s shows every behaviour and every element', (language) => {
  const guide = read(`guide.${language}.md`);
  expect(authorBehaviours.filter((id) => !guide.includes(`| \`${id}\` |`))).toEqual([]);
  expect(Object.keys(elements).filter((name) => !guide.includes(`<${name}`))).toEqual([]);
});

test('both languages of the guide have the same sections', () => {
  const shape = (file: string): readonly string[] =>
    (read(file).match(/^(#+ |```mdx|\| `)/gm) ?? []).map(String);
  expect(shape('guide.en.md')).toEqual(shape('guide.id.md'));
});

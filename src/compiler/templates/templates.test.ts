import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Language, languages } from '../../model/language.ts';
import { channels } from '../../model/scenario.ts';
import { compareLanguages } from '../compareLanguages.ts';
import { compile } from '../compile.ts';
import { compileInBrowser } from '../compileInBrowser.ts';
import { fillTemplate } from './fillTemplate.ts';
import { templates } from './templateList.ts';

/** The template filled in, compiled. */
function check(name: string, language: Language, channel: string, level: string) {
  const template = readFileSync(join(import.meta.dirname, `${name}.${language}.txt`), 'utf8');
  const answers = { title: 'Judul', titleEn: 'Title', customer: 'Ibu Ratna', customerEn: 'Ratna' };
  const text = fillTemplate(template, { ...answers, channel, level, slug: 'judul' }, language, '2026-11-22');
  const file = `${language}.mdx`;
  const result = compile(text, { file, language });
  expect(result.diagnostics).toEqual([]);
  expect(result.scenario?.channel).toBe(channel);
  const portable = compileInBrowser(text, { file, language });
  expect(portable.scenario).toEqual(result.scenario);
  expect(portable.diagnostics).toEqual([]);
  return { file, result };
}

test('each channel has a template that is written for it', () => {
  expect(templates.map(({ channel }) => channel).sort()).toEqual([...channels].sort());
});

describe.each(templates)('the template $name', ({ name, channel }) => {
  test.each(['1', '2', '3'])('has no finding at level %s, in both languages and both parsers', (level) => {
    const [id, en] = languages.map((language) => check(name, language, channel, level));
    expect(compareLanguages({ ...(id && { id }), ...(en && { en }) })).toEqual([]);
  });
});

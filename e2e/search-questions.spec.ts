import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { entryOf, openSearch, readQuestions } from '../bench/openSearch.ts';
import { languages } from '../src/model/language.ts';

const site = resolve(process.env.RAMAH_DIST ?? 'dist');

for (const language of languages) {
  test(`people's own questions are answered in the first three results (${language})`, async () => {
    const { ours } = openSearch(site, language);
    const questions = readQuestions(language);
    const missed: string[] = [];
    for (const { ask, answer } of questions) {
      const first = (await ours.find(ask)).slice(0, 3).map(({ url }) => entryOf(url));
      if (!first.some((entry) => answer.includes(entry))) missed.push(`${ask}: ${first.join(', ')}`);
    }
    expect(questions.length).toBeGreaterThanOrEqual(30);
    expect(1 - missed.length / questions.length, missed.join('\n')).toBeGreaterThanOrEqual(0.9);
  });
}

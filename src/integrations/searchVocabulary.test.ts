import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { languages } from '../model/language.ts';
import { buildVocabulary } from '../search/buildVocabulary.ts';
import { expandQuery } from '../search/expandQuery.ts';
import { wordsOf } from '../search/vocabulary.ts';
import { readEntries } from '../workspace/readEntries.ts';
import { readSearchWords } from './searchVocabulary.ts';

const root = join(import.meta.dirname, '../..');
const corpus = join(import.meta.dirname, '../search/corpus');
const entries = readEntries(root);
const editors = readSearchWords(root);
const texts = entries
  .filter(({ language }) => language === 'id')
  .map(({ data, body }) => `${JSON.stringify(data)} ${body}`);
const vocabulary = buildVocabulary('id', { pages: texts.length, words: texts.flatMap(wordsOf) }, editors.id);

const families = readFileSync(join(corpus, 'families.txt'), 'utf8')
  .split('\n')
  .filter((line) => line.includes(':') && !line.startsWith('#'))
  .map((line) => wordsOf(line).filter((word) => vocabulary.familyOf.has(word)));

test('every form of a service word brings all the others, and hardly anything else', () => {
  let [wanted, found, brought] = [0, 0, 0];
  for (const family of families) {
    for (const form of family) {
      const forms = [...(expandQuery(`${form} `, vocabulary)[0]?.forms.keys() ?? [])];
      wanted += family.length;
      found += family.filter((other) => forms.includes(other)).length;
      brought += forms.filter((other) => vocabulary.familyOf.has(other)).length;
    }
  }
  expect(families.length).toBeGreaterThan(41);
  expect(found / wanted).toBeGreaterThan(0.95);
  expect(found / brought).toBeGreaterThan(0.98);
});

test('a misspelt word of the site is taken for the right one, mostly at the first guess', () => {
  const words = [...vocabulary.familyOf.keys()].filter((word) => word.length >= 7);
  const lost = words
    .map((word, at) => ({
      word,
      typed: word.slice(0, at % word.length) + word.slice((at % word.length) + 1),
    }))
    .filter(({ typed }) => !vocabulary.familyOf.has(typed))
    .filter(({ word, typed }) => expandQuery(`${typed} `, vocabulary)[0]?.forms.has(word) !== true);
  expect(lost.length / words.length).toBeLessThan(0.02);
});

test('the questions that the search is measured by name entries that exist', () => {
  const known = new Set(entries.map(({ collection, slug }) => `${collection}/${slug}`));
  const all: Readonly<Record<string, readonly { ask: string; answer: readonly string[] }[]>> = parse(
    readFileSync(join(corpus, 'questions.yaml'), 'utf8'),
  );
  const wrong = Object.values(all)
    .flat()
    .filter(({ answer }) => answer.some((entry) => !entry.startsWith('scenarios/') && !known.has(entry)));
  expect(wrong).toEqual([]);
});

test('what editors say of words contradicts nothing', () => {
  for (const language of languages) {
    const { idle, aliases, roots, whole, childless } = editors[language];
    expect(
      Object.keys(aliases).filter(
        (typed) => idle.includes(typed) && !['gimana', 'gmn', 'bgmn', 'kenapa', 'knp'].includes(typed),
      ),
    ).toEqual([]);
    expect(roots.filter((word) => whole.includes(word) || childless.includes(word))).toEqual([]);
  }
});

test('a project without a list of words has an empty one; a mistake in it is told with its place', () => {
  const project = mkdtempSync(join(tmpdir(), 'words-'));
  expect(readSearchWords(project).id).toMatchObject({ roots: [], aliases: {} });
  mkdirSync(join(project, 'src/content'), { recursive: true });
  writeFileSync(join(project, 'src/content/search-words.yaml'), 'id: {}\nen: {\n');
  expect(() => readSearchWords(project)).toThrow(/^src\/content\/search-words\.yaml:3 /);
  rmSync(project, { recursive: true });
});

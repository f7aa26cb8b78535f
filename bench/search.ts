import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Language, languages } from '../src/model/language.ts';
import { expandQuery } from '../src/search/expandQuery.ts';
import { type Vocabulary, wordsOf } from '../src/search/vocabulary.ts';
import { corpus, entryOf, openPagefind, openSearch, readQuestions, type Searcher } from './openSearch.ts';
import { type Section, toMarkdown } from './section.ts';

const top = 3;
/** Plain Pagefind, and the site's search. */
type Searchers = Readonly<Record<'plain' | 'ours', Searcher>>;
type Row = Section['rows'][number];

/** How well the search of a built site finds, plain Pagefind beside it: forms of a word, misspelt words, people's own questions. */
export async function measureSearch(folder: string): Promise<Section> {
  const rows: Row[] = [];
  const notes: string[] = [];
  for (const language of languages) {
    const { ours, vocabulary, file } = openSearch(resolve(folder), language);
    const plain = await openPagefind(resolve(folder), language);
    const searchers = { plain, ours };
    if (language === 'id') rows.push(...(await familyRows(vocabulary, searchers, notes)));
    rows.push(misspellingRow(language, vocabulary), ...(await questionRows(language, searchers, notes)));
    notes.push(
      `Vocabulary (${language}): ${vocabulary.familyOf.size} words in ${vocabulary.families.length} families, ${gzipSync(file, { level: 9 }).length} bytes gzip.`,
    );
  }
  return {
    id: 'search',
    title: 'What the search finds',
    method:
      'The built site. Families: of the forms of a service word that stand on pages, how many are found when one is typed, and how many marked words are of the family. Misspellings: a sample of all single-letter ones of each word of six letters or more. Questions: people’s own words, informal and misspelt too, of which some were used to tune.',
    columns: ['', 'plain Pagefind', 'Ramah'],
    rows,
    notes,
  };
}

async function familyRows(
  vocabulary: Vocabulary,
  searchers: Searchers,
  notes: string[],
): Promise<readonly Row[]> {
  const families = readFileSync(join(corpus, 'families.txt'), 'utf8')
    .split('\n')
    .filter((line) => line.includes(':') && !line.startsWith('#'))
    .map((line) => wordsOf(line).filter((word) => vocabulary.familyOf.has(word)));
  const [plain, ours] = [
    await measureFamilies(families, searchers.plain),
    await measureFamilies(families, searchers.ours),
  ];
  if (ours.wrong.length > 0) notes.push(`Marked, though of another family: ${ours.wrong.join(', ')}.`);
  return [
    [`id: recall of ${families.length} word families`, plain.recall, ours.recall],
    ['id: precision', plain.precision, ours.precision],
  ];
}

async function measureFamilies(families: readonly (readonly string[])[], searcher: Searcher) {
  let [found, wanted, marked, right] = [0, 0, 0, 0];
  const wrong = new Set<string>();
  for (const family of families) {
    for (const form of family) {
      const words = new Set((await searcher.find(form)).flatMap((page) => page.marked.map(bare)));
      wanted += family.length;
      found += family.filter((other) => [...words].some((word) => wordsOf(word).includes(other))).length;
      marked += words.size;
      for (const word of words) {
        if (family.some((other) => word.includes(other))) right++;
        else wrong.add(`${form} → ${word}`);
      }
    }
  }
  return { recall: share(found, wanted), precision: share(right, marked), wrong: [...wrong].slice(0, 20) };
}

function bare(word: string): string {
  return word.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
}

function misspellingRow(language: Language, vocabulary: Vocabulary): Row {
  const words = [...vocabulary.familyOf.keys()].filter((word) => word.length >= 6);
  let [found, tried] = [0, 0];
  for (const [at, word] of words.entries()) {
    // A few of each word's some four hundred misspellings, another few for each word.
    const all = misspellings(word);
    for (let step = at % 17; step < all.length; step += 17) {
      const typed = all[step] ?? '';
      if (vocabulary.familyOf.has(typed)) continue;
      tried++;
      const [term] = expandQuery(`${typed} `, vocabulary);
      if (term?.forms.has(word)) found++;
    }
  }
  return [`${language}: misspellings found`, 'not measured', share(found, tried)];
}

/** Every single-letter deletion, insertion, substitution and swap of neighbours. */
function misspellings(word: string): readonly string[] {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const places = [...word].map((_, place) => place);
  const made = [
    ...places.map((at) => word.slice(0, at) + word.slice(at + 1)),
    ...[...places, word.length].flatMap((at) =>
      letters.map((letter) => word.slice(0, at) + letter + word.slice(at)),
    ),
    ...places.flatMap((at) => letters.map((letter) => word.slice(0, at) + letter + word.slice(at + 1))),
    ...places
      .slice(1)
      .map((at) => word.slice(0, at - 1) + (word[at] ?? '') + (word[at - 1] ?? '') + word.slice(at + 1)),
  ];
  return [...new Set(made)].filter((other) => other !== word && other.length >= 6);
}

async function questionRows(
  language: Language,
  searchers: Searchers,
  notes: string[],
): Promise<readonly Row[]> {
  const [plain, ours] = [
    await answeredBy(searchers.plain, language),
    await answeredBy(searchers.ours, language),
  ];
  for (const ask of ours.missed) notes.push(`Not in the first ${top} (${language}): “${ask}”.`);
  return [
    [`${language}: questions answered in the first ${top}`, plain.inTop, ours.inTop],
    [`${language}: as the first`, plain.asFirst, ours.asFirst],
  ];
}

async function answeredBy(searcher: Searcher, language: Language) {
  const questions = readQuestions(language);
  const missed: string[] = [];
  let asFirst = 0;
  for (const { ask, answer } of questions) {
    const pages = (await searcher.find(ask)).slice(0, top).map(({ url }) => entryOf(url));
    if (answer.includes(pages[0] ?? '')) asFirst++;
    if (!pages.some((page) => answer.includes(page))) missed.push(ask);
  }
  const count = questions.length;
  return { missed, inTop: share(count - missed.length, count), asFirst: share(asFirst, count) };
}

function share(part: number, whole: number): string {
  return `${(part / whole).toFixed(3)} (${part}/${whole})`;
}

if (import.meta.main) console.log(toMarkdown(await measureSearch(process.argv[2] ?? 'dist')));

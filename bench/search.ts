import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Language, languages } from '../src/model/language.ts';
import { expandQuery } from '../src/search/expandQuery.ts';
import { type Vocabulary, wordsOf } from '../src/search/vocabulary.ts';
import { corpus, entryOf, openSearch, readQuestions, type Searcher } from './openSearch.ts';

/**
 * How well the search of a built site finds, plain Pagefind beside it: forms of a word, misspelt words, people's own questions.
 * Usage: node bench/search.ts [folder of the built site, else dist]
 */
const site = resolve(process.argv[2] ?? 'dist');
const top = 3;

for (const language of languages) {
  const { plain, ours, vocabulary, file } = await openSearch(site, language);
  console.log(`${language}: ${vocabulary.families.length} families, ${vocabulary.familyOf.size} words,`);
  console.log(`  file ${file.length} bytes, gzip ${gzipSync(file, { level: 9 }).length}`);
  if (language === 'id') await measureFamilies(vocabulary, plain, ours);
  measureMisspellings(vocabulary);
  await measureQuestions(language, plain, ours);
}

async function measureFamilies(vocabulary: Vocabulary, plain: Searcher, ours: Searcher): Promise<void> {
  const families = readFileSync(join(corpus, 'families.txt'), 'utf8')
    .split('\n')
    .filter((line) => line.includes(':') && !line.startsWith('#'))
    .map((line) => wordsOf(line).filter((word) => vocabulary.familyOf.has(word)));
  const count = families.flat().length;
  console.log(`  ${families.length} families of service words, ${count} forms on the pages`);
  for (const [name, searcher] of Object.entries({ plain, ours })) {
    let [found, wanted, marked, right] = [0, 0, 0, 0];
    const wrong = new Map<string, number>();
    for (const family of families) {
      for (const form of family) {
        const words = new Set((await searcher.find(form)).flatMap((page) => page.marked.map(bare)));
        wanted += family.length;
        found += family.filter((other) => [...words].some((word) => wordsOf(word).includes(other))).length;
        marked += words.size;
        for (const word of words) {
          if (family.some((other) => word.includes(other))) right++;
          else wrong.set(`${form}→${word}`, 1);
        }
      }
    }
    console.log(`    ${name}: recall ${share(found, wanted)}, precision ${share(right, marked)}`);
    if (name === 'ours' && wrong.size > 0)
      console.log(`      wrong: ${[...wrong.keys()].slice(0, 20).join(', ')}`);
  }
}

function bare(word: string): string {
  return word.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
}

function measureMisspellings(vocabulary: Vocabulary): void {
  const words = [...vocabulary.familyOf.keys()].filter((word) => word.length >= 6);
  let [found, first, tried, real] = [0, 0, 0, 0];
  const started = performance.now();
  for (const [at, word] of words.entries()) {
    // A few of each word's some four hundred misspellings, another few for each word.
    const all = misspellings(word);
    for (let step = at % 17; step < all.length; step += 17) {
      const typed = all[step] ?? '';
      if (vocabulary.familyOf.has(typed)) {
        real++;
        continue;
      }
      tried++;
      const [term] = expandQuery(`${typed} `, vocabulary);
      if (term?.forms.has(word)) found++;
      if (
        term?.takenFor !== undefined &&
        vocabulary.familyOf.get(term.takenFor) === vocabulary.familyOf.get(word)
      )
        first++;
    }
  }
  const each = (performance.now() - started) / tried;
  console.log(`  misspellings of ${words.length} words: ${tried} tried (${real} more are words themselves)`);
  console.log(
    `    found ${share(found, tried)}, as the first guess ${share(first, tried)}, ${each.toFixed(1)} ms each`,
  );
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

async function measureQuestions(language: Language, plain: Searcher, ours: Searcher): Promise<void> {
  const questions = readQuestions(language);
  for (const [name, searcher] of Object.entries({ plain, ours })) {
    let [inTop, asFirst] = [0, 0];
    for (const { ask, answer } of questions) {
      const pages = (await searcher.find(ask)).slice(0, 5).map(({ url }) => entryOf(url));
      if (pages.slice(0, 1).some((page) => answer.includes(page))) asFirst++;
      if (pages.slice(0, top).some((page) => answer.includes(page))) inTop++;
      else if (name === 'ours') console.log(`      missed “${ask}”: ${pages.join(', ')}`);
    }
    const count = questions.length;
    console.log(
      `    ${name}: ${count} questions, in the first ${top} ${share(inTop, count)}, first ${share(asFirst, count)}`,
    );
  }
}

function share(part: number, whole: number): string {
  return `${(part / whole).toFixed(3)} (${part}/${whole})`;
}

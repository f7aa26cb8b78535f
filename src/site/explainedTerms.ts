import type { Language } from '../model/language.ts';
import { entriesOf, slugOf } from './entries.ts';
import { type FindTerms, termFinder } from './findTerms.ts';
import { remember } from './remember.ts';

/** A term of the glossary, with the forms in which texts mention it. */
export interface ExplainedTerm {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly forms: readonly string[];
}

/** The terms that texts of a language explain. */
export const explainedTerms = remember(async (language: Language): Promise<readonly ExplainedTerm[]> => {
  const entries = await entriesOf('glossary', language);
  return entries.map((entry) => {
    const { title, summary, aka, mentions = [title, ...aka] } = entry.data;
    return { slug: slugOf(entry), title, summary, forms: mentions };
  });
});

/** Finds the mentions of the explained terms in texts of a language. */
export const findExplained = remember(
  async (language: Language): Promise<FindTerms> => termFinder(await explainedTerms(language), language),
);

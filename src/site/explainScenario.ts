import type { Language } from '../model/language.ts';
import type { Scenario } from '../model/scenario.ts';
import { explainedTerms } from './explainedTerms.ts';
import { termFinder } from './findTerms.ts';
import { markTerms } from './markTerms.ts';

/** A scenario as a page shows it: its mentions of terms, and by slug what these mean. */
export interface ExplainedScenario {
  readonly scenario: Scenario;
  readonly terms: Readonly<Record<string, { readonly title: string; readonly summary: string }>>;
}

/** Marks the glossary's terms in what the desk shows of a scenario. */
export async function explainScenario(scenario: Scenario, language: Language): Promise<ExplainedScenario> {
  const known = await explainedTerms(language);
  const marked = markTerms(scenario, termFinder(known, language));
  const terms = known
    .filter(({ slug }) => marked.slugs.includes(slug))
    .map(({ slug, title, summary }) => [slug, { title, summary }] as const);
  return { scenario: marked.scenario, terms: Object.fromEntries(terms) };
}

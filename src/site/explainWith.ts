import type { Scenario } from '../model/scenario.ts';
import type { ExplainedTerm } from './explainedTerms.ts';
import { type FindTerms, termFinder } from './findTerms.ts';
import { markTerms } from './markTerms.ts';

/** A scenario as a page shows it: its mentions of terms, and by slug what these mean. */
export interface ExplainedScenario {
  readonly scenario: Scenario;
  readonly terms: Readonly<Record<string, { readonly title: string; readonly summary: string }>>;
}

/** Marks these terms in what the desk shows of a scenario, in its language. */
export function explainWith(
  known: readonly ExplainedTerm[],
  scenario: Scenario,
  find: FindTerms = termFinder(known, scenario.language),
): ExplainedScenario {
  const marked = markTerms(scenario, find);
  const terms = known
    .filter(({ slug }) => marked.slugs.includes(slug))
    .map(({ slug, title, summary }) => [slug, { title, summary }] as const);
  return { scenario: marked.scenario, terms: Object.fromEntries(terms) };
}

import type { Language } from '../model/language.ts';
import type { Scenario } from '../model/scenario.ts';
import { explainedTerms, findExplained } from './explainedTerms.ts';
import { type ExplainedScenario, explainWith } from './explainWith.ts';

/** Marks the glossary's terms in what the desk shows of a scenario. */
export async function explainScenario(scenario: Scenario, language: Language): Promise<ExplainedScenario> {
  return explainWith(await explainedTerms(language), scenario, await findExplained(language));
}

import { useEffect, useMemo, useState } from 'react';
import type { Language } from '../../model/language.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { ExplainedTerm } from '../../site/explainedTerms.ts';
import { type ExplainedScenario, explainWith } from '../../site/explainWith.ts';
import { fetchTerms } from './fetchTerms.ts';

/** A scenario with the glossary's terms explained in it; undefined while there is none, or while the terms are fetched. */
export function useExplained(scenario: Scenario | undefined, base: string): ExplainedScenario | undefined {
  const [known, learn] = useState<{ readonly of: Language; readonly terms: readonly ExplainedTerm[] }>();
  const language = scenario?.language;
  useEffect(() => {
    if (language === undefined) return;
    let isGone = false;
    void fetchTerms(language, base).then((terms) => {
      if (!isGone) learn({ of: language, terms });
    });
    return () => {
      isGone = true;
    };
  }, [language, base]);
  const terms = known?.of === language ? known?.terms : undefined;
  return useMemo(
    () => (scenario === undefined || terms === undefined ? undefined : explainWith(terms, scenario)),
    [scenario, terms],
  );
}

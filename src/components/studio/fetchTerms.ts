import { addressOf } from '../../i18n/address.ts';
import type { Language } from '../../model/language.ts';
import type { ExplainedTerm } from '../../site/explainedTerms.ts';

/** Milliseconds after which a conversation begins without explanations. */
const patience = 3000;

const fetched = new Map<Language, readonly ExplainedTerm[]>();

/** The glossary's terms in a language; none where they can't be fetched soon, and then they are asked for again the next time. */
export async function fetchTerms(language: Language, base: string): Promise<readonly ExplainedTerm[]> {
  const known = fetched.get(language);
  if (known !== undefined) return known;
  try {
    const address = `${addressOf(language, 'studio', base)}terms.json`;
    const response = await fetch(address, { signal: AbortSignal.timeout(patience) });
    if (!response.ok) return [];
    const terms: readonly ExplainedTerm[] = await response.json();
    fetched.set(language, terms);
    return terms;
  } catch {
    return [];
  }
}

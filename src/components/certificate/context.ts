import { createContext, useContext } from 'react';
import type { Translate } from '../../i18n/translate.ts';
import type { Language } from '../../model/language.ts';
import type { LearningFacts } from '../../site/learning.ts';

/** What every part of the certificate's page needs to speak and to link. */
export interface CertificateContextValue {
  readonly t: Translate;
  readonly language: Language;
  /** The site's base path. */
  readonly base: string;
  readonly facts: LearningFacts;
}

export const CertificateContext = createContext<CertificateContextValue | undefined>(undefined);

export function useCertificate(): CertificateContextValue {
  const value = useContext(CertificateContext);
  if (value === undefined) throw new Error("a part of the certificate's page stands outside of it");
  return value;
}

import { useEffect, useMemo, useState } from 'react';
import { type Translate, translator, type Words } from '../../i18n/translate.ts';
import type { Language } from '../../model/language.ts';
import { isCertificate } from '../../simulator/certificate.ts';
import type { LearningFacts } from '../../site/learning.ts';
import { fetchFacts } from '../learner/fetchFacts.ts';
import { type Learner, readLearner } from '../learner/readLearner.ts';
import { CertificateContext } from './context.ts';
import { MakeCertificate } from './MakeCertificate.tsx';
import { ShownCertificate } from './ShownCertificate.tsx';
import './certificate.css';

interface CertificateDeskProps {
  /** Slug of the path that the page is for. */
  readonly slug: string;
  readonly language: Language;
  /** The site's base path. */
  readonly base: string;
  /** The words under `certificate.`. */
  readonly words: Words;
}

type State =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'ready'; readonly facts: LearningFacts; readonly learner: Learner | undefined };

/** A certificate that came by link is checked; without one, the person's own is made from their records. */
export function CertificateDesk({ slug, language, base, words }: CertificateDeskProps) {
  const t = useMemo(() => translator(language, words), [language, words]);
  const [state, show] = useState<State>({ kind: 'loading' });
  const fragment = useFragment();
  useEffect(() => {
    Promise.all([fetchFacts(), readLearner().catch(() => undefined)]).then(
      ([facts, learner]) => show({ kind: 'ready', facts, learner }),
      () => show({ kind: 'failed' }),
    );
  }, []);
  if (state.kind !== 'ready' || fragment === undefined) {
    return <Waiting t={t} isFailed={state.kind === 'failed'} />;
  }
  const { facts, learner } = state;
  return (
    <CertificateContext value={{ t, language, base, facts }}>
      <div className="certificate wrap" data-ready="true">
        {isCertificate(fragment) ? (
          <ShownCertificate fragment={fragment} slug={slug} />
        ) : (
          <MakeCertificate slug={slug} learner={learner} />
        )}
      </div>
    </CertificateContext>
  );
}

function Waiting({ t, isFailed }: { readonly t: Translate; readonly isFailed: boolean }) {
  return (
    <div className="certificate wrap">
      <h1>{t('certificate.title')}</h1>
      <p role="status">{t(isFailed ? 'certificate.failed' : 'certificate.loading')}</p>
      <noscript>
        <p>{t('certificate.noscript')}</p>
      </noscript>
    </div>
  );
}

/** The fragment of the page's address; undefined until the page runs. */
function useFragment(): string | undefined {
  const [fragment, change] = useState<string>();
  useEffect(() => {
    const read = () => change(globalThis.location.hash);
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  return fragment;
}

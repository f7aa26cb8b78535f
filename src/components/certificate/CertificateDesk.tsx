import { useEffect, useMemo, useState } from 'react';
import { type Translate, translator, type Words } from '../../i18n/translate.ts';
import type { Language } from '../../model/language.ts';
import { isCertificate } from '../../simulator/certificate.ts';
import type { LearningFacts } from '../../site/learning.ts';
import { fetchFacts } from '../learner/fetchFacts.ts';
import { type Learner, readLearner } from '../learner/readLearner.ts';
import { CertificateContext } from './context.ts';
import { type Earned, earnCertificate } from './earnCertificate.ts';
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
  | {
      readonly kind: 'ready';
      readonly facts: LearningFacts;
      /** Undefined where storage is refused. */
      readonly own: Own | undefined;
    };

/** What the person's records say. */
interface Own {
  readonly learner: Learner;
  /** Undefined where the site has no such path. */
  readonly earned: Earned | undefined;
}

/** A certificate that came by link is checked; without one, the person's own is made from their records. */
export function CertificateDesk({ slug, language, base, words }: CertificateDeskProps) {
  const t = useMemo(() => translator(language, words), [language, words]);
  const [state, show] = useState<State>({ kind: 'loading' });
  const fragment = useFragment();
  useEffect(() => {
    fetchFacts()
      .then(async (facts) => ({ facts, own: await readOwn(slug, facts).catch(() => undefined) }))
      .then(
        (read) => show({ kind: 'ready', ...read }),
        () => show({ kind: 'failed' }),
      );
  }, [slug]);
  if (state.kind !== 'ready' || fragment === undefined) {
    return <Waiting t={t} isFailed={state.kind === 'failed'} />;
  }
  const { facts, own } = state;
  return (
    <CertificateContext value={{ t, language, base, facts }}>
      <div className="certificate wrap" data-ready="true">
        {isCertificate(fragment) ? (
          <ShownCertificate fragment={fragment} slug={slug} />
        ) : (
          <MakeCertificate slug={slug} name={own?.learner.name ?? ''} earned={own?.earned} />
        )}
      </div>
    </CertificateContext>
  );
}

async function readOwn(slug: string, facts: LearningFacts): Promise<Own> {
  const learner = await readLearner();
  const path = facts.paths.find((one) => one.slug === slug);
  return { learner, earned: path && (await earnCertificate(path, learner, facts)) };
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

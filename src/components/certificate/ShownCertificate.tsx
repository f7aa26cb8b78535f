import { useEffect, useMemo, useRef, useState } from 'react';
import { addressOf } from '../../i18n/address.ts';
import { type ReadCertificate, readCertificate } from '../../simulator/certificate.ts';
import { type Judgement, judgeCertificate } from '../../simulator/judgeCertificate.ts';
import { stepsOf } from '../../study/pathSteps.ts';
import { copyText } from '../copyText.ts';
import { useCertificate } from './context.ts';
import { demandedOf } from './earnCertificate.ts';
import { fetchScenarios } from './fetchScenarios.ts';
import { Sheet } from './Sheet.tsx';
import { Verdict } from './Verdict.tsx';

interface ShownCertificateProps {
  readonly fragment: string;
  /** Slug of the path that the page is for. */
  readonly slug: string;
  /** On the page of who made it: to change the name. */
  readonly onBack?: () => void;
}

/** A certificate replayed: the verdict, the sheet, and its link. */
export function ShownCertificate({ fragment, slug, onBack }: ShownCertificateProps) {
  const { t, facts, language, base } = useCertificate();
  const read = useMemo(() => readCertificate(fragment), [fragment]);
  const [judged, show] = useState<Judgement | 'waiting' | 'failed'>('waiting');
  const path = facts.paths.find((one) => one.slug === read?.path);
  useEffect(() => {
    if (read === undefined || path === undefined) return;
    const demanded = demandedOf(stepsOf(path.stages, () => []).flat());
    show('waiting');
    fetchScenarios(
      read.passes.map(({ scenario }) => scenario),
      language,
      base,
    ).then(
      (scenarios) => show(judgeCertificate(read, scenarios, demanded)),
      () => show('failed'),
    );
  }, [read, path, language, base]);
  if (read === undefined || path === undefined || read.path !== slug) {
    return <Refused hasPath={read === undefined || path !== undefined} />;
  }
  if (judged === 'waiting' || judged === 'failed') {
    return <p role="status">{t(judged === 'failed' ? 'certificate.failed' : 'certificate.replaying')}</p>;
  }
  return (
    <>
      <Verdict judged={judged} read={read} title={path.title} />
      {judged.kind !== 'refuted' && <Sheet read={read} judged={judged} title={path.title} />}
      <Sharing fragment={fragment} read={read} isOwn={onBack !== undefined} onBack={onBack} />
    </>
  );
}

function Refused({ hasPath }: { readonly hasPath: boolean }) {
  const { t } = useCertificate();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="certificate-panel" data-verdict="refuted">
      <h1 tabIndex={-1} ref={heading}>
        {t('certificate.altered')}
      </h1>
      <p>{t(hasPath ? 'certificate.alteredHelp' : 'certificate.noPath')}</p>
    </div>
  );
}

interface SharingProps {
  readonly fragment: string;
  readonly read: ReadCertificate;
  readonly isOwn: boolean;
  readonly onBack: (() => void) | undefined;
}

function Sharing({ fragment, read, isOwn, onBack }: SharingProps) {
  const { t, language, base } = useCertificate();
  const [said, say] = useState('');
  const link = `${globalThis.location.origin}${addressOf(language, `paths/${read.path}/certificate`, base)}${fragment}`;
  const copy = () =>
    copyText(link).then((isCopied) => say(t(isCopied ? 'certificate.copied' : 'certificate.byHand')));
  return (
    <section className="certificate-panel no-print" aria-labelledby="certificate-share">
      <h2 id="certificate-share">{t('certificate.share')}</h2>
      <p>{t('certificate.shareHelp', { count: link.length })}</p>
      <label htmlFor="certificate-link">{t('certificate.link')}</label>
      <input id="certificate-link" readOnly value={link} onFocus={(event) => event.target.select()} />
      <p className="actions">
        <button type="button" className="button" onClick={() => globalThis.print()}>
          {t('certificate.print')}
        </button>
        <button type="button" className="button quiet" onClick={copy}>
          {t('certificate.copy')}
        </button>
        {isOwn && (
          <button type="button" className="button quiet" onClick={onBack}>
            {t('certificate.rename')}
          </button>
        )}
      </p>
      <p role="status">{said}</p>
    </section>
  );
}

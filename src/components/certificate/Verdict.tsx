import { useEffect, useRef } from 'react';
import type { Key, Translate } from '../../i18n/translate.ts';
import type { ReadCertificate } from '../../simulator/certificate.ts';
import type { JudgedPass, Judgement } from '../../simulator/judgeCertificate.ts';
import { useCertificate } from './context.ts';

interface VerdictProps {
  readonly judged: Judgement;
  readonly read: ReadCertificate;
  readonly title: string;
}

const headings: Readonly<Record<Judgement['kind'], Key>> = {
  confirmed: 'certificate.confirmed',
  unconfirmed: 'certificate.unconfirmed',
  refuted: 'certificate.refuted',
};

/** Whether the certificate holds, and what replaying each assessment gave. */
export function Verdict({ judged, read, title }: VerdictProps) {
  const { t, facts } = useCertificate();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const titleOf = (slug: string) => facts.scenarios.find((one) => one.slug === slug)?.title ?? slug;
  return (
    <section className="certificate-panel no-print" data-verdict={judged.kind}>
      <h1 tabIndex={-1} ref={heading}>
        {t(headings[judged.kind])}
      </h1>
      <p>{t('certificate.says', { name: read.name, title })}</p>
      {judged.passes.length === 0 && <p>{t('certificate.nothing')}</p>}
      <ul className="certificate-passes">
        {judged.passes.map((one) => (
          <li key={one.pass.scenario} data-pass={one.verdict.kind}>
            <strong>{titleOf(one.pass.scenario)}</strong>
            <span>{explain(t, one)}</span>
          </li>
        ))}
        {judged.lacking.map((slug) => (
          <li key={slug} data-pass="lacking">
            <strong>{titleOf(slug)}</strong>
            <span>{t('certificate.lacking')}</span>
          </li>
        ))}
      </ul>
      <p className="soft">{t('certificate.honour')}</p>
    </section>
  );
}

function explain(t: Translate, { pass, verdict }: JudgedPass): string {
  switch (verdict.kind) {
    case 'passed':
      return t('certificate.passed', {
        score: verdict.score,
        time: pass.time,
        hash: verdict.hash.slice(0, 8),
      });
    case 'changed':
      return t(`certificate.changed.${verdict.what}`);
    case 'altered':
      return t('certificate.alteredHelp');
    default:
      return t(`certificate.${verdict.kind}`);
  }
}

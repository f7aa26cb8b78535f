import { addressOf } from '../../i18n/address.ts';
import { formatDate } from '../../i18n/format.ts';
import { formatCertificate, type ReadCertificate } from '../../simulator/certificate.ts';
import type { Judgement } from '../../simulator/judgeCertificate.ts';
import { useCertificate } from './context.ts';

interface SheetProps {
  readonly read: ReadCertificate;
  readonly judged: Judgement;
  readonly title: string;
}

/** The certificate as it is printed: one A4 page, landscape. */
export function Sheet({ read, judged, title }: SheetProps) {
  const { t, language, base, facts } = useCertificate();
  const page = addressOf(language, `paths/${read.path}/certificate`, base);
  const { origin, host } = globalThis.location;
  const titleOf = (slug: string) => facts.scenarios.find((one) => one.slug === slug)?.title ?? slug;
  return (
    <article className="certificate-sheet" aria-labelledby="certificate-name">
      <p className="certificate-brand">{t('certificate.brand')}</p>
      <p className="certificate-kind">{t('certificate.title')}</p>
      <p>{t('certificate.to')}</p>
      <h2 id="certificate-name">{read.name}</h2>
      <p>{t('certificate.for')}</p>
      <p className="certificate-path">{title}</p>
      <ul className="certificate-scores">
        {judged.passes.map(({ pass, verdict }) => (
          <li key={pass.scenario}>
            <span>{titleOf(pass.scenario)}</span>
            <strong>
              {verdict.kind === 'passed'
                ? t('certificate.score', { score: verdict.score, time: pass.time })
                : t('certificate.scoreUnknown')}
            </strong>
          </li>
        ))}
      </ul>
      <footer>
        <p className="certificate-date">{formatDate(language, read.date)}</p>
        <p>
          <a href={`${origin}${page}${formatCertificate(read)}`}>{t('certificate.verify')}</a>
          <span>{t('certificate.verifyAt', { address: `${host}${page}`, seal: read.seal })}</span>
        </p>
        <p>{t('certificate.honour')}</p>
      </footer>
    </article>
  );
}

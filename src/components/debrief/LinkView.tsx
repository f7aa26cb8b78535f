import { useMemo } from 'react';
import type { PlayEvent } from '../../model/event.ts';
import type { Scenario } from '../../model/scenario.ts';
import { type Verdict, verifyLink } from '../../simulator/link.ts';
import { useDesk } from '../desk/context.ts';
import { Icon } from '../desk/Icon.tsx';
import { ViewTitle } from '../desk/ViewTitle.tsx';
import { DebriefStyle } from './DebriefStyle.tsx';
import { Told } from './DebriefView.tsx';

interface LinkViewProps {
  readonly scenario: Scenario;
  readonly slug: string;
  /** Fragment of the page's address, with its `#`. */
  readonly fragment: string;
  /** Starts a practice attempt from these events. */
  readonly onPlay: (events: readonly PlayEvent[]) => void;
  readonly onBriefing: () => void;
}

/** An attempt that came by link: replayed here, and shown with its score only where it can be verified. */
export function LinkView({ scenario, slug, fragment, onPlay, onBriefing }: LinkViewProps) {
  const { t } = useDesk();
  const verdict = useMemo(() => verifyLink(slug, scenario, fragment), [slug, scenario, fragment]);
  if (verdict.kind === 'verified' || (verdict.kind === 'example' && verdict.isFinished)) {
    return (
      <Told
        scenario={scenario}
        events={verdict.events}
        about={<Provenance verdict={verdict} />}
        onFork={onPlay}
        onBriefing={onBriefing}
      />
    );
  }
  return (
    <section className="debrief debrief-unverified">
      <DebriefStyle />
      <ViewTitle>
        {verdict.kind !== 'example' && <Icon name="link-2-off" size={30} />}
        {t(verdict.kind === 'example' ? 'debrief.link.example' : 'debrief.link.unverified')}
      </ViewTitle>
      <p>{explain(t, verdict)}</p>
      <p className="debrief-actions">
        {verdict.kind === 'example' && (
          <button type="button" className="button" onClick={() => onPlay(verdict.events)}>
            {t('debrief.link.play')}
          </button>
        )}
        <button type="button" className="button quiet" onClick={onBriefing}>
          {t('desk.toBriefing')}
        </button>
      </p>
    </section>
  );
}

function Provenance({ verdict }: { readonly verdict: Verdict }) {
  const { t } = useDesk();
  if (verdict.kind !== 'verified') return <p>{t('debrief.link.unsealed')}</p>;
  return (
    <p>
      <Icon name="badge-check" size={18} />{' '}
      {t('debrief.link.verified', { mode: t(`desk.mode.${verdict.start.mode}`) })}
    </p>
  );
}

function explain(t: ReturnType<typeof useDesk>['t'], verdict: Verdict): string {
  switch (verdict.kind) {
    case 'otherVersion':
      return t(`debrief.link.other.${verdict.what}`);
    case 'impossible':
      return t('debrief.link.impossible', { event: verdict.event });
    case 'example':
      return t('debrief.link.example.help', { count: verdict.events.length });
    default:
      return t('debrief.link.altered');
  }
}

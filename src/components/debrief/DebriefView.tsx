import { type ReactNode, useMemo } from 'react';
import { packageBase } from '../../i18n/address.ts';
import type { Mode, PlayEvent } from '../../model/event.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Attempt, AttemptHead } from '../../records/attempt.ts';
import { startOf } from '../../records/attempt.ts';
import { gameOf } from '../../rubric/replay.ts';
import { curveOf, type Debrief, debrief } from '../../simulator/debrief.ts';
import { eventsBefore } from '../../simulator/fork.ts';
import { retell } from '../../simulator/replay.ts';
import { useDesk } from '../desk/context.ts';
import type { Earlier } from '../desk/createPlay.ts';
import { Icon } from '../desk/Icon.tsx';
import { isPlayable } from '../desk/newAttempt.ts';
import { Survey } from '../desk/Survey.tsx';
import { ViewTitle } from '../desk/ViewTitle.tsx';
import { CaseRecord } from './CaseRecord.tsx';
import { Comparison } from './Comparison.tsx';
import { DebriefStyle } from './DebriefStyle.tsx';
import { Improve } from './Improve.tsx';
import { KeptHere } from './KeptHere.tsx';
import { Result } from './Result.tsx';
import { Share } from './Share.tsx';
import { TensionCurve } from './TensionCurve.tsx';
import { Turns } from './Turns.tsx';
import { useTurnValues } from './useTurnValues.ts';

type Fork = (mode: Mode, events: readonly PlayEvent[], forkOf?: AttemptHead['forkOf']) => void;

interface DebriefViewProps {
  readonly scenario: Scenario;
  readonly attempt: Attempt;
  /** Attempts of this scenario in this browser, this one included. */
  readonly earlier: Earlier;
  readonly onFork: Fork;
  readonly onBriefing: () => void;
  readonly onDebrief: (attempt: Attempt) => void;
}

/** The debrief of an attempt that was played in this browser. */
export function DebriefView({ scenario, attempt, earlier, onFork, onBriefing, onDebrief }: DebriefViewProps) {
  const { head } = attempt;
  const { base, trial } = useDesk();
  const parent = earlier.attempts.find((one) => one.head.id === head.forkOf?.attempt);
  return (
    <Told
      scenario={scenario}
      events={attempt.events}
      about={trial === undefined ? <Standing head={head} earlier={earlier.heads} /> : <p>{trial}</p>}
      {...(parent !== undefined && isPlayable(scenario, parent) ? { parent: parent.events } : {})}
      onFork={(events, place) => onFork('practice', events, { attempt: head.id, events: place })}
      onBriefing={onBriefing}
    >
      <Comparison scenario={scenario} current={attempt} attempts={earlier.attempts} onOpen={onDebrief} />
      {base !== packageBase && trial === undefined && <KeptHere />}
      {base !== packageBase && trial === undefined && <Share start={startOf(head)} events={attempt.events} />}
    </Told>
  );
}

/** Which mode it was, and whether it counts: the first assessment of these rules does. */
function Standing({
  head,
  earlier,
}: {
  readonly head: AttemptHead;
  readonly earlier: readonly AttemptHead[];
}) {
  const { t } = useDesk();
  if (head.mode !== 'assessment') return <p>{t(`debrief.standing.${head.mode}`)}</p>;
  const before = earlier.filter(
    (one) => one.mode === 'assessment' && one.hash === head.hash && one.startedAt < head.startedAt,
  );
  return (
    <p>
      {before.length === 0
        ? t('debrief.standing.first')
        : t('debrief.standing.repeat', { count: before.length + 1 })}{' '}
      {t('debrief.standing.honour')}
    </p>
  );
}

interface ToldProps {
  readonly scenario: Scenario;
  readonly events: readonly PlayEvent[];
  /** What kind of attempt it is. */
  readonly about: ReactNode;
  /** Events of the attempt that this one branches off. */
  readonly parent?: readonly PlayEvent[];
  /** Starts a practice attempt from these events; `place` counts the events of this attempt that it leaves behind. */
  readonly onFork: (events: readonly PlayEvent[], place: number) => void;
  readonly onBriefing: () => void;
  readonly children?: ReactNode;
}

/** What an attempt's events amount to, whoever played them. */
export function Told(props: ToldProps) {
  const { scenario, events, onBriefing } = props;
  const { t } = useDesk();
  const told = useMemo(() => debrief(scenario, events), [scenario, events]);
  if (told === undefined) {
    return (
      <section className="debrief">
        <DebriefStyle />
        <ViewTitle>{t('debrief.unfinished')}</ViewTitle>
        <button type="button" className="button" onClick={onBriefing}>
          {t('desk.toBriefing')}
        </button>
      </section>
    );
  }
  return <Sheet {...props} told={told} />;
}

function Sheet({
  scenario,
  events,
  about,
  parent,
  onFork,
  onBriefing,
  told,
  children,
}: ToldProps & { readonly told: Debrief }) {
  const { t } = useDesk();
  const values = useTurnValues(scenario, told.turns);
  const parentCurve = useMemo(() => {
    const game = gameOf(scenario);
    return parent === undefined ? undefined : curveOf(game, retell(game, parent));
  }, [scenario, parent]);
  const hasCase = scenario.case.length > 0;
  return (
    <div className="debrief">
      <DebriefStyle />
      <Result
        scenario={scenario}
        told={told}
        about={
          <>
            {about}
            <ClockNote events={events} />
          </>
        }
      />
      <p className="debrief-actions no-print">
        <button type="button" className="button" onClick={onBriefing}>
          <Icon name="rotate-ccw" size={18} />
          {t('debrief.again')}
        </button>
        <button type="button" className="button quiet" onClick={() => globalThis.print()}>
          <Icon name="printer" size={18} />
          {t('debrief.print')}
        </button>
      </p>
      <TensionCurve
        curve={told.curve}
        turns={told.turns}
        values={values}
        {...(parentCurve ? { parent: parentCurve } : {})}
      />
      <Improve scenario={scenario} told={told} values={values} />
      <Turns
        scenario={scenario}
        told={told}
        values={values}
        onFork={(turn) =>
          onFork(eventsBefore(told.turns, turn), told.turns[turn - 1]?.event ?? events.length)
        }
      />
      <div className="debrief-pair">
        {hasCase && <CaseRecord answers={told.case} />}
        <section className="debrief-card" aria-label={t('debrief.survey')}>
          <Survey name={scenario.customer.name} stars={told.survey} />
        </section>
      </div>
      {children}
    </div>
  );
}

/** The clock was extended or switched off: the record says so. */
function ClockNote({ events }: { readonly events: readonly PlayEvent[] }) {
  const { t } = useDesk();
  const extensions = events.filter(({ type }) => type === 'extend').length;
  if (extensions === 0) return null;
  return <p>{t(extensions === 1 ? 'debrief.clock.extended' : 'debrief.clock.off')}</p>;
}

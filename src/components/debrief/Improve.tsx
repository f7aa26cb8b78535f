import type { TurnValue } from '../../analysis/values.ts';
import { type PlayEvent, parseEvent } from '../../model/event.ts';
import type { Scenario } from '../../model/scenario.ts';
import { gameOf } from '../../rubric/replay.ts';
import type { Debrief } from '../../simulator/debrief.ts';
import { retell } from '../../simulator/replay.ts';
import { useAddress, useDesk } from '../desk/context.ts';
import { Icon } from '../desk/Icon.tsx';
import { RichText } from '../desk/RichText.tsx';

interface ImproveProps {
  readonly scenario: Scenario;
  readonly told: Debrief;
  readonly values: readonly TurnValue[] | undefined;
}

/** Where it could have gone better: until when it could be saved, the steps left out, what to read. */
export function Improve({ scenario, told, values }: ImproveProps) {
  const { t, titles } = useDesk();
  const address = useAddress();
  const entries = [
    ...told.guides.map((slug) => `skills/${slug}`),
    ...scenario.procedures.map((slug) => `procedures/${slug}`),
  ];
  // A company may not have written a guide to everything yet.
  const there = entries.filter((entry) => titles[entry] !== undefined);
  return (
    <div className="debrief-improve">
      <section className="debrief-card" aria-labelledby="debrief-recovery">
        <h2 id="debrief-recovery">
          <Icon name="route" size={20} />
          {t('debrief.recovery')}
        </h2>
        <p role="status">{recovery(t, told, values)}</p>
        <ModelConversation scenario={scenario} />
      </section>
      <section className="debrief-card" aria-labelledby="debrief-missed">
        <h2 id="debrief-missed">
          <Icon name="circle-dashed" size={20} />
          {t('debrief.missed')}
        </h2>
        {told.missed.length === 0 ? (
          <p>{t('debrief.missed.none')}</p>
        ) : (
          <ul>
            {told.missed.map((step) => (
              <li key={step}>{t(`debrief.step.${step}`)}</li>
            ))}
          </ul>
        )}
      </section>
      {there.length > 0 && (
        <section className="debrief-card" aria-labelledby="debrief-read">
          <h2 id="debrief-read">
            <Icon name="book-open-text" size={20} />
            {t('debrief.read')}
          </h2>
          <ul className="desk-list debrief-links">
            {there.map((entry) => (
              <li key={entry}>
                <a href={address(entry)} target="_blank" rel="noopener noreferrer">
                  {titles[entry]}
                  <span className="visually-hidden"> {t('desk.newTab')}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** Until when the attempt could still pass. */
function recovery(
  t: ReturnType<typeof useDesk>['t'],
  { score, turns }: Debrief,
  values: ImproveProps['values'],
): string {
  if (values === undefined) return t('debrief.values.wait');
  if (score.hasPassed) return t('debrief.recovery.passed');
  const lost = values.findIndex(
    ({ canPassBefore, canPassAfter }) => canPassBefore === true && canPassAfter === false,
  );
  if (lost >= 0) return t('debrief.recovery.until', { turn: lost + 1 });
  return t(values.at(-1)?.canPassAfter === true ? 'debrief.recovery.case' : 'debrief.recovery.unknown', {
    turns: turns.length,
  });
}

function ModelConversation({ scenario }: { readonly scenario: Scenario }) {
  const { t } = useDesk();
  const events = scenario.model.events.flatMap((text): readonly PlayEvent[] => {
    const event = parseEvent(text);
    return event === undefined ? [] : [event];
  });
  const { turns } = retell(gameOf(scenario), events);
  return (
    <details className="debrief-model">
      <summary>{t('debrief.model', { count: turns.length })}</summary>
      <ol>
        {turns.map((turn) => (
          <li key={turn.number}>
            <RichText blocks={turn.reply.text} />
          </li>
        ))}
      </ol>
    </details>
  );
}

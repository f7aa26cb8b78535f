import { memo, useState } from 'react';
import type { Fact, FactSource } from '../../model/scenario.ts';
import { useDesk } from './context.ts';
import { Icon, type IconName } from './Icon.tsx';
import { RichText } from './RichText.tsx';

const icons: Readonly<Record<FactSource, IconName>> = {
  crm: 'user-round',
  orders: 'package',
  tracking: 'truck',
  billing: 'receipt',
  tickets: 'ticket',
  notes: 'sticky-note',
  stock: 'boxes',
  schedule: 'calendar-clock',
};

interface RecordsProps {
  readonly facts: readonly Fact[];
  /** Facts that have been opened: bit n for `facts[n]`. */
  readonly opened: number;
  /** The conversation is over: what is closed stays closed. */
  readonly isOver: boolean;
  readonly onOpen: (fact: string) => void;
}

/** The records on the desk. What one says is shown once it has been opened. */
export const Records = memo(function Records({ facts, opened, isOver, onOpen }: RecordsProps) {
  const { t } = useDesk();
  return (
    <section className="desk-pane desk-records" aria-labelledby="desk-records">
      <h2 id="desk-records">{t('desk.records')}</h2>
      {facts.length === 0 && <p className="desk-hint">{t('desk.records.none')}</p>}
      <ul className="desk-list">
        {facts.map((fact, place) => (
          <li key={fact.id}>
            <RecordCard
              fact={fact}
              isRead={(opened & (1 << place)) !== 0}
              isOver={isOver}
              onOpen={() => onOpen(fact.id)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
});

interface RecordCardProps {
  readonly fact: Fact;
  readonly isRead: boolean;
  readonly isOver: boolean;
  readonly onOpen: () => void;
}

function RecordCard({ fact, isRead, isOver, onOpen }: RecordCardProps) {
  const { t } = useDesk();
  const [isFolded, fold] = useState(false);
  const isShown = isRead && !isFolded;
  const id = `desk-record-${fact.id}`;
  return (
    <div className="desk-record" data-open={isRead}>
      <button
        type="button"
        aria-expanded={isShown}
        aria-controls={isShown ? id : undefined}
        disabled={isOver && !isRead}
        onClick={() => (isRead ? fold(!isFolded) : onOpen())}
      >
        <Icon name={icons[fact.source]} size={20} />
        <span className="desk-record-name">
          <strong>{fact.label}</strong>
          <span className="desk-record-source">
            {t(`desk.source.${fact.source}`)}
            {fact.private && (
              <span className="desk-record-private">
                <Icon name="lock-keyhole" size={13} />
                {t('desk.records.private')}
              </span>
            )}
          </span>
        </span>
        {isRead ? (
          <Icon name="chevron-down" size={18} />
        ) : (
          <span className="desk-record-open">{t('desk.records.open')}</span>
        )}
      </button>
      {isShown && (
        <div id={id} className="desk-record-text">
          <RichText blocks={fact.text} />
        </div>
      )}
    </div>
  );
}

import { useEffect, useState } from 'react';
import { useDesk } from './context.ts';
import { Icon } from './Icon.tsx';
import type { ClockState } from './startSession.ts';

interface ClockProps {
  readonly clock: ClockState;
  /** By the page's own clock; absent where the customer's patience is already used up for this turn. */
  readonly due?: number | undefined;
  readonly onExtend: () => void;
}

/** The time left to answer, and the way to more of it. Shown in assessment, where the channel has a clock. */
export function Clock({ clock, due, onExtend }: ClockProps) {
  const { t } = useDesk();
  const left = useSecondsLeft(due);
  if (clock === 'none') return null;
  return (
    <div className="desk-clock">
      {clock === 'off' ? (
        <Icon name="timer-off" size={18} className="desk-clock-icon" />
      ) : (
        <Icon name="timer" size={18} className="desk-clock-icon" />
      )}
      {clock === 'off' ? (
        <span>{t('desk.clock.off')}</span>
      ) : (
        <span role="timer" aria-label={t('desk.clock')}>
          {left === undefined ? t('desk.clock.spent') : t('desk.clock.left', { seconds: left })}
        </span>
      )}
      {clock !== 'off' && (
        <button type="button" className="text-button" onClick={onExtend}>
          {t(clock === 'running' ? 'desk.clock.extend' : 'desk.clock.switchOff')}
        </button>
      )}
    </div>
  );
}

function useSecondsLeft(due: number | undefined): number | undefined {
  const [now, tick] = useState(() => performance.now());
  useEffect(() => {
    if (due === undefined) return;
    tick(performance.now());
    const timer = setInterval(() => tick(performance.now()), 1000);
    return () => clearInterval(timer);
  }, [due]);
  return due === undefined ? undefined : Math.max(0, Math.ceil((due - now) / 1000));
}

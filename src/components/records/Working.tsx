import { useRecords } from './context.ts';
import type { LongWork } from './useLongWork.ts';

interface WorkingProps {
  readonly work: LongWork;
  /** What is done once all is. */
  readonly count: number;
  /** What the work is. */
  readonly label: string;
}

/** How far a work on a large file is, and a way to stop it. */
export function Working({ work: { done, cancel }, count, label }: WorkingProps) {
  const { t } = useRecords();
  if (done === undefined) return null;
  return (
    <p className="actions">
      <progress aria-label={label} max={count} value={done} />
      <button type="button" className="button quiet" onClick={cancel}>
        {t('records.cancel')}
      </button>
    </p>
  );
}

import { useRecords } from './context.ts';
import type { LongWork } from './useLongWork.ts';

interface WritingProps {
  readonly work: LongWork;
  /** Records that the file will hold. */
  readonly count: number;
}

/** How far the writing of a large file is, and a way to stop it. */
export function Writing({ work: { done, cancel }, count }: WritingProps) {
  const { t } = useRecords();
  if (done === undefined) return null;
  return (
    <p className="actions">
      <progress aria-label={t('records.take.writing')} max={count} value={done} />
      <button type="button" className="button quiet" onClick={cancel}>
        {t('records.cancel')}
      </button>
    </p>
  );
}

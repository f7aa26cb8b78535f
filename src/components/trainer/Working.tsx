import { useTrainer } from './context.ts';
import type { Work } from './useCohort.ts';

interface WorkingProps {
  readonly work: Work;
  readonly onCancel: () => void;
}

/** How far reading has come, and the way out of it. */
export function Working({ work, onCancel }: WorkingProps) {
  const { t } = useTrainer();
  if (work.kind === 'idle') return null;
  if (work.kind === 'failed')
    return (
      <p className="trainer-notice" data-tone="bad" role="alert">
        {t('trainer.failed')}
      </p>
    );
  const { phase, done, of } = work.progress;
  return (
    <div className="trainer-working">
      <label>
        <span role="status">{t(`trainer.working.${phase}`)}</span>
        <progress value={of === 0 ? undefined : done} max={Math.max(1, of)} />
      </label>
      <span aria-hidden="true">{of === 0 ? '' : t('trainer.working.of', { done, of })}</span>
      <button type="button" className="button quiet" onClick={onCancel}>
        {t('trainer.working.cancel')}
      </button>
    </div>
  );
}

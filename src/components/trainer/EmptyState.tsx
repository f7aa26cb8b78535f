import { useTrainer } from './context.ts';

/** What to do before there are files: how trainees send theirs, and a way to look around without any. */
export function EmptyState({ onSample }: { readonly onSample: () => void }) {
  const { t } = useTrainer();
  return (
    <div className="trainer-empty">
      <section>
        <h2>{t('trainer.empty.how')}</h2>
        <ol>
          <li>{t('trainer.empty.play')}</li>
          <li>{t('trainer.empty.export')}</li>
          <li>{t('trainer.empty.send')}</li>
          <li>{t('trainer.empty.drop')}</li>
        </ol>
      </section>
      <section>
        <h2>{t('trainer.empty.look')}</h2>
        <p>{t('trainer.empty.sample')}</p>
        <button type="button" className="button quiet" onClick={onSample}>
          {t('trainer.empty.trySample')}
        </button>
      </section>
    </div>
  );
}

import { useDesk } from './context.ts';
import { Icon } from './Icon.tsx';
import { ViewTitle } from './ViewTitle.tsx';

/** Attempts are not kept by this browser: said, and a way offered to keep them all the same. */
export function UnsavedNotice({ onExport }: { readonly onExport?: (() => void) | undefined }) {
  const { t } = useDesk();
  return (
    <div className="desk-notice" role="status">
      <Icon name="triangle-alert" size={20} />
      <p>{t('desk.unsaved')}</p>
      {onExport !== undefined && (
        <button type="button" className="button quiet" onClick={onExport}>
          {t('desk.export')}
        </button>
      )}
    </div>
  );
}

interface ElsewhereProps {
  readonly hold: 'elsewhere' | 'lost';
  readonly onTake: () => void;
  readonly onLeave: () => void;
}

/** Another tab has the attempt: one of them plays, so that nothing is written twice. */
export function Elsewhere({ hold, onTake, onLeave }: ElsewhereProps) {
  const { t } = useDesk();
  return (
    <section className="desk-elsewhere">
      <ViewTitle>{t('desk.elsewhere')}</ViewTitle>
      <p>{t(hold === 'lost' ? 'desk.elsewhere.lost' : 'desk.elsewhere.held')}</p>
      <p className="desk-actions">
        <button type="button" className="button" onClick={onTake}>
          {t('desk.elsewhere.take')}
        </button>
        <button type="button" className="button quiet" onClick={onLeave}>
          {t('desk.toBriefing')}
        </button>
      </p>
    </section>
  );
}

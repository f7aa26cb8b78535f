import { type ComponentType, Suspense, useEffect, useState } from 'react';
import { useDesk } from './context.ts';
import { Icon } from './Icon.tsx';
import { ViewTitle } from './ViewTitle.tsx';

/** A part of the desk, or a whole view, that is fetched when it is first shown; where it can't be fetched, it says so and tries again when asked. */
export function lazily<Props extends object>(
  kind: 'part' | 'view',
  load: () => Promise<ComponentType<Props>>,
) {
  let known: ComponentType<Props> | undefined;
  return function Later(props: Props) {
    const [Part, show] = useState(() => known);
    const [hasFailed, fail] = useState(false);
    useEffect(() => {
      if (Part !== undefined || hasFailed) return;
      load().then(
        (part) => {
          known = part;
          show(() => part);
        },
        () => fail(true),
      );
    }, [Part, hasFailed]);
    const retry = () => fail(false);
    if (hasFailed) return kind === 'view' ? <ViewNotLoaded onRetry={retry} /> : <NotLoaded onRetry={retry} />;
    const room = kind === 'view' && <div className="desk-coming" />;
    if (Part === undefined) return room;
    return (
      <Suspense fallback={room}>
        <Part {...props} />
      </Suspense>
    );
  };
}

function ViewNotLoaded({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useDesk();
  return (
    <section className="desk-elsewhere">
      <ViewTitle>{t('desk.view.failed')}</ViewTitle>
      <NotLoaded onRetry={onRetry} />
    </section>
  );
}

function NotLoaded({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useDesk();
  return (
    <div className="desk-notice" role="status">
      <Icon name="triangle-alert" size={20} />
      <p>{t('desk.part.failed')}</p>
      <button type="button" className="button quiet" onClick={onRetry}>
        {t('desk.part.retry')}
      </button>
    </div>
  );
}

import { nameOf } from '../../studio/createStudio.ts';
import type { Draft } from '../../studio/draft.ts';
import type { Studio } from '../../studio/studioView.ts';
import { useStudio } from './context.ts';

/** A draft that came by link: nothing happens to it until the person says so. */
export function Shared({
  shared,
  studio,
}: {
  readonly shared: Pick<Draft, 'slug' | 'texts'>;
  readonly studio: Studio;
}) {
  const { t, language } = useStudio();
  return (
    <section className="studio-card studio-shared" aria-labelledby="studio-shared">
      <h2 id="studio-shared">{t('studio.shared.title')}</h2>
      <p>{t('studio.shared.text', { title: nameOf(shared, language) })}</p>
      <p className="actions">
        <button type="button" className="button" onClick={() => studio.begin(shared.slug, shared.texts)}>
          {t('studio.shared.take')}
        </button>
        <button type="button" className="button quiet" onClick={studio.refuseShared}>
          {t('studio.shared.refuse')}
        </button>
      </p>
    </section>
  );
}

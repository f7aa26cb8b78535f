import { useEffect, useState } from 'react';
import type { EarlierState } from '../../studio/draft.ts';
import type { Studio } from '../../studio/studioView.ts';
import { useStudio } from './context.ts';

/** Earlier states of the draft; going back keeps the present one as well. */
export function HistoryPane({ studio }: { readonly studio: Studio }) {
  const { t, language } = useStudio();
  const [states, show] = useState<readonly EarlierState[]>([]);
  const [said, say] = useState('');
  const look = () => studio.history().then(show);
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once, when the pane opens
  useEffect(() => void look(), []);
  const time = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'medium' });
  const restore = ({ texts, at }: EarlierState) => {
    studio.replace(texts);
    say(t('studio.history.restored', { time: time.format(at) }));
    void look();
  };
  return (
    <section
      id="studio-panel-history"
      role="tabpanel"
      aria-labelledby="studio-tab-history"
      className="studio-panel"
    >
      <p>{t('studio.history.text')}</p>
      <p role="status">{said}</p>
      {states.length === 0 && <p className="soft">{t('studio.history.empty')}</p>}
      <ul className="plain studio-places">
        {states.map((state) => (
          <li key={state.at}>
            <span>{time.format(state.at)}</span>
            <span className="soft">
              {t('studio.history.size', {
                count: (state.texts.id?.length ?? 0) + (state.texts.en?.length ?? 0),
              })}
            </span>
            <button type="button" className="studio-small" onClick={() => restore(state)}>
              {t('studio.history.restore')}
              <span className="visually-hidden">: {time.format(state.at)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

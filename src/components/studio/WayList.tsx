import type { ShownWay } from '../../studio/waysOf.ts';
import { useStudio } from './context.ts';

/** A conversation as a list: what is read out where the drawing is not seen. */
export function WayList({ way, onShow }: { readonly way: ShownWay; readonly onShow: (id: string) => void }) {
  const { t } = useStudio();
  const { steps, refused } = way.followed;
  return (
    <details className="studio-steps-box">
      <summary>{t('studio.map.steps', { count: steps.length })}</summary>
      <ol className="studio-steps">
        {steps.map(({ scene, reply, to, entered }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a way may come through a scene twice
          <li key={`${index} ${scene}/${reply}`}>
            <button type="button" className="studio-link" onClick={() => onShow(scene)}>
              {scene}
            </button>{' '}
            {t(to === entered ? 'studio.map.step' : 'studio.map.stepMoved', { reply, to, entered })}
          </li>
        ))}
      </ol>
      {refused !== undefined && <p>{t('studio.map.refused', { event: refused })}</p>}
    </details>
  );
}

import type { ReplyFigures, SceneFigures } from '../../cohort/analyseScenes.ts';
import { plainText } from '../../model/richText.ts';
import type { Scenario } from '../../model/scenario.ts';
import { useTrainer } from './context.ts';

interface SceneRepliesProps {
  readonly scenario: Scenario;
  readonly figures: SceneFigures;
}

/** What the customer said, and how often each reply was chosen. */
export function SceneReplies({ scenario, figures }: SceneRepliesProps) {
  const { t } = useTrainer();
  const scene = scenario.scenes.find(({ id }) => id === figures.scene);
  const said = scene?.lines.find(({ mood }) => mood === undefined) ?? scene?.lines[0];
  return (
    <section className="trainer-scene" id={`scene-${figures.scene}`}>
      <h4>
        {figures.scene} <small>{t('trainer.scenario.met', { count: figures.met })}</small>
      </h4>
      {said !== undefined && <blockquote>{plainText(said.text)}</blockquote>}
      <ul className="plain">
        {figures.replies.map((reply) => (
          <Chosen
            key={reply.reply}
            figures={reply}
            text={plainText(scene?.replies.find(({ id }) => id === reply.reply)?.text ?? [])}
          />
        ))}
      </ul>
    </section>
  );
}

function Chosen({ figures, text }: { readonly figures: ReplyFigures; readonly text: string }) {
  const { t, format } = useTrainer();
  const { chosen, right, share, loss, isMisleading } = figures;
  return (
    <li
      className="trainer-reply"
      data-kind={chosen === 0 ? 'none' : right * 2 >= chosen ? 'right' : 'costly'}
    >
      <p className="trainer-words">{text}</p>
      <div className="trainer-bar">
        <svg className="trainer-share" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
          <rect width={100 * share} height={4} />
        </svg>
        <span>{t('trainer.reply.share', { count: chosen, share: format.share(share) })}</span>
        {loss !== undefined && (
          <span className="soft">
            {loss < 0.5 ? t('trainer.reply.free') : t('trainer.reply.loss', { points: Math.round(loss) })}
          </span>
        )}
        {isMisleading && <strong className="trainer-mark">{t('trainer.reply.misleading')}</strong>}
      </div>
    </li>
  );
}

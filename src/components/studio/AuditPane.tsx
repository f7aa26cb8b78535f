import { useState } from 'react';
import type { Audit } from '../../analysis/audit.ts';
import type { Translate } from '../../i18n/translate.ts';
import { dimensions, positiveBehaviours, steps } from '../../model/behaviour.ts';
import { behaviourWords } from '../../rubric/behaviourWords.ts';
import type { AuditAnswer, Version } from '../../studio/question.ts';
import type { Studio } from '../../studio/studioView.ts';
import { useStudio } from './context.ts';
import { ReplyWorth } from './ReplyWorth.tsx';

/** Whether the score is fair: what guessing earns, what the look of replies gives away, and what is not practised. */
export function AuditPane({
  version,
  studio,
}: {
  readonly version: Version | undefined;
  readonly studio: Studio;
}) {
  const { t } = useStudio();
  const [found, show] = useState<{ readonly text: string; readonly answer: AuditAnswer | undefined }>();
  const [isBusy, wait] = useState(false);
  const script = version?.script;
  const audit = found?.answer?.audit;
  const run = async () => {
    if (version === undefined || script === undefined) return;
    wait(true);
    const answer = await studio.audit(script);
    show({ text: version.text, answer });
    wait(false);
  };
  return (
    <section
      id="studio-panel-audit"
      role="tabpanel"
      aria-labelledby="studio-tab-audit"
      className="studio-panel"
    >
      <p>{t('studio.audit.text')}</p>
      <p className="actions">
        <button
          type="button"
          className="button"
          disabled={script === undefined || isBusy}
          onClick={() => void run()}
        >
          {t('studio.audit.run')}
        </button>
      </p>
      <p role="status">
        {isBusy && t('studio.audit.busy')}
        {script === undefined && t('studio.audit.unsound')}
        {found !== undefined && found.answer === undefined && t('studio.audit.lost')}
        {found?.answer !== undefined && audit === undefined && t('studio.audit.none')}
        {found !== undefined && version !== undefined && found.text !== version.text && t('studio.audit.old')}
      </p>
      {audit !== undefined && <Report audit={audit} />}
      {found?.answer !== undefined && found.answer.scenes.length > 0 && (
        <ReplyWorth scenes={found.answer.scenes} />
      )}
    </section>
  );
}

function Report({ audit }: { readonly audit: Audit }) {
  const { t, language } = useStudio();
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const { random, choices, model } = audit;
  const percent = (share: number) => `${number.format(share * 100)} %`;
  const chance = random.isExact ? percent(random.least) : `${percent(random.least)}–${percent(random.most)}`;
  return (
    <>
      <h3>{t('studio.audit.model')}</h3>
      <dl className="studio-figures">
        {dimensions.map((dimension) => (
          <div key={dimension}>
            <dt>{t(`debrief.dimension.${dimension}`)}</dt>
            <dd>
              {model.measured.includes(dimension)
                ? t('studio.audit.points', { count: model.points[dimension] })
                : t('studio.audit.unmeasured')}
            </dd>
          </div>
        ))}
      </dl>
      <h3>{t('studio.audit.guessing')}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('studio.audit.way')}</th>
            <th scope="col">{t('studio.audit.result')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>{t('script.policy.random')}</td>
            <td>{t('studio.audit.chance', { chance })}</td>
          </tr>
          {audit.blind.map(({ policy, hasPassed, overall }) => (
            <tr key={policy}>
              <td>{t(`script.policy.${policy}`)}</td>
              <td>{verdict(t, hasPassed, overall)}</td>
            </tr>
          ))}
          {audit.greedy.map(({ dimension, hasPassed, overall }) => (
            <tr key={dimension}>
              <td>{t('studio.audit.greedy', { dimension: t(`debrief.dimension.${dimension}`) })}</td>
              <td>{verdict(t, hasPassed, overall)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{t('studio.audit.looks')}</h3>
      <ul>
        <li>
          {t('studio.audit.longest', {
            count: choices.longestIsBest,
            of: choices.scenes,
            expected: number.format(choices.expected),
          })}
        </li>
        <li>{t('studio.audit.ratio', { ratio: number.format(choices.lengthRatio) })}</li>
        <li>{t('studio.audit.places', { places: choices.places.join(', ') })}</li>
      </ul>
      <Unpractised audit={audit} />
    </>
  );
}

function verdict(t: Translate, hasPassed: boolean, overall: number): string {
  return `${t(hasPassed ? 'script.figure.passes' : 'script.figure.fails')} (${overall})`;
}

/** Steps and behaviours that no reply of this scenario shows. */
function Unpractised({ audit }: { readonly audit: Audit }) {
  const { t, language } = useStudio();
  const missing = steps.filter((step) => !audit.steps.includes(step));
  const behaviours = positiveBehaviours.filter((id) => audit.behaviours[id] === undefined);
  return (
    <>
      <h3>{t('studio.audit.missing')}</h3>
      <p>
        {missing.length === 0
          ? t('studio.audit.allSteps')
          : t('studio.audit.steps', { steps: missing.map((step) => t(`debrief.step.${step}`)).join('; ') })}
      </p>
      <p>
        {t('studio.audit.behaviours', {
          behaviours: behaviours.map((id) => behaviourWords[id].label[language]).join('; '),
        })}
      </p>
    </>
  );
}

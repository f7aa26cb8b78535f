import type { ReactNode } from 'react';
import { dimensions } from '../../model/behaviour.ts';
import type { Scenario } from '../../model/scenario.ts';
import { moodOf } from '../../rubric/mood.ts';
import { passDimension, passOverall } from '../../rubric/score.ts';
import type { Debrief } from '../../simulator/debrief.ts';
import { useDesk } from '../desk/context.ts';
import { Icon } from '../desk/Icon.tsx';
import { Portrait } from '../desk/Portrait.tsx';
import { RichText } from '../desk/RichText.tsx';
import { ViewTitle } from '../desk/ViewTitle.tsx';

interface ResultProps {
  readonly scenario: Scenario;
  readonly told: Debrief;
  readonly about: ReactNode;
}

/** Passed or not and why, the overall score, and each dimension against the model conversation. */
export function Result({ scenario, told, about }: ResultProps) {
  const { t } = useDesk();
  const { score, ending, final } = told;
  return (
    <header className="debrief-result" data-passed={score.hasPassed}>
      <div className="debrief-head">
        <span className="debrief-portrait">
          <Portrait
            name={scenario.customer.name}
            mood={final.hasWalkedOut ? 'furious' : moodOf(final.tension)}
          />
        </span>
        <div>
          <p className="debrief-eyebrow">{t('debrief.of', { title: scenario.title })}</p>
          <ViewTitle>
            <Icon name={score.hasPassed ? 'circle-check' : 'circle-x'} size={34} />
            {t(score.hasPassed ? 'debrief.passed' : 'debrief.failed')}
          </ViewTitle>
          <div className="debrief-ending">
            <RichText blocks={ending.text} />
          </div>
        </div>
        <p className="debrief-overall">
          <strong>{score.overall}</strong>
          <span>{t('debrief.overall')}</span>
        </p>
      </div>
      {score.reasons.length > 0 && (
        <ul className="debrief-reasons">
          {score.reasons.map((reason) => (
            <li key={reason}>
              {t(`debrief.reason.${reason}`, {
                overall: passOverall,
                dimension: passDimension,
                name: scenario.customer.name,
              })}
            </li>
          ))}
        </ul>
      )}
      <dl className="debrief-scores">
        {dimensions.map((dimension) => {
          const value = score.dimensions[dimension];
          return (
            <div key={dimension} data-dimension={dimension}>
              <dt>{t(`debrief.dimension.${dimension}`)}</dt>
              {value === undefined ? (
                <dd className="desk-hint">{t('debrief.unmeasured')}</dd>
              ) : (
                <dd>
                  <span className="debrief-score">{value}</span>
                  <Bar value={value} />
                  <span className="debrief-points">
                    {t('debrief.points', {
                      mine: told.points[dimension],
                      model: scenario.model.points[dimension],
                    })}
                  </span>
                </dd>
              )}
            </div>
          );
        })}
      </dl>
      <div className="debrief-about">{about}</div>
    </header>
  );
}

/** A score as a bar, with the mark of the pass. */
function Bar({ value }: { readonly value: number }) {
  return (
    <svg className="debrief-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <rect className="debrief-bar-ground" width="100" height="6" rx="1" />
      <rect
        className={value < passDimension ? 'debrief-bar-low' : 'debrief-bar-value'}
        width={value}
        height="6"
        rx="1"
      />
      <rect className="debrief-bar-mark" x={passDimension - 0.3} width="0.6" height="6" />
    </svg>
  );
}

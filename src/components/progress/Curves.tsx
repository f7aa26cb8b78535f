import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { passDimension, passOverall } from '../../rubric/score.ts';
import type { LearningFacts } from '../../site/learning.ts';
import { type CurvePoint, type Measure, measures, standingOf } from '../../study/learningCurve.ts';
import { useProgress } from './context.ts';

interface CurvesProps {
  readonly points: readonly CurvePoint[];
  readonly facts: LearningFacts;
}

/** Attempts that one picture and its table show; earlier ones are in the export. */
const shown = 60;
/** What a pass asks of the overall score and of a dimension. */
const passAt: Readonly<Record<Measure, number>> = {
  overall: passOverall,
  empathy: passDimension,
  deEscalation: passDimension,
  problemSolving: passDimension,
};

/** A curve for each measure over the attempts, and the same figures as a table. */
export function Curves({ points, facts }: CurvesProps) {
  const { t } = useProgress();
  const last = points.slice(-shown);
  return (
    <section className="panel" aria-labelledby="progress-curves">
      <h2 id="progress-curves">{t('progress.curves')}</h2>
      {points.length === 0 ? (
        <p>{t('progress.curves.none')}</p>
      ) : (
        <>
          <p className="soft">{t('progress.curves.text', { count: last.length })}</p>
          <div className="progress-curves">
            {measures.map((measure) => (
              <Curve key={measure} measure={measure} points={last} />
            ))}
          </div>
          <details>
            <summary>{t('progress.table')}</summary>
            <CurveTable points={last} facts={facts} />
          </details>
        </>
      )}
    </section>
  );
}

const size = { width: 320, height: 130, side: 10, top: 10, bottom: 10 };

function Curve({ measure, points }: { readonly measure: Measure; readonly points: readonly CurvePoint[] }) {
  const { t, language } = useProgress();
  const standing = standingOf(points, measure);
  const x = scaleLinear([0, Math.max(1, points.length - 1)], [size.side, size.width - size.side]);
  const y = scaleLinear([0, 100], [size.height - size.bottom, size.top]);
  const scored = points.flatMap(({ id, result }, place) => {
    const score = result[measure];
    return score === undefined ? [] : [{ id, place, score }];
  });
  const draw = line<(typeof scored)[number]>()
    .x(({ place }) => x(place))
    .y(({ score }) => y(score));
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const signed = new Intl.NumberFormat(language, { maximumFractionDigits: 0, signDisplay: 'exceptZero' });
  const name = t(measure === 'overall' ? 'progress.overall' : `debrief.dimension.${measure}`);
  return (
    <figure className="progress-curve">
      <figcaption>
        <span className="progress-name">{name}</span>
        {standing === undefined ? (
          <small>{t('progress.unmeasured')}</small>
        ) : (
          <>
            <strong>{number.format(standing.mean)}</strong>
            {standing.change !== undefined && (
              <small>{t('progress.change', { change: signed.format(standing.change) })}</small>
            )}
          </>
        )}
      </figcaption>
      <svg viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
        <line
          className="progress-pass"
          x1={size.side}
          x2={size.width - size.side}
          y1={y(passAt[measure])}
          y2={y(passAt[measure])}
        />
        <path d={draw(scored) ?? ''} />
        {scored.map(({ id, place, score }) => (
          <circle key={id} cx={x(place)} cy={y(score)} r={3.5} />
        ))}
      </svg>
    </figure>
  );
}

function CurveTable({ points, facts }: CurvesProps) {
  const { t, language } = useProgress();
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="scrolling progress-scroll" aria-label={t('progress.table')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('progress.day')}</th>
            <th scope="col">{t('progress.scenario')}</th>
            <th scope="col">{t('progress.overall')}</th>
            <th scope="col">{t('debrief.dimension.empathy')}</th>
            <th scope="col">{t('debrief.dimension.deEscalation')}</th>
            <th scope="col">{t('debrief.dimension.problemSolving')}</th>
          </tr>
        </thead>
        <tbody>
          {points.toReversed().map(({ id, at, scenario, result }) => (
            <tr key={id}>
              <td>
                <time dateTime={at}>{when.format(new Date(at))}</time>
              </td>
              <th scope="row">{facts.scenarios.find(({ slug }) => slug === scenario)?.title ?? scenario}</th>
              {measures.map((measure) => (
                <td key={measure}>{result[measure] ?? '–'}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

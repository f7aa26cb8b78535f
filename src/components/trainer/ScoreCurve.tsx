import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { CohortAttempt } from '../../cohort/cohort.ts';
import { passOverall } from '../../rubric/score.ts';
import { useTrainer } from './context.ts';

const size = { width: 720, height: 220, left: 40, right: 16, top: 12, bottom: 32 } as const;

/** Overall scores in order of time; the line at what a pass needs. The table below has the same figures. */
export function ScoreCurve({ attempts }: { readonly attempts: readonly CohortAttempt[] }) {
  const { t, format } = useTrainer();
  const points = attempts.flatMap(({ id, mode, startedAt, score }) =>
    score === undefined ? [] : [{ id, mode, startedAt, overall: score.overall }],
  );
  const [first, last] = [points[0], points.at(-1)];
  if (points.length < 2 || first === undefined || last === undefined) return null;
  const x = scaleLinear([0, points.length - 1], [size.left + 12, size.width - size.right - 12]);
  const y = scaleLinear([0, 100], [size.height - size.bottom, size.top]);
  const path = line<(typeof points)[number]>()
    .x((_, place) => x(place))
    .y(({ overall }) => y(overall))([...points]);
  return (
    <figure className="trainer-curve">
      <figcaption>{t('trainer.person.curve')}</figcaption>
      <svg
        viewBox={`0 0 ${size.width} ${size.height}`}
        role="img"
        aria-label={t('trainer.person.curveOf', {
          count: points.length,
          from: format.score(first.overall),
          to: format.score(last.overall),
        })}
      >
        {[0, 25, 50, passOverall, 100].map((value) => (
          <g key={value} className="trainer-grid" data-pass={value === passOverall}>
            <line x1={size.left} x2={size.width - size.right} y1={y(value)} y2={y(value)} />
            <text x={size.left - 8} y={y(value)} dy="0.35em" textAnchor="end">
              {value}
            </text>
          </g>
        ))}
        <path d={path ?? ''} className="trainer-line" />
        {points.map(({ id, mode, overall }, place) => (
          <circle key={id} cx={x(place)} cy={y(overall)} r={6} className="trainer-dot" data-mode={mode} />
        ))}
        <text x={size.left} y={size.height - 8}>
          {format.date(first.startedAt)}
        </text>
        <text x={size.width - size.right} y={size.height - 8} textAnchor="end">
          {format.date(last.startedAt)}
        </text>
      </svg>
      <p className="soft">{t('trainer.person.curve.help')}</p>
    </figure>
  );
}

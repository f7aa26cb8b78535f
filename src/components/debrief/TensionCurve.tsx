import { scaleLinear } from 'd3-scale';
import { curveMonotoneX, line } from 'd3-shape';
import { useEffect, useRef, useState } from 'react';
import type { TurnValue } from '../../analysis/values.ts';
import { type Mood, moods } from '../../model/scenario.ts';
import { moodOf } from '../../rubric/mood.ts';
import type { CurvePoint, JudgedTurn } from '../../simulator/debrief.ts';
import { useDesk } from '../desk/context.ts';
import { MoodFace } from '../desk/MoodChip.tsx';

interface TensionCurveProps {
  readonly curve: readonly CurvePoint[];
  readonly turns: readonly JudgedTurn[];
  readonly values: readonly TurnValue[] | undefined;
  /** Curve of the attempt that this one branches off. */
  readonly parent?: readonly CurvePoint[];
}

const height = 300;
const margin = { top: 16, right: 4, bottom: 40, left: 112 };
/** Room for half a dot at both ends of the curve. */
const inset = 18;

/** Tension after each turn, over the mood bands; the same figures are in the table below. */
export function TensionCurve({ curve: points, turns, values, parent }: TensionCurveProps) {
  const curve = points.map((point, place) => ({ ...point, key: `${place}` }));
  const { t } = useDesk();
  const [frame, width] = useWidth();
  const last = Math.max(1, ...[...curve, ...(parent ?? [])].map(({ turn }) => turn));
  const x = scaleLinear([0, last], [margin.left + inset, width - margin.right - inset]);
  const y = scaleLinear([0, 100], [height - margin.bottom, margin.top]);
  const lost = values?.findIndex(
    ({ canPassBefore, canPassAfter }) => canPassBefore === true && canPassAfter === false,
  );
  return (
    <section className="debrief-card debrief-curve" aria-labelledby="debrief-curve">
      <h2 id="debrief-curve">{t('debrief.curve')}</h2>
      <div ref={frame}>
        <svg
          width={width}
          height={height}
          className="debrief-chart"
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={summary(t, curve)}
        >
          <Bands x={[margin.left, width - margin.right]} y={y} />
          {parent !== undefined && <path className="debrief-curve-parent" d={pathOf(parent, x, y)} />}
          <path className="debrief-curve-line" d={pathOf(curve, x, y)} />
          {curve.map((point, place) => {
            const [cx, cy] = [x(positionOf(curve, place)), y(point.tension)];
            const isLost = point.kind === 'reply' && lost !== undefined && point.turn === lost + 1;
            return (
              <g key={point.key} className={`debrief-dot debrief-dot-${point.kind}`} data-lost={isLost}>
                <circle cx={cx} cy={cy} r={point.kind === 'nudge' ? 4 : 11} />
                {point.kind !== 'nudge' && (
                  <text x={cx} y={cy} dy="0.35em">
                    {point.turn}
                  </text>
                )}
              </g>
            );
          })}
          <text className="debrief-axis" x={(margin.left + width - margin.right) / 2} y={height - 8}>
            {t('debrief.curve.turns')}
          </text>
        </svg>
      </div>
      {parent !== undefined && (
        <p className="debrief-legend">
          <span className="debrief-legend-own">{t('debrief.curve.own')}</span>
          <span className="debrief-legend-parent">{t('debrief.curve.parent')}</span>
        </p>
      )}
      <CurveTable curve={curve} turns={turns} />
    </section>
  );
}

function Bands({
  x: [from, to],
  y,
}: {
  readonly x: readonly [number, number];
  readonly y: (tension: number) => number;
}) {
  const { t } = useDesk();
  return moods.map((mood, band) => {
    const top = y((band + 1) * 20);
    return (
      <g key={mood} className={`debrief-band desk-mood-${mood}`}>
        <rect x={from} y={top} width={to - from} height={y(band * 20) - top} />
        <text x={from - 10} y={(top + y(band * 20)) / 2} dy="0.35em">
          {t(`mood.${mood}`)}
        </text>
      </g>
    );
  });
}

/** A reply stands at its turn; nudges share the way to it. */
function positionOf(curve: readonly CurvePoint[], place: number): number {
  const point = curve[place];
  if (point === undefined || point.kind !== 'nudge') return point?.turn ?? 0;
  const nudges = curve.filter((one) => one.kind === 'nudge' && one.turn === point.turn);
  return point.turn - 1 + (nudges.indexOf(point) + 1) / (nudges.length + 1);
}

function pathOf(
  curve: readonly CurvePoint[],
  x: (turn: number) => number,
  y: (tension: number) => number,
): string {
  const draw = line<number>()
    .x((place) => x(positionOf(curve, place)))
    .y((place) => y(curve[place]?.tension ?? 0))
    .curve(curveMonotoneX);
  return draw(curve.map((_, place) => place)) ?? '';
}

function summary(t: ReturnType<typeof useDesk>['t'], curve: readonly CurvePoint[]): string {
  const [first, last] = [curve[0], curve.at(-1)];
  const word = (tension: number | undefined) => t(`mood.${moodOf(tension ?? 0)}` satisfies `mood.${Mood}`);
  return t('debrief.curve.summary', { first: word(first?.tension), last: word(last?.tension) });
}

function CurveTable({
  curve,
  turns,
}: {
  readonly curve: readonly (CurvePoint & { readonly key: string })[];
  readonly turns: readonly JudgedTurn[];
}) {
  const { t } = useDesk();
  const label = (point: CurvePoint) => {
    if (point.kind === 'start') return t('debrief.curve.start');
    if (point.kind === 'nudge') return t('debrief.curve.nudge', { turn: point.turn });
    return t('debrief.turn', { turn: point.turn });
  };
  return (
    <details>
      <summary>{t('debrief.curve.table')}</summary>
      <div className="debrief-table">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('debrief.curve.when')}</th>
              <th scope="col">{t('debrief.curve.tension')}</th>
              <th scope="col">{t('debrief.curve.mood')}</th>
            </tr>
          </thead>
          <tbody>
            {curve.map((point) => (
              <tr key={point.key}>
                <th scope="row">
                  {point.kind === 'reply' && turns.length > 0 ? (
                    <a href={`#turn-${point.turn}`}>{label(point)}</a>
                  ) : (
                    label(point)
                  )}
                </th>
                <td>{point.tension}</td>
                <td>
                  <MoodFace mood={moodOf(point.tension)} /> {t(`mood.${moodOf(point.tension)}`)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

/** The width of an element, in CSS pixels, as it changes. */
function useWidth() {
  const frame = useRef<HTMLDivElement>(null);
  const [width, measure] = useState(640);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) measure(Math.max(280, Math.round(entry.contentRect.width)));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [frame, width] as const;
}

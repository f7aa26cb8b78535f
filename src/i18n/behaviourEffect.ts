import { type Behaviour, dimensions } from '../model/behaviour.ts';
import type { Translate } from './translate.ts';

/** What a behaviour earns and does, in a few signs: `Empati +2, ketegangan −12, lalu −6, lalu 0`. */
export function behaviourEffect({ kind, points, tension }: Behaviour, t: Translate): string {
  const earned = dimensions.flatMap((dimension) => {
    const value = points[dimension] ?? 0;
    return value === 0 ? [] : [`${t(`debrief.dimension.${dimension}`)} ${signed(value)}`];
  });
  const moves = tension.every((value) => value === 0)
    ? []
    : [t('script.tension', { values: tension.map(signed).join(t('script.then')) })];
  const fails = kind === 'critical' ? [t('script.critical')] : [];
  return [...fails, ...earned, ...moves].join(', ');
}

function signed(value: number): string {
  if (value === 0) return '0';
  return value > 0 ? `+${value}` : `−${-value}`;
}

import type { CohortAttempt } from '../../cohort/cohort.ts';
import { isDoubtful, meanScores } from '../../cohort/summarise.ts';
import { useTrainer } from './context.ts';

interface TilesProps {
  /** How many people; absent where it is one. */
  readonly people?: number;
  readonly attempts: readonly CohortAttempt[];
  /** Where doubtful ones are looked for. */
  readonly among: readonly CohortAttempt[];
}

/** The group in a few figures. */
export function Tiles({ people, attempts, among }: TilesProps) {
  const { t, format } = useTrainer();
  const scored = attempts.filter(({ score }) => score !== undefined);
  const passed = scored.filter(({ score }) => score?.hasPassed === true).length;
  const doubtful = among.filter(isDoubtful).length;
  const means = meanScores(scored);
  const tiles = [
    ...(people === undefined ? [] : [{ label: t('trainer.tile.people'), figure: String(people) }]),
    { label: t('trainer.tile.scored'), figure: String(scored.length) },
    {
      label: t('trainer.tile.passed'),
      figure: format.share(scored.length === 0 ? undefined : passed / scored.length),
    },
    { label: t('trainer.tile.mean'), figure: format.score(means.overall) },
    ...(doubtful > 0 ? [{ label: t('trainer.tile.doubtful'), figure: String(doubtful) }] : []),
  ];
  return (
    <dl className="trainer-tiles">
      {tiles.map(({ label, figure }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  );
}

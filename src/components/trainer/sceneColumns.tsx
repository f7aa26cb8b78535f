import type { ReplyFigures, SceneFigures } from '../../cohort/analyseScenes.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Column } from './DataTable.tsx';
import type { Format } from './format.ts';

/** Columns of the scenes of a scenario as items of a test. */
export function sceneColumns(t: Translate, format: Format): readonly Column<SceneFigures>[] {
  const index = (key: NumberKey, value: Column<SceneFigures>['value']) => ({
    ...numberColumn(key, value, t),
    show: (row: SceneFigures) => {
      const figure = value(row);
      return format.index(typeof figure === 'number' ? figure : undefined);
    },
  });
  return [
    {
      key: 'scene',
      label: t('trainer.column.scene'),
      value: ({ scene }) => scene,
      show: ({ scene, met }) => (met === 0 ? scene : <a href={`#scene-${scene}`}>{scene}</a>),
    },
    numberColumn('met', ({ met }: SceneFigures) => met, t),
    index('difficulty', ({ difficulty }) => difficulty),
    index('upperLower', ({ upperLower }) => upperLower?.index),
    index('pointBiserial', ({ pointBiserial }) => pointBiserial),
    {
      ...numberColumn('loss', ({ loss }: SceneFigures) => loss, t),
      show: ({ loss }) => format.score(loss),
    },
    {
      key: 'verdict',
      label: t('trainer.column.verdict'),
      value: (row) => verdictOf(row, t),
    },
  ];
}

type NumberKey =
  | 'met'
  | 'difficulty'
  | 'upperLower'
  | 'pointBiserial'
  | 'loss'
  | 'chosen'
  | 'share'
  | 'distractor';

function numberColumn<Row>(key: NumberKey, value: Column<Row>['value'], t: Translate): Column<Row> {
  return {
    key,
    label: t(`trainer.column.${key}`),
    help: t(`trainer.column.${key}.help`),
    isNumber: true,
    value,
  };
}

/** Bounds of the discrimination index from Ebel and Frisbie (1991), Essentials of Educational Measurement. */
const bounds = { weak: 0.2, good: 0.3 } as const;
const easy = 0.9;
const hard = 0.2;

function verdictOf({ met, difficulty, pointBiserial }: SceneFigures, t: Translate): string {
  if (met === 0 || difficulty === undefined) return t('trainer.verdict.unmet');
  if (difficulty >= easy) return t('trainer.verdict.easy');
  if (pointBiserial === undefined) return t('trainer.verdict.few');
  if (pointBiserial < 0) return t('trainer.verdict.against');
  if (difficulty <= hard) return t('trainer.verdict.hard');
  if (pointBiserial < bounds.weak) return t('trainer.verdict.weak');
  return t(pointBiserial < bounds.good ? 'trainer.verdict.fair' : 'trainer.verdict.good');
}

export interface ReplyRow extends ReplyFigures {
  readonly scene: string;
  readonly met: number;
  readonly difficulty: number | undefined;
}

/** The replies of all scenes, one after the other. */
export function replyRows(figures: readonly SceneFigures[]): readonly ReplyRow[] {
  return figures.flatMap(({ scene, met, difficulty, replies }) =>
    replies.map((reply) => ({ ...reply, scene, met, difficulty })),
  );
}

/** Columns of the file with every reply. */
export function replyColumns(t: Translate): readonly Column<ReplyRow>[] {
  return [
    { key: 'scene', label: t('trainer.column.scene'), value: ({ scene }) => scene },
    { key: 'reply', label: t('trainer.column.reply'), value: ({ reply }) => reply },
    numberColumn('met', ({ met }: ReplyRow) => met, t),
    numberColumn('chosen', ({ chosen }: ReplyRow) => chosen, t),
    numberColumn('share', ({ share }: ReplyRow) => share, t),
    numberColumn('loss', ({ loss }: ReplyRow) => loss, t),
    numberColumn('distractor', ({ distractor }: ReplyRow) => distractor, t),
    {
      key: 'misleading',
      label: t('trainer.column.misleading'),
      value: ({ isMisleading }) => (isMisleading ? t('trainer.yes') : undefined),
    },
  ];
}

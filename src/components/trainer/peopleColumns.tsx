import type { CohortAttempt, Member } from '../../cohort/cohort.ts';
import { scoreKeys } from '../../cohort/cohort.ts';
import { type MemberRow, meanScores, summariseScenarios } from '../../cohort/summarise.ts';
import type { Translate } from '../../i18n/translate.ts';
import { passDimension, passOverall } from '../../rubric/score.ts';
import type { Column } from './DataTable.tsx';
import type { Format } from './format.ts';
import { MemberName } from './MemberName.tsx';

export const peopleColumnSets = ['dimensions', 'scenarios', 'skills'] as const;
export type PeopleColumns = (typeof peopleColumnSets)[number];

interface Options {
  readonly set: PeopleColumns;
  readonly rows: readonly MemberRow[];
  readonly attempts: readonly CohortAttempt[];
  readonly t: Translate;
  readonly format: Format;
  readonly scenarios: ReadonlyMap<string, string>;
  readonly skills: Readonly<Record<string, string>>;
  readonly onPerson: (id: string) => void;
}

/** Columns of the cohort table: the person, then what the choice of columns asks for. */
export function peopleColumns(options: Options): readonly Column<MemberRow>[] {
  const { set, t, onPerson } = options;
  const person: Column<MemberRow> = {
    key: 'person',
    label: t('trainer.column.person'),
    value: ({ member }) => nameOf(member),
    show: ({ member, doubtful }) => (
      <MemberName member={member} doubtful={doubtful} onOpen={() => onPerson(member.id)} />
    ),
  };
  if (set === 'scenarios') return [person, ...scenarioColumns(options)];
  return [person, ...(set === 'skills' ? skillColumns(options) : dimensionColumns(options))];
}

function nameOf({ name, staffNumber }: Member): string {
  return staffNumber === undefined ? name : `${name} (${staffNumber})`;
}

function dimensionColumns({ t, format }: Options): readonly Column<MemberRow>[] {
  return [
    {
      key: 'passed',
      label: t('trainer.column.passed'),
      help: t('trainer.column.passed.help'),
      isNumber: true,
      value: ({ passed, scored }) => (scored === 0 ? undefined : passed / scored),
      show: ({ passed, scored }) => (scored === 0 ? format.share(undefined) : `${passed}/${scored}`),
    },
    ...scoreKeys.map((key) => ({
      key,
      label: t(`trainer.score.${key}`),
      isNumber: true,
      value: ({ scores }: MemberRow) => scores[key],
      show: ({ scores }: MemberRow) => (
        <Score value={scores[key]} least={key === 'overall' ? passOverall : passDimension} format={format} />
      ),
    })),
    {
      key: 'trend',
      label: t('trainer.column.trend'),
      help: t('trainer.column.trend.help'),
      isNumber: true,
      value: ({ trend }) => trend,
      show: ({ trend }) => format.change(trend),
    },
    {
      key: 'last',
      label: t('trainer.column.last'),
      value: ({ lastAt }) => lastAt,
      show: ({ lastAt }) => format.date(lastAt),
    },
  ];
}

function scenarioColumns({ attempts, t, format, scenarios }: Options): readonly Column<MemberRow>[] {
  const means = new Map(
    summariseScenarios(attempts).map(({ scenario }) => {
      const own = attempts.filter((attempt) => attempt.scenario === scenario);
      return [scenario, (member: string) => meanScores(own.filter((one) => one.member === member)).overall];
    }),
  );
  return [...means].map(([scenario, mean]) => ({
    key: scenario,
    label: scenarios.get(scenario) ?? scenario,
    help: t('trainer.score.overall'),
    isNumber: true,
    value: ({ member }) => mean(member.id),
    show: ({ member }) => <Score value={mean(member.id)} least={passOverall} format={format} />,
  }));
}

function skillColumns({ rows, format, skills }: Options): readonly Column<MemberRow>[] {
  const slugs = [...new Set(rows.flatMap((row) => row.skills.map(({ skill }) => skill)))];
  const level = (row: MemberRow, slug: string) => row.skills.find(({ skill }) => skill === slug)?.level;
  return slugs.map((slug) => ({
    key: slug,
    label: skills[slug] ?? slug,
    isNumber: true,
    value: (row) => level(row, slug),
    show: (row) => {
      const value = level(row, slug);
      return (
        <span className="trainer-score" data-band={value === undefined ? 'none' : bandOf(value * 100, 75)}>
          {format.share(value)}
        </span>
      );
    },
  }));
}

interface ScoreProps {
  readonly value: number | undefined;
  /** What a pass needs. */
  readonly least: number;
  readonly format: Format;
}

/** A score on a tint: passing, near, or far below. The number says it too. */
export function Score({ value, least, format }: ScoreProps) {
  return (
    <span className="trainer-score" data-band={value === undefined ? 'none' : bandOf(value, least)}>
      {format.score(value)}
    </span>
  );
}

function bandOf(value: number, least: number): 'good' | 'near' | 'low' {
  return value >= least ? 'good' : value >= least - 20 ? 'near' : 'low';
}

import type { Check, CohortAttempt, Member } from '../../cohort/cohort.ts';
import type { Translate } from '../../i18n/translate.ts';
import { passOverall } from '../../rubric/score.ts';
import type { Column } from './DataTable.tsx';
import type { Format } from './format.ts';
import { MemberName } from './MemberName.tsx';
import { Score } from './peopleColumns.tsx';
import { TrainerIcon } from './TrainerIcon.tsx';

interface Options {
  readonly members: readonly Member[];
  readonly t: Translate;
  readonly format: Format;
  readonly scenarios: ReadonlyMap<string, string>;
  /** Without it, the attempts are one person's and no column names them. */
  readonly onPerson?: (id: string) => void;
}

/** Columns of a list of attempts. */
export function attemptColumns(options: Options): readonly Column<CohortAttempt>[] {
  const { t, format, scenarios, onPerson } = options;
  return [
    ...(onPerson === undefined ? [] : [personColumn(options, onPerson)]),
    {
      key: 'scenario',
      label: t('trainer.column.scenario'),
      value: ({ scenario, title }) => scenarios.get(scenario) ?? title,
    },
    { key: 'mode', label: t('trainer.column.mode'), value: ({ mode }) => t(`desk.mode.${mode}`) },
    {
      key: 'started',
      label: t('trainer.column.started'),
      value: ({ startedAt }) => startedAt,
      show: ({ startedAt }) => format.date(startedAt),
    },
    {
      key: 'overall',
      label: t('trainer.score.overall'),
      isNumber: true,
      value: ({ score }) => score?.overall,
      show: ({ score }) => <Score value={score?.overall} least={passOverall} format={format} />,
    },
    {
      key: 'passed',
      label: t('trainer.column.result'),
      value: ({ score }) => score && t(score.hasPassed ? 'trainer.result.passed' : 'trainer.result.failed'),
    },
    {
      key: 'counted',
      label: t('trainer.column.counted'),
      help: t('trainer.column.counted.help'),
      value: (attempt) => standingOf(attempt, t),
    },
    {
      key: 'check',
      label: t('trainer.column.check'),
      value: ({ check, sameAs }) =>
        [describeCheck(check, t), describeTwins(sameAs, options)].filter(Boolean).join('; '),
      show: ({ check, claimed, sameAs }) => (
        <span className="trainer-check" data-kind={sameAs === undefined ? check.kind : 'same'}>
          <TrainerIcon name={sameAs === undefined ? iconOf(check) : 'triangle-alert'} size={16} />
          <span>
            {describeCheck(check, t)}
            {sameAs !== undefined && <small> {describeTwins(sameAs, options)}</small>}
            {check.kind !== 'verified' && claimed !== undefined && (
              <small> {t('trainer.check.claimed', { score: format.score(claimed.overall) })}</small>
            )}
          </span>
        </span>
      ),
    },
  ];
}

function personColumn({ members, t }: Options, onPerson: (id: string) => void): Column<CohortAttempt> {
  const known = new Map(members.map((member) => [member.id, member]));
  return {
    key: 'person',
    label: t('trainer.column.person'),
    value: ({ member }) => known.get(member)?.name,
    show: ({ member }) => {
      const found = known.get(member);
      return found && <MemberName member={found} onOpen={() => onPerson(member)} />;
    },
  };
}

function standingOf({ isCounted, mode }: CohortAttempt, t: Translate): string {
  if (isCounted) return t('trainer.counted.first');
  return mode === 'assessment' ? t('trainer.counted.repeat') : t('trainer.counted.practice');
}

function iconOf({ kind }: Check) {
  if (kind === 'verified') return 'circle-check';
  return kind === 'altered' || kind === 'impossible' ? 'triangle-alert' : 'info';
}

/** Which attempts are the same play; empty where none is. */
function describeTwins(sameAs: CohortAttempt['sameAs'], { t, format }: Options): string {
  if (sameAs === undefined) return '';
  const names = sameAs.map(({ name, startedAt }) => `${name} (${format.date(startedAt)})`).join(', ');
  return t('trainer.check.same', { names });
}

/** What replay says of an attempt, in a sentence. */
export function describeCheck(check: Check, t: Translate): string {
  switch (check.kind) {
    case 'altered':
      return t(`trainer.check.altered.${check.why}`);
    case 'impossible':
      return t('trainer.check.impossible', { place: check.place, event: check.event });
    case 'otherVersion':
      return t(`trainer.check.otherVersion.${check.what}`);
    default:
      return t(`trainer.check.${check.kind}`);
  }
}

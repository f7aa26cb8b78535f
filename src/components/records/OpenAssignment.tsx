import { useMemo, useState } from 'react';
import { formatDate } from '../../i18n/format.ts';
import { isoDay } from '../../model/isoDay.ts';
import type { Attempt } from '../../records/attempt.ts';
import type { Assignment } from '../../records/kept.ts';
import { recordsOf } from '../../records/recordsOf.ts';
import type { Assignable } from './assignable.ts';
import { Card, Said } from './Card.tsx';
import { useAddress, useRecords } from './context.ts';
import { canShareFiles, downloadFile, shareFile } from './giveFile.ts';
import { ProfileForm } from './ProfileForm.tsx';
import { answerFile } from './personFile.ts';
import { useKeeper } from './useKeeper.ts';

interface OpenAssignmentProps {
  readonly assignment: Assignment;
  readonly scenarios: readonly Assignable[];
}

/** An assignment as the person meets it who is to play it: who they are, what to play, what to send back. */
export function OpenAssignment({ assignment, scenarios }: OpenAssignmentProps) {
  const { t, language } = useRecords();
  const address = useAddress();
  const [keeper, view] = useKeeper();
  const own = useMemo(() => recordsOf(view.device, view.active), [view.device, view.active]);
  const { className, mode, until } = assignment;
  const [profile] = own.profiles;
  const isReceived = own.assignments.some(({ id }) => id === assignment.id);
  const isLate = until !== undefined && until < isoDay(new Date());
  return (
    <>
      <header>
        <h1>{t('assignment.for', { className })}</h1>
        <p className="intro">
          {t('assignment.asked', { count: assignment.scenarios.length, mode: t(`desk.mode.${mode}`) })}{' '}
          {until !== undefined && t('assignment.untilDay', { date: formatDate(language, until) })}
        </p>
      </header>
      {isLate && <p className="notice">{t('assignment.late')}</p>}
      {view.fault !== undefined && <p className="notice">{t(`storage.${view.fault}`)}</p>}
      {view.storage === 'open' && (
        <div className="records-cards">
          <Card title={t('assignment.you')}>
            {profile === undefined && view.device.profiles.length === 0 && <p>{t('assignment.nameFirst')}</p>}
            {profile !== undefined && <p className="records-person">{profile.name}</p>}
            {profile === undefined && view.device.profiles.length === 0 && (
              <ProfileForm keeper={keeper} onDone={() => {}} />
            )}
            {view.device.profiles.length > 0 && (
              <p>
                <a href={address('records')}>
                  {t(profile === undefined ? 'assignment.chooseYou' : 'assignment.notYou')}
                </a>
              </p>
            )}
            {profile !== undefined && !isReceived && (
              <p className="actions">
                <button type="button" className="button" onClick={() => void keeper.receive(assignment)}>
                  {t('assignment.accept')}
                </button>
              </p>
            )}
            {isReceived && <p role="status">{t('assignment.accepted')}</p>}
          </Card>
          {isReceived && (
            <>
              <ToDo assignment={assignment} scenarios={scenarios} attempts={own.attempts} />
              <Send assignment={assignment} give={() => answerFile(own, assignment)} />
            </>
          )}
        </div>
      )}
    </>
  );
}

function ToDo({
  assignment,
  scenarios,
  attempts,
}: OpenAssignmentProps & { readonly attempts: readonly Attempt[] }) {
  const { t } = useRecords();
  const address = useAddress();
  const { id, mode } = assignment;
  return (
    <Card title={t('assignment.toDo')}>
      <p>{t('assignment.how', { mode: t(`desk.mode.${mode}`) })}</p>
      <ul className="records-tasks">
        {assignment.scenarios.map((slug) => {
          const own = attempts.filter(({ head }) => head.scenario === slug && head.assignment?.id === id);
          const result = own.findLast(({ head }) => head.result !== undefined)?.head.result;
          return (
            <li key={slug}>
              <a href={address(`scenarios/${slug}`)}>
                {scenarios.find((one) => one.slug === slug)?.title ?? slug}
              </a>
              <span>
                {result === undefined
                  ? t(own.length === 0 ? 'assignment.open' : 'assignment.begun')
                  : t('assignment.played', { score: result.overall })}
              </span>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

interface SendProps {
  readonly assignment: Assignment;
  readonly give: () => ReturnType<typeof answerFile>;
}

function Send({ assignment, give }: SendProps) {
  const { t } = useRecords();
  const [said, say] = useState('');
  const download = () => {
    const file = give();
    downloadFile(file);
    say(t('assignment.given', { name: file.name }));
  };
  const share = async () => {
    if ((await shareFile(give(), t('assignment.for', { className: assignment.className }))) === 'none')
      download();
  };
  return (
    <Card title={t('assignment.send')}>
      <p>{t('assignment.sendText')}</p>
      <p className="actions">
        {canShareFiles() && (
          <button type="button" className="button" onClick={() => void share()}>
            {t('records.take.share')}
          </button>
        )}
        <button type="button" className={canShareFiles() ? 'button quiet' : 'button'} onClick={download}>
          {t('assignment.download')}
        </button>
      </p>
      <Said>{said !== '' && <p>{said}</p>}</Said>
    </Card>
  );
}

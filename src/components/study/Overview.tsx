import type { Agenda } from '../../study/planSession.ts';
import type { Statistics } from '../../study/statistics.ts';
import { useAddress, useStudy } from './context.ts';
import { StudyIcon } from './StudyIcon.tsx';

interface OverviewProps {
  readonly title: string;
  readonly intro: string;
  readonly place: string | undefined;
  /** The study log has been read. */
  readonly isReady: boolean;
  readonly agenda: Agenda;
  /** Epoch milliseconds at which the next item is due; undefined where none rests. */
  readonly nextDue: number | undefined;
  readonly figures: Statistics;
  readonly daysUntil: (at: number) => number;
  /** Items left of a session that was interrupted; undefined where there is none. */
  readonly left: number | undefined;
  readonly onGoOn: () => void;
  readonly onStart: () => void;
}

/** What there is to do, and how it has gone so far; reads without any script. */
export function Overview(props: OverviewProps) {
  const { title, intro, isReady, figures } = props;
  const { t } = useStudy();
  const isBegun = props.agenda.fresh.length < figures.items;
  return (
    <div className="study-overview">
      <header>
        <h1>{title}</h1>
        <p className="intro">{intro}</p>
      </header>
      <noscript>
        <p className="soft">{t('study.noscript')}</p>
      </noscript>
      {isReady ? (
        <Start {...props} isBegun={isBegun} />
      ) : (
        <p className="study-start study-opening">{t('study.opening')}</p>
      )}
      {isReady && isBegun && <Figures due={props.agenda.due.length} figures={figures} />}
    </div>
  );
}

function Start({
  place,
  agenda,
  nextDue,
  daysUntil,
  left,
  onGoOn,
  onStart,
  isBegun,
}: OverviewProps & { readonly isBegun: boolean }) {
  const { t } = useStudy();
  const address = useAddress();
  const { due, fresh, resting } = agenda;
  const isHome = place === undefined;
  const isWaiting = due.length > 0 || (!isHome && fresh.length > 0);
  const next = nextDue === undefined ? '' : t('study.next', { count: daysUntil(nextDue) });
  return (
    <section className="study-start" aria-labelledby="study-start">
      <h2 id="study-start">
        {isWaiting
          ? t(
              isHome || fresh.length === 0
                ? 'study.dueNow'
                : due.length === 0
                  ? 'study.newNow'
                  : 'study.bothNow',
              {
                count: due.length > 0 ? due.length : fresh.length,
                fresh: fresh.length,
              },
            )
          : t(isBegun ? 'study.allDone' : 'study.notBegun')}
      </h2>
      <p>
        {isWaiting
          ? t('study.howLong')
          : isBegun
            ? `${next} ${t(isHome ? 'study.goOn' : 'study.early')}`
            : t('study.goOn')}
      </p>
      <p className="actions">
        {left !== undefined && (
          <button type="button" className="button" onClick={onGoOn}>
            {t('study.goOnSession', { count: left })}
            <StudyIcon name="arrow-right" size={18} />
          </button>
        )}
        {(isWaiting || (!isHome && resting.length > 0)) && (
          <button type="button" className={left === undefined ? 'button' : 'button quiet'} onClick={onStart}>
            {t(isWaiting ? 'study.start' : 'study.startEarly')}
            <StudyIcon name="arrow-right" size={18} />
          </button>
        )}
        {isHome && !isWaiting && (
          <a className="button" href="#study-paths">
            {t('study.choose')}
          </a>
        )}
        {!isHome && (
          <a className="button quiet" href={address(place)}>
            <StudyIcon name="book-open" size={18} />
            {t(place.startsWith('paths/') ? 'study.toPath' : 'study.toEntry')}
          </a>
        )}
      </p>
    </section>
  );
}

function Figures({ due, figures }: { readonly due: number; readonly figures: Statistics }) {
  const { t, language } = useStudy();
  const { learnt, items, retention, days } = figures;
  const number = new Intl.NumberFormat(language);
  return (
    <dl className="study-figures">
      <div>
        <dt>{t('study.figure.due')}</dt>
        <dd>{number.format(due)}</dd>
      </div>
      <div>
        <dt>{t('study.figure.learnt')}</dt>
        <dd>
          {number.format(learnt)} <small>{t('study.of', { count: items })}</small>
        </dd>
      </div>
      <div>
        <dt>{t('study.figure.retention')}</dt>
        <dd>
          {retention === undefined ? (
            <small>{t('study.figure.early')}</small>
          ) : (
            `${Math.round(100 * retention)}%`
          )}
        </dd>
      </div>
      <div>
        <dt>{t('study.figure.days')}</dt>
        <dd>
          {number.format(days)} <small>{t('study.figure.week')}</small>
        </dd>
      </div>
    </dl>
  );
}

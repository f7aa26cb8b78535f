import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { translator, type Words } from '../../i18n/translate.ts';
import type { Language } from '../../model/language.ts';
import { openStudy } from '../../records/openStudy.ts';
import type { StudyPathFacts, StudySetFacts } from '../../site/studySets.ts';
import { dayOf } from '../../study/dayOf.ts';
import { type Agenda, agendaOf, planSession } from '../../study/planSession.ts';
import { recall } from '../../study/recall.ts';
import type { Session } from '../../study/session.ts';
import { shakyEntries } from '../../study/shakyEntries.ts';
import { statisticsOf } from '../../study/statistics.ts';
import { onReturn } from '../onReturn.ts';
import { StudyContext } from './context.ts';
import { createStudyLog, firstView } from './createStudyLog.ts';
import { Notices } from './Notices.tsx';
import { Overview } from './Overview.tsx';
import { SessionView } from './SessionView.tsx';
import { SetList } from './SetList.tsx';
import { Shaky } from './Shaky.tsx';
import { Summary } from './Summary.tsx';
import { dropSession, findSession, type Interrupted, saveSession } from './sessionKeeper.ts';
import './study.css';

interface StudyDeskProps {
  readonly title: string;
  readonly intro: string;
  readonly language: Language;
  /** The site's base path. */
  readonly base: string;
  /** The words under `study.`, `storage.` and `nav.`. */
  readonly words: Words;
  /** The sets that are studied here. */
  readonly sets: readonly StudySetFacts[];
  /** On the desk's own page, the learning paths beside the sets. */
  readonly paths?: readonly StudyPathFacts[];
  /** The entry or path that the page is for, such as `skills/empati`; absent on the desk's own page. */
  readonly place?: string;
}

type View =
  | { readonly kind: 'overview' }
  | {
      readonly kind: 'session';
      readonly items: readonly string[];
      readonly seed: number;
      readonly from?: Session;
    }
  | { readonly kind: 'summary'; readonly session: Session };

/** The study desk: what is due, a session, and how it went. */
export function StudyDesk({ title, intro, language, base, words, sets, paths, place }: StudyDeskProps) {
  const context = useMemo(
    () => ({
      t: translator(language, words),
      language,
      base,
      titles: new Map(sets.map(({ about, title }) => [about, title])),
    }),
    [language, words, base, sets],
  );
  const [log] = useState(() => createStudyLog(openStudy));
  const kept = useSyncExternalStore(log.subscribe, log.view, () => firstView);
  const [view, show] = useState<View>({ kind: 'overview' });
  useEffect(() => void log.open(), [log]);
  const [interrupted, interrupt] = useState<Interrupted>();
  useEffect(() => {
    findSession(place ?? '').then(
      (found) => {
        if (found === undefined) return;
        if (isReload()) show(resumed(found));
        else interrupt(found);
      },
      () => {},
    );
  }, [place]);
  useEffect(() => {
    if (view.kind === 'session') return;
    return onReturn(() => {
      void log.refresh();
      findSession(place ?? '').then(interrupt, () => {});
    });
  }, [view.kind, log, place]);

  const items = useMemo(() => sets.flatMap(keysOf), [sets]);
  const memories = useMemo(() => recall(kept.reviews), [kept.reviews]);
  const now = Date.now();
  const agenda = agendaOf(items, memories, now, dayOf);
  const wanted = planSession(place === undefined ? onlyDue(agenda) : agenda);
  const isReady = kept.storage !== 'opening';
  const start = () => {
    interrupt(undefined);
    show({ kind: 'session', items: wanted, seed: newSeed() });
  };
  const end = (session: Session | undefined) => {
    interrupt(undefined);
    dropSession();
    show(session === undefined ? { kind: 'overview' } : { kind: 'summary', session });
  };
  return (
    <StudyContext value={context}>
      <div className="study wrap" data-ready={isReady}>
        {view.kind !== 'session' && <Notices kept={kept} />}
        {view.kind === 'overview' && (
          <>
            <Overview
              title={title}
              intro={intro}
              place={place}
              isReady={isReady}
              agenda={agenda}
              nextDue={memories.get(agenda.resting[0] ?? '')?.due}
              figures={statisticsOf(items, kept.reviews, memories, now, dayOf)}
              daysUntil={(at) => dayOf(at) - dayOf(now)}
              left={interrupted?.session.queue.length}
              onGoOn={() => interrupted !== undefined && show(resumed(interrupted))}
              onStart={start}
            />
            {isReady && (
              <Shaky entries={shakyEntries(kept.reviews).filter(({ entry }) => context.titles.has(entry))} />
            )}
            {paths !== undefined && (
              <SetList
                sets={sets}
                paths={paths}
                keysOf={keysOf}
                agendaOf={(keys) => (isReady ? agendaOf(keys, memories, now, dayOf) : undefined)}
              />
            )}
          </>
        )}
        {view.kind === 'session' && (
          <SessionView
            title={title}
            items={view.items}
            seed={view.seed}
            from={view.from}
            onProgress={(session) =>
              session.queue.length === 0
                ? dropSession()
                : saveSession(place ?? '', { session, seed: view.seed })
            }
            reviews={kept.reviews}
            isUnsaved={kept.storage === 'unsaved'}
            onReview={log.add}
            onEnd={end}
          />
        )}
        {view.kind === 'summary' && (
          <Summary
            session={view.session}
            left={wanted.length > 0 && agenda.due.length + agenda.fresh.length > 0 ? wanted.length : 0}
            onMore={start}
            onDone={() => show({ kind: 'overview' })}
          />
        )}
      </div>
    </StudyContext>
  );
}

function keysOf({ about, items }: StudySetFacts): readonly string[] {
  return items.split(' ').map((item) => `${about}/${item}`);
}

/** What the desk's own page repeats: new things are begun from an entry or a path. */
function onlyDue({ due }: Agenda): Agenda {
  return { due, fresh: [], resting: [] };
}

/** The session as it was left. */
function resumed({ session, seed }: Interrupted): View {
  return { kind: 'session', items: session.items, seed, from: session };
}

/** True where the page was loaded again: whoever does that in the middle of a session wants to go on. */
function isReload(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return entry instanceof PerformanceNavigationTiming && entry.type === 'reload';
}

function newSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { translator, type Words } from '../../i18n/translate.ts';
import type { Language } from '../../model/language.ts';
import { openStudy } from '../../records/openStudy.ts';
import type { StudyPathFacts, StudySetFacts } from '../../site/studySets.ts';
import { dayOf } from '../../study/dayOf.ts';
import { type Agenda, agendaOf, planSession } from '../../study/planSession.ts';
import { recall } from '../../study/recall.ts';
import type { Session } from '../../study/session.ts';
import { statisticsOf } from '../../study/statistics.ts';
import { StudyContext } from './context.ts';
import { createStudyLog, firstView } from './createStudyLog.ts';
import { Notices } from './Notices.tsx';
import { Overview } from './Overview.tsx';
import { SessionView } from './SessionView.tsx';
import { SetList } from './SetList.tsx';
import { Summary } from './Summary.tsx';
import './study.css';

interface StudyDeskProps {
  readonly title: string;
  readonly intro: string;
  readonly language: Language;
  /** The site's base path. */
  readonly base: string;
  /** The words under `study.` and `nav.`. */
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
  | { readonly kind: 'session'; readonly items: readonly string[]; readonly seed: number }
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

  const items = useMemo(() => sets.flatMap(keysOf), [sets]);
  const memories = useMemo(() => recall(kept.reviews), [kept.reviews]);
  const now = Date.now();
  const agenda = agendaOf(items, memories, now, dayOf);
  const wanted = planSession(place === undefined ? onlyDue(agenda) : agenda);
  const isReady = kept.storage !== 'opening';
  const start = () => show({ kind: 'session', items: wanted, seed: newSeed() });
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
              onStart={start}
            />
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
            reviews={kept.reviews}
            isUnsaved={kept.storage === 'unsaved'}
            onReview={log.add}
            onEnd={(session) =>
              show(session === undefined ? { kind: 'overview' } : { kind: 'summary', session })
            }
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

function newSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

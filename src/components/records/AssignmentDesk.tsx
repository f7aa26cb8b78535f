import { useEffect, useMemo, useState } from 'react';
import { translator, type Words } from '../../i18n/translate.ts';
import type { Language } from '../../model/language.ts';
import { type ReadAssignment, readAssignment } from '../../records/assignmentLink.ts';
import type { Assignable } from './assignable.ts';
import { RecordsContext } from './context.ts';
import { MakeAssignment } from './MakeAssignment.tsx';
import { OpenAssignment } from './OpenAssignment.tsx';
import './records.css';

interface AssignmentDeskProps {
  readonly language: Language;
  /** The site's base path. */
  readonly base: string;
  /** The words under `records.`, `assignment.`, `level.` and `desk.mode.`. */
  readonly words: Words;
  readonly scenarios: readonly Assignable[];
}

/** Where a trainer makes an assignment, and where a trainee opens one: the link carries all of it. */
export function AssignmentDesk({ language, base, words, scenarios }: AssignmentDeskProps) {
  const context = useMemo(
    () => ({ t: translator(language, words), language, base }),
    [language, words, base],
  );
  const { t } = context;
  const read = useFragment(scenarios);
  return (
    <RecordsContext value={context}>
      <div className="records own-page wrap" data-ready={read !== 'unread'}>
        {(read === 'unread' || read === 'none') && (
          <>
            <header>
              <h1>{t('assignment.title')}</h1>
              <p className="intro">{t('assignment.intro')}</p>
            </header>
            <noscript>
              <p className="soft">{t('records.noscript')}</p>
            </noscript>
            <MakeAssignment scenarios={scenarios} />
          </>
        )}
        {typeof read === 'object' && read.kind === 'refused' && (
          <>
            <h1>{t('assignment.refused')}</h1>
            <p className="notice">{t(`assignment.refused.${read.reason}`)}</p>
          </>
        )}
        {typeof read === 'object' && read.kind === 'read' && (
          <OpenAssignment assignment={read.assignment} scenarios={scenarios} />
        )}
      </div>
    </RecordsContext>
  );
}

/** What the address carries; follows it when it changes. */
function useFragment(scenarios: readonly Assignable[]): 'unread' | 'none' | ReadAssignment {
  const [read, set] = useState<'unread' | 'none' | ReadAssignment>('unread');
  useEffect(() => {
    const known = new Set(scenarios.map(({ slug }) => slug));
    const look = () => {
      const { hash } = globalThis.location;
      set(hash.includes('=') ? readAssignment(hash, known) : 'none');
    };
    look();
    globalThis.addEventListener('hashchange', look);
    return () => globalThis.removeEventListener('hashchange', look);
  }, [scenarios]);
  return read;
}

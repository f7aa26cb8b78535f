import type { ReactNode } from 'react';
import type { Key } from '../../i18n/translate.ts';
import type { StudyPathFacts, StudySetFacts } from '../../site/studySets.ts';
import type { Agenda } from '../../study/planSession.ts';
import { useAddress, useStudy } from './context.ts';

const headings = [
  ['procedures', 'nav.procedures'],
  ['skills', 'nav.skills'],
  ['products', 'nav.products'],
  ['profession', 'nav.profession'],
  ['glossary', 'nav.glossary'],
  ['faq', 'nav.faq'],
] as const satisfies readonly (readonly [string, Key])[];

interface SetListProps {
  readonly sets: readonly StudySetFacts[];
  readonly paths: readonly StudyPathFacts[];
  readonly keysOf: (set: StudySetFacts) => readonly string[];
  /** What is to be done of these items; undefined while the study log is being read. */
  readonly agendaOf: (keys: readonly string[]) => Agenda | undefined;
}

/** All that can be studied: by learning path, then by entry. */
export function SetList({ sets, paths, keysOf, agendaOf }: SetListProps) {
  const { t } = useStudy();
  const keysOfPath = ({ sets: wanted }: StudyPathFacts) =>
    sets.filter(({ about }) => wanted.includes(about)).flatMap(keysOf);
  return (
    <div className="study-lists" id="study-paths">
      {paths.length > 0 && (
        <Group title={t('study.byPath')}>
          {paths.map((path) => (
            <Row
              key={path.slug}
              place={`paths/${path.slug}`}
              title={path.title}
              count={keysOfPath(path).length}
              agenda={agendaOf(keysOfPath(path))}
            />
          ))}
        </Group>
      )}
      {headings.map(([collection, heading]) => {
        const own = sets.filter((set) => set.collection === collection);
        return own.length === 0 ? undefined : (
          <Group key={collection} title={t(heading)}>
            {own.map((set) => (
              <Row
                key={set.about}
                place={set.about}
                title={set.title}
                count={keysOf(set).length}
                agenda={agendaOf(keysOf(set))}
              />
            ))}
          </Group>
        );
      })}
    </div>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul className="study-rows">{children}</ul>
    </section>
  );
}

interface RowProps {
  readonly place: string;
  readonly title: string;
  readonly count: number;
  readonly agenda: Agenda | undefined;
}

function Row({ place, title, count, agenda }: RowProps) {
  const { t } = useStudy();
  const address = useAddress();
  const begun = agenda === undefined ? 0 : count - agenda.fresh.length;
  const due = agenda?.due.length ?? 0;
  return (
    <li>
      <a href={address(`study/${place}`)}>{title}</a>
      {begun === 0 ? (
        <span className="soft">{t('study.items', { count })}</span>
      ) : (
        <>
          <progress max={count} value={begun} aria-hidden="true" />
          <span className="soft">{t('study.begun', { begun, count })}</span>
        </>
      )}
      {due > 0 && <strong className="study-badge">{t('study.due', { count: due })}</strong>}
    </li>
  );
}

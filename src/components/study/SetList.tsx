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
        const keys = own.flatMap(keysOf);
        return own.length === 0 ? undefined : (
          <FoldedGroup key={collection} title={t(heading)} count={keys.length} agenda={agendaOf(keys)}>
            {own.map((set) => (
              <Row
                key={set.about}
                place={set.about}
                title={set.title}
                count={keysOf(set).length}
                agenda={agendaOf(keysOf(set))}
              />
            ))}
          </FoldedGroup>
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

interface Standing {
  /** Questions and cards. */
  readonly count: number;
  readonly agenda: Agenda | undefined;
}

/** The sets of a collection are many: they are shown when they are wanted. */
function FoldedGroup({
  title,
  children,
  ...standing
}: Standing & { readonly title: string; readonly children: ReactNode }) {
  return (
    <details className="study-group">
      <summary>
        <h2>{title}</h2>
        <HowFar {...standing} />
      </summary>
      <ul className="study-rows">{children}</ul>
    </details>
  );
}

function Row({ place, title, ...standing }: Standing & { readonly place: string; readonly title: string }) {
  const address = useAddress();
  return (
    <li>
      <a href={address(`study/${place}`)}>{title}</a>
      <HowFar {...standing} />
    </li>
  );
}

function HowFar({ count, agenda }: Standing) {
  const { t } = useStudy();
  const begun = agenda === undefined ? 0 : count - agenda.fresh.length;
  const due = agenda?.due.length ?? 0;
  return (
    <>
      {begun > 0 && <progress max={count} value={begun} aria-hidden="true" />}
      <span className="soft">
        {begun === 0 ? t('study.items', { count }) : t('study.begun', { begun, count })}
      </span>
      {due > 0 && <strong className="study-badge">{t('study.due', { count: due })}</strong>}
    </>
  );
}

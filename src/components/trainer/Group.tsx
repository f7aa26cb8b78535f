import { useMemo, useState } from 'react';
import type { Cohort } from '../../cohort/cohort.ts';
import { everything, type Filter, filterAttempts } from '../../cohort/filterAttempts.ts';
import { AttemptsView } from './AttemptsView.tsx';
import { FileReports } from './FileReports.tsx';
import { Filters } from './Filters.tsx';
import { PeopleView } from './PeopleView.tsx';
import { PersonView } from './PersonView.tsx';
import { ReliabilityView } from './ReliabilityView.tsx';
import { ScenariosView } from './ScenariosView.tsx';
import { ScenarioView } from './ScenarioView.tsx';
import { type View, Views } from './Views.tsx';

interface GroupProps {
  readonly cohort: Cohort;
  /** Where the data of each scenario are, by slug. */
  readonly addresses: Readonly<Record<string, string>>;
}

/** A group that was read: what was wrong with its files, the ways to look at it, what of it is looked at. */
export function Group({ cohort, addresses }: GroupProps) {
  const { members, attempts, files } = cohort;
  const [chosen, changeFilter] = useState<Filter>();
  const [view, show] = useState<View>({ name: 'people' });
  const hasCounted = attempts.some(({ isCounted }) => isCounted);
  const filter = chosen ?? (hasCounted ? everything : { ...everything, mode: 'any' });
  const member = members.find(({ id }) => id === view.person);
  return (
    <>
      <FileReports files={files} />
      <Views current={view.name} onOpen={(name) => show({ name })} />
      {member === undefined ? (
        <>
          <Filters filter={filter} attempts={attempts} onChange={changeFilter} />
          <Filtered cohort={cohort} addresses={addresses} filter={filter} view={view} onView={show} />
        </>
      ) : (
        <PersonView
          key={member.id}
          member={member}
          attempts={attempts.filter((attempt) => attempt.member === member.id)}
          onBack={() => show({ name: 'people' })}
        />
      )}
    </>
  );
}

interface FilteredProps extends GroupProps {
  readonly filter: Filter;
  readonly view: View;
  readonly onView: (view: View) => void;
}

function Filtered({ cohort: { members, attempts }, addresses, filter, view, onView }: FilteredProps) {
  const wanted = useMemo(() => filterAttempts(filter, members, attempts), [filter, members, attempts]);
  const among = useMemo(
    () => filterAttempts({ ...filter, mode: 'any' }, members, attempts),
    [filter, members, attempts],
  );
  const slug = view.scenario ?? '';
  const own = useMemo(() => wanted.filter(({ scenario }) => scenario === slug), [wanted, slug]);
  const address = addresses[slug];
  const onPerson = (person: string) => onView({ name: 'people', person });
  switch (view.name) {
    case 'people':
      return <PeopleView members={members} attempts={wanted} among={among} onPerson={onPerson} />;
    case 'attempts':
      return <AttemptsView members={members} attempts={wanted} onPerson={onPerson} />;
    case 'reliability':
      return <ReliabilityView attempts={wanted} />;
    case 'scenarios': {
      if (address === undefined) {
        return (
          <ScenariosView
            attempts={wanted}
            onScenario={(scenario) => onView({ name: 'scenarios', scenario })}
          />
        );
      }
      const onBack = () => onView({ name: 'scenarios' });
      return <ScenarioView slug={slug} address={address} attempts={own} onBack={onBack} />;
    }
  }
}

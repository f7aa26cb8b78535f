import { useEffect, useMemo, useState } from 'react';
import { everything, type Filter, filterAttempts } from '../../cohort/filterAttempts.ts';
import { addressOf } from '../../i18n/address.ts';
import { translator, type Words } from '../../i18n/translate.ts';
import type { Language } from '../../model/language.ts';
import { AttemptsView } from './AttemptsView.tsx';
import { type ScenarioFacts, TrainerContext } from './context.ts';
import { EmptyState } from './EmptyState.tsx';
import { FileReports } from './FileReports.tsx';
import { Filters } from './Filters.tsx';
import { formatOf } from './format.ts';
import { GroupBar } from './GroupBar.tsx';
import { Intake } from './Intake.tsx';
import { PeopleView } from './PeopleView.tsx';
import { PersonView } from './PersonView.tsx';
import { ReliabilityView } from './ReliabilityView.tsx';
import { ScenariosView } from './ScenariosView.tsx';
import { ScenarioView } from './ScenarioView.tsx';
import { sampleFiles } from './sampleFiles.ts';
import { addressesOf } from './scenarioAddresses.ts';
import { type CohortState, useCohort } from './useCohort.ts';
import { type View, type ViewName, Views } from './Views.tsx';
import { Working } from './Working.tsx';
import './trainer.css';

interface TrainerPageProps {
  readonly language: Language;
  /** The site's base path. */
  readonly base: string;
  /** The words under `trainer.`, `desk.mode.`, `map.`, `mood.` and `outcome.`. */
  readonly words: Words;
  /** The site's scenarios, the easiest first. */
  readonly scenarios: readonly ScenarioFacts[];
  /** Titles of the skill guides, by slug. */
  readonly skills: Readonly<Record<string, string>>;
}

/** The trainer's page: takes exported files and shows the group. Nothing leaves the browser, nothing is kept. */
export function TrainerPage({ language, base, words, scenarios, skills }: TrainerPageProps) {
  const context = useMemo(
    () => ({
      t: translator(language, words),
      format: formatOf(language),
      language,
      base,
      scenarios: new Map(scenarios.map(({ slug, title }) => [slug, title])),
      skills,
    }),
    [language, words, base, scenarios, skills],
  );
  const { t } = context;
  const [isReady, markReady] = useState(false);
  useEffect(() => markReady(true), []);
  const addresses = useMemo(() => addressesOf(scenarios, language, base), [scenarios, language, base]);
  const group = useCohort(addresses);
  const hasGroup = group.cohort !== undefined;
  return (
    <TrainerContext value={context}>
      <div className="trainer wrap" data-ready={isReady}>
        <header>
          <h1>{t('trainer.title')}</h1>
          {!hasGroup && <p className="trainer-intro">{t('trainer.intro')}</p>}
          <p className="trainer-soft">
            {t('trainer.privacy')}{' '}
            <a href={addressOf(language, 'trainer-guide', base)}>{t('trainer.guide')}</a>
          </p>
        </header>
        <noscript>
          <p>{t('trainer.noscript')}</p>
        </noscript>
        {isReady && <Intake hasFiles={hasGroup} onFiles={group.add} />}
        <Working work={group.work} onCancel={group.cancel} />
        {hasGroup ? (
          <Group group={group} addresses={addresses} />
        ) : (
          <EmptyState onSample={() => group.showSample(() => sampleFiles(addresses, t('trainer.sample')))} />
        )}
      </div>
    </TrainerContext>
  );
}

interface GroupProps {
  readonly group: CohortState;
  readonly addresses: Readonly<Record<string, string>>;
}

function Group({ group, addresses }: GroupProps) {
  const { members = [], attempts = [], files = [] } = group.cohort ?? {};
  const [chosen, changeFilter] = useState<Filter>();
  const [view, show] = useState<View>({ name: 'people' });
  const hasCounted = attempts.some(({ isCounted }) => isCounted);
  const filter = chosen ?? (hasCounted ? everything : { ...everything, mode: 'any' });
  const wanted = useMemo(() => filterAttempts(filter, members, attempts), [filter, members, attempts]);
  const openPerson = (person: string) => show({ name: 'people', person });
  const member = members.find(({ id }) => view.name === 'people' && id === view.person);
  const slug = view.name === 'scenarios' ? view.scenario : undefined;
  const address = slug === undefined ? undefined : addresses[slug];
  const own = useMemo(() => wanted.filter(({ scenario }) => scenario === slug), [wanted, slug]);
  const open = (name: ViewName) => show({ name });
  return (
    <>
      <GroupBar group={group} />
      <FileReports files={files} />
      <Views current={view.name} onOpen={open} />
      {member === undefined && <Filters filter={filter} attempts={attempts} onChange={changeFilter} />}
      {view.name === 'people' && member !== undefined && (
        <PersonView
          key={member.id}
          member={member}
          attempts={attempts.filter((attempt) => attempt.member === member.id)}
          onBack={() => open('people')}
        />
      )}
      {view.name === 'people' && member === undefined && (
        <PeopleView members={members} attempts={wanted} onPerson={openPerson} />
      )}
      {slug !== undefined && address !== undefined && (
        <ScenarioView slug={slug} address={address} attempts={own} onBack={() => open('scenarios')} />
      )}
      {view.name === 'scenarios' && slug === undefined && (
        <ScenariosView attempts={wanted} onScenario={(scenario) => show({ name: 'scenarios', scenario })} />
      )}
      {view.name === 'attempts' && <AttemptsView members={members} attempts={wanted} onPerson={openPerson} />}
      {view.name === 'reliability' && <ReliabilityView attempts={wanted} />}
    </>
  );
}

import { useEffect, useMemo, useState } from 'react';
import { addressOf } from '../../i18n/address.ts';
import { translator, type Words } from '../../i18n/translate.ts';
import type { Language } from '../../model/language.ts';
import { type ScenarioFacts, TrainerContext } from './context.ts';
import { EmptyState } from './EmptyState.tsx';
import { formatOf } from './format.ts';
import { Group } from './Group.tsx';
import { GroupBar } from './GroupBar.tsx';
import { Intake } from './Intake.tsx';
import { sampleFiles } from './sampleFiles.ts';
import { addressesOf } from './scenarioAddresses.ts';
import { useCohort } from './useCohort.ts';
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
          {!hasGroup && <p className="intro">{t('trainer.intro')}</p>}
          <p className="soft">
            {t('trainer.privacy')}{' '}
            <a href={addressOf(language, 'trainer-guide', base)}>{t('trainer.guide')}</a>
          </p>
          {!hasGroup && (
            <p className="actions">
              <a href={addressOf(language, 'assignment', base)}>{t('trainer.assign')}</a>
              <a href={addressOf(language, 'records', base)}>{t('trainer.records')}</a>
            </p>
          )}
        </header>
        <noscript>
          <p>{t('trainer.noscript')}</p>
        </noscript>
        {isReady && <Intake hasFiles={hasGroup} onFiles={group.add} />}
        <Working work={group.work} onCancel={group.cancel} />
        {group.cohort === undefined ? (
          <EmptyState onSample={() => group.showSample(() => sampleFiles(addresses, t('trainer.sample')))} />
        ) : (
          <>
            <GroupBar group={group} />
            <Group cohort={group.cohort} addresses={addresses} />
          </>
        )}
      </div>
    </TrainerContext>
  );
}

import { useState, useSyncExternalStore } from 'react';
import { packageBase } from '../../i18n/address.ts';
import { type Mode, modes } from '../../model/event.ts';
import type { Scenario } from '../../model/scenario.ts';
import { moodOf } from '../../rubric/mood.ts';
import { channelIcons } from './CustomerBar.tsx';
import { useAddress, useDesk } from './context.ts';
import { Icon } from './Icon.tsx';
import { MoodChip } from './MoodChip.tsx';
import { Portrait } from './Portrait.tsx';
import { RichText } from './RichText.tsx';
import { useSettings } from './useSettings.ts';
import { ViewTitle } from './ViewTitle.tsx';
import { Voice } from './Voice.tsx';

const modeIcons = { guided: 'graduation-cap', practice: 'signal', assessment: 'timer' } as const;

interface BriefingProps {
  readonly scenario: Scenario;
  readonly slug: string;
  readonly onBegin: (mode: Mode) => void;
}

/** What is to be known before the first word; reads without any script. */
export function Briefing({ scenario, slug, onBegin }: BriefingProps) {
  const { t, base } = useDesk();
  const address = useAddress();
  const [mode, choose] = useState<Mode>('guided');
  const [settings, toggle] = useSettings();
  const isRunning = useIsRunning();
  const { customer } = scenario;
  return (
    <div className="desk-briefing">
      <article>
        <Facts scenario={scenario} />
        <ViewTitle>{scenario.title}</ViewTitle>
        <p className="desk-summary">{scenario.summary}</p>
        <div className="desk-brief">
          <RichText blocks={scenario.briefing} />
        </div>
        {base !== packageBase && (
          <p className="desk-script">
            <a href={address(`scenarios/${slug}/script`)}>{t('desk.script')}</a>
            <a href={address(`scenarios/${slug}/class`)}>{t('desk.class')}</a>
          </p>
        )}
      </article>
      <aside className="desk-customer" aria-label={t('desk.customer')}>
        <span className="desk-customer-portrait">
          <Portrait name={customer.name} mood={moodOf(customer.tension)} />
        </span>
        <p className="desk-customer-name">{customer.name}</p>
        <MoodChip mood={moodOf(customer.tension)} />
        {customer.persona !== undefined && <p className="desk-hint">{customer.persona}</p>}
      </aside>
      <form
        className="desk-modes"
        onSubmit={(event) => {
          event.preventDefault();
          onBegin(mode);
        }}
      >
        <fieldset className="desk-choice">
          <legend>{t('desk.modes')}</legend>
          {modes.map((one) => {
            return (
              <label key={one}>
                <input
                  type="radio"
                  name="mode"
                  value={one}
                  checked={mode === one}
                  onChange={() => choose(one)}
                />
                <Icon name={modeIcons[one]} size={22} />
                <strong>{t(`desk.mode.${one}`)}</strong>
                <span>{t(`desk.mode.${one}.help`)}</span>
              </label>
            );
          })}
        </fieldset>
        <Voice scenario={scenario} isOn={settings.voice} onToggle={() => toggle('voice')} />
        <button type="submit" className="button" disabled={!isRunning}>
          {t('desk.begin')}
        </button>
        {!isRunning && <p className="desk-hint desk-late">{t('desk.late')}</p>}
        <noscript>
          <p className="desk-hint">{t('desk.noscript')}</p>
        </noscript>
      </form>
    </div>
  );
}

/** False in the page as it was sent, until its scripts run. */
function useIsRunning(): boolean {
  return useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
}

function Facts({ scenario }: { readonly scenario: Scenario }) {
  const { t } = useDesk();
  return (
    <ul className="desk-list desk-facts">
      <li>
        <Icon name={channelIcons[scenario.channel]} size={16} />
        {t(`channel.${scenario.channel}`)}
      </li>
      <li>
        <Icon name="signal" size={16} />
        {t(`level.${scenario.level}`)}
      </li>
      <li>
        <Icon name="clock-3" size={16} />
        {t('desk.minutes', { count: scenario.minutes })}
      </li>
    </ul>
  );
}

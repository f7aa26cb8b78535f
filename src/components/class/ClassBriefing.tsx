import { useEffect, useState } from 'react';
import type { Scenario } from '../../model/scenario.ts';
import { moodOf } from '../../rubric/mood.ts';
import { useAddress, useDesk } from '../desk/context.ts';
import { RichText } from '../desk/RichText.tsx';
import { ClassCustomer } from './ClassCustomer.tsx';

interface ClassBriefingProps {
  readonly scenario: Scenario;
  readonly slug: string;
  readonly onStart: () => void;
}

/** What the class is to know before the first word, and how the keys work. */
export function ClassBriefing({ scenario, slug, onStart }: ClassBriefingProps) {
  const { t } = useDesk();
  const address = useAddress();
  const [isReady, beReady] = useState(false);
  useEffect(() => beReady(true), []);
  return (
    <div className="class-briefing" data-ready={isReady}>
      <ClassCustomer scenario={scenario} mood={moodOf(scenario.customer.tension)} />
      <div className="class-main">
        <p className="class-eyebrow">{t('class.title')}</p>
        <h1>{scenario.title}</h1>
        <div className="class-brief">
          <RichText blocks={scenario.briefing} />
        </div>
        {scenario.customer.persona !== undefined && <p>{scenario.customer.persona}</p>}
        <p className="class-actions">
          <button type="button" className="button class-button" onClick={onStart}>
            {t('class.start')}
          </button>
          <a href={address(`scenarios/${slug}/script`)}>{t('class.script')}</a>
        </p>
        <ul className="class-notes">
          <li>{t('class.help.choose')}</li>
          <li>{t('class.help.hands')}</li>
          <li>{t('class.help.private')}</li>
        </ul>
        <noscript>
          <p>{t('desk.noscript')}</p>
        </noscript>
      </div>
    </div>
  );
}

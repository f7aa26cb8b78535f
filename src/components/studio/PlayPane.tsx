import { useEffect, useMemo, useRef, useState } from 'react';
import { formatEvent, type PlayEvent } from '../../model/event.ts';
import type { Language } from '../../model/language.ts';
import type { ExplainedScenario } from '../../site/explainWith.ts';
import { type Continued, continuePlay } from '../../studio/continuePlay.ts';
import type { Version } from '../../studio/question.ts';
import type { Studio } from '../../studio/studioView.ts';
import { openingOf, type TrialStart } from '../../studio/tryFrom.ts';
import { Desk } from '../desk/Desk.tsx';
import { useStudio } from './context.ts';
import { type Rehearsed, rehearse } from './rehearse.ts';
import { TrialForm } from './TrialForm.tsx';
import { trialSentence } from './trialSentence.ts';
import { useExplained } from './useExplained.ts';
import { useTrial } from './useTrial.ts';

/** From where the author plays. */
export interface PlayPlace {
  /** What has happened before the author takes over. */
  readonly events: readonly PlayEvent[];
  /** Absent where the conversation begins as the text says. */
  readonly trial?: TrialStart;
}

interface PlayPaneProps {
  readonly version: Version | undefined;
  readonly slug: string;
  /** Language of the text that is played. */
  readonly text: Language;
  readonly place: PlayPlace;
  readonly onPlace: (place: PlayPlace) => void;
  readonly studio: Studio;
}

/** The simulator on the text as it stands. After an edit the conversation goes on where it was, as far as the text still allows it. */
export function PlayPane({ version, slug, text, place, onPlace, studio }: PlayPaneProps) {
  const { t, base } = useStudio();
  const whole = version?.scenario;
  const tried = useTrial(whole, place.trial, studio);
  const explained = useExplained(place.trial === undefined ? whole : tried.scenario, base);
  if (whole === undefined) return <p className="studio-notice">{t('studio.play.unsound')}</p>;
  return (
    <div className="studio-play">
      <TrialForm
        key={place.trial?.scene ?? ''}
        scenario={whole}
        trial={place.trial}
        onTry={(trial) => onPlace({ trial, events: openingOf(whole, trial) })}
        onWhole={() => onPlace({ events: [] })}
      />
      {tried.state === 'gone' && (
        <p className="studio-notice" role="status">
          {t('studio.try.gone', { scene: place.trial?.scene ?? '' })}
        </p>
      )}
      {tried.state === 'lost' && (
        <p className="studio-notice" role="status">
          {t('studio.try.lost')}
        </p>
      )}
      {tried.state === 'preparing' && <p role="status">{t('studio.try.preparing')}</p>}
      {explained !== undefined && (
        <Playing
          key={`${text} ${explained.scenario.hash} ${explained.scenario.wordsHash}`}
          explained={explained}
          slug={slug}
          place={place}
        />
      )}
    </div>
  );
}

/** What has been played of each text; it outlives the desk, which is made anew after an edit. */
const played = new Map<string, Rehearsed & { readonly place: PlayPlace }>();

interface PlayingProps {
  readonly explained: ExplainedScenario;
  readonly slug: string;
  readonly place: PlayPlace;
}

function Playing({ explained: { scenario, terms }, slug, place }: PlayingProps) {
  const { words, base, references, t } = useStudio();
  const { language } = scenario;
  const [round, again] = useState(0);
  const continued = useRef<Continued>(undefined);
  const play = useMemo(() => {
    const key = `${slug} ${language}`;
    const known = played.get(key);
    const before = round === 0 && known?.place === place ? known.events : place.events;
    continued.current = continuePlay(scenario, before);
    const now = { place, events: continued.current.events };
    played.set(key, now);
    return rehearse(scenario, slug, now, place.trial === undefined ? 'briefing' : 'conversation');
  }, [scenario, slug, language, place, round]);
  useEffect(() => () => play.toBriefing(), [play]);
  const titles = useMemo(
    () => Object.fromEntries(references[language].map(([name, { title }]) => [name, title])),
    [references, language],
  );
  const { refused, events = [] } = continued.current ?? {};
  return (
    <>
      <p className="studio-notice" role="status">
        <span>
          {refused !== undefined
            ? t('studio.play.refused', { event: formatEvent(refused) })
            : place.trial !== undefined
              ? trialSentence(t, scenario, place.trial)
              : t(events.length === 0 ? 'studio.play.fromStart' : 'studio.play.placed')}
        </span>
        <button type="button" className="button quiet" onClick={() => again(round + 1)}>
          {t('studio.play.again')}
        </button>
      </p>
      <Desk
        key={round}
        scenario={scenario}
        slug={slug}
        language={language}
        base={base}
        words={words}
        titles={titles}
        terms={terms}
        ownPlay={play}
        trial={
          place.trial === undefined ? t('studio.try.rehearsal') : trialSentence(t, scenario, place.trial)
        }
      />
    </>
  );
}

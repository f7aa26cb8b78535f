import { useEffect, useMemo, useRef, useState } from 'react';
import { formatEvent, type PlayEvent } from '../../model/event.ts';
import type { Language } from '../../model/language.ts';
import type { Scenario } from '../../model/scenario.ts';
import { type Continued, continuePlay } from '../../studio/continuePlay.ts';
import type { Version } from '../../studio/question.ts';
import { Desk } from '../desk/Desk.tsx';
import { useStudio } from './context.ts';
import { type Rehearsed, rehearse } from './rehearse.ts';

interface PlayPaneProps {
  readonly version: Version | undefined;
  readonly slug: string;
  /** Language of the text that is played. */
  readonly text: Language;
  /** What is played before the author takes over. */
  readonly start: readonly PlayEvent[];
}

/** The simulator on the text as it stands. After an edit the conversation goes on where it was, as far as the text still allows it. */
export function PlayPane({ version, slug, text, start }: PlayPaneProps) {
  const { t } = useStudio();
  const scenario = version?.scenario;
  if (scenario === undefined) return <p className="studio-notice">{t('studio.play.unsound')}</p>;
  const { hash, wordsHash } = scenario;
  return <Playing key={`${text} ${hash} ${wordsHash}`} scenario={scenario} slug={slug} start={start} />;
}

/** What has been played of each text; it outlives the desk, which is made anew after an edit. */
const played = new Map<string, Rehearsed & { readonly start: readonly PlayEvent[] }>();

function Playing({
  scenario,
  slug,
  start,
}: {
  readonly scenario: Scenario;
  readonly slug: string;
  readonly start: readonly PlayEvent[];
}) {
  const { words, base, references, t } = useStudio();
  const { language } = scenario;
  const [round, again] = useState(0);
  const continued = useRef<Continued>(undefined);
  const play = useMemo(() => {
    const key = `${slug} ${language}`;
    const known = played.get(key);
    const before = round === 0 && known?.start === start ? known.events : start;
    continued.current = continuePlay(scenario, before);
    const now = { start, events: continued.current.events };
    played.set(key, now);
    return rehearse(scenario, slug, now);
  }, [scenario, slug, language, start, round]);
  useEffect(() => () => play.toBriefing(), [play]);
  const titles = useMemo(
    () => Object.fromEntries(references[language].map(([name, { title }]) => [name, title])),
    [references, language],
  );
  const { refused, events = [] } = continued.current ?? {};
  return (
    <div className="studio-play">
      <p className="studio-notice" role="status">
        <span>
          {refused === undefined
            ? t(events.length === 0 ? 'studio.play.fromStart' : 'studio.play.placed')
            : t('studio.play.refused', { event: formatEvent(refused) })}
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
        ownPlay={play}
      />
    </div>
  );
}

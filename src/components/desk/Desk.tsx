import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Courier } from '../../delivery/courier.ts';
import type { Delivery } from '../../delivery/delivery.ts';
import { translator, type Words } from '../../i18n/translate.ts';
import type { Language } from '../../model/language.ts';
import type { Scenario } from '../../model/scenario.ts';
import { newId } from '../../records/newId.ts';
import { openAttempts } from '../../records/openAttempts.ts';
import { Briefing } from './Briefing.tsx';
import { Conversation } from './Conversation.tsx';
import { DeskContext, type Explanation, HasMovedContext } from './context.ts';
import { createPlay, firstPlayView, type Play, type PlayView } from './createPlay.ts';
import { lazily } from './lazily.tsx';
import { Elsewhere, UnsavedNotice } from './Notices.tsx';
import { isPlayable } from './newAttempt.ts';
import './desk.css';

const DeliveryNotice = lazily(
  'part',
  async () => (await import('../delivery/DeliveryNotice.tsx')).DeliveryNotice,
);
const Attempts = lazily('part', async () => (await import('./Attempts.tsx')).Attempts);
const DebriefView = lazily('view', async () => (await import('../debrief/DebriefView.tsx')).DebriefView);
const LinkView = lazily('view', async () => (await import('../debrief/LinkView.tsx')).LinkView);

interface DeskProps {
  readonly scenario: Scenario;
  readonly slug: string;
  readonly language: Language;
  /** The site's base path. */
  readonly base: string;
  /** The words under `desk.`, `debrief.`, `channel.`, `mood.` and `level.`. */
  readonly words: Words;
  /** Titles by `collection/slug` of the skill guides and of what the scenario cites. */
  readonly titles: Readonly<Record<string, string>>;
  /** Terms that the scenario's texts mark, by slug of the glossary. */
  readonly terms?: Readonly<Record<string, Explanation>>;
  /** Where results go besides this browser; absent where nowhere. */
  readonly delivery?: Delivery;
  /** Started already, and run by whoever shows the desk. */
  readonly ownPlay?: Play;
  /** Says that this is a trial; the debrief repeats it. */
  readonly trial?: string;
}

/** The player of a scenario, from the briefing to the debrief. */
export function Desk(props: DeskProps) {
  const { scenario, slug, language, base, words, titles, terms, delivery, ownPlay, trial } = props;
  const context = useMemo(
    () => ({
      t: translator(language, words),
      language,
      base,
      titles,
      ...(terms && { terms }),
      ...(trial && { trial }),
    }),
    [language, words, base, titles, terms, trial],
  );
  const [courier, engage] = useState<Courier>();
  const [play] = useState(() => {
    if (ownPlay !== undefined) return ownPlay;
    const options = playOptions(scenario, slug);
    if (delivery === undefined) return createPlay(options);
    const openStore = async () => {
      const courier = await import('../../delivery/startCourier.ts')
        .then(({ startCourier }) => startCourier({ scenario, slug, delivery, t: context.t }))
        .catch(() => undefined);
      engage(courier);
      // What is kept here is told of at the next visit.
      return courier === undefined ? openAttempts() : courier.openStore();
    };
    return createPlay({ ...options, openStore });
  });
  const view = useSyncExternalStore(play.subscribe, play.view, () => firstPlayView);
  useEffect(() => {
    if (ownPlay !== undefined) return;
    const read = () => play.start(globalThis.location.hash);
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, [play, ownPlay]);
  const hasMoved = useHasMoved(view.scene.kind);
  return (
    <DeskContext value={context}>
      <div className="desk-root wrap" data-ready={view.storage !== 'opening'}>
        {(view.storage === 'denied' || isUnsaved(view)) && <UnsavedNotice onExport={exporter(play)} />}
        {courier !== undefined && delivery !== undefined && (
          <DeliveryNotice courier={courier} delivery={delivery} />
        )}
        <HasMovedContext value={hasMoved}>
          <Stage scenario={scenario} slug={slug} play={play} view={view} />
        </HasMovedContext>
      </div>
    </DeskContext>
  );
}

function playOptions(scenario: Scenario, slug: string) {
  return {
    scenario,
    slug,
    openStore: openAttempts,
    now: () => Date.now(),
    tick: () => performance.now(),
    newId,
    newSeed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
  };
}

interface StageProps {
  readonly scenario: Scenario;
  readonly slug: string;
  readonly play: Play;
  readonly view: PlayView;
}

function Stage({ scenario, slug, play, view: { scene, earlier } }: StageProps) {
  switch (scene.kind) {
    case 'briefing':
      return (
        <>
          <Briefing scenario={scenario} slug={slug} onBegin={(mode) => play.begin(mode)} />
          {earlier.attempts.length + earlier.unreadable > 0 && (
            <Attempts
              list={earlier}
              isPlayable={(attempt) => isPlayable(scenario, attempt)}
              onResume={({ head }) => play.resume(head.id)}
              onDebrief={play.toDebrief}
              onRemove={({ head }) => play.remove(head.id)}
            />
          )}
        </>
      );
    case 'elsewhere':
      return (
        <Elsewhere
          hold={scene.hold}
          onTake={() => play.resume(scene.attempt, 'take')}
          onLeave={play.toBriefing}
        />
      );
    case 'playing':
      return (
        <Conversation
          key={scene.session.head.id}
          scenario={scenario}
          session={scene.session}
          onEvent={play.send}
          onDebrief={() => {
            const attempt = play.current();
            if (attempt !== undefined) play.toDebrief(attempt);
          }}
          onLeave={play.toBriefing}
        />
      );
    case 'debrief':
      return (
        <DebriefView
          key={scene.attempt.head.id}
          scenario={scenario}
          attempt={scene.attempt}
          earlier={earlier}
          onFork={play.begin}
          onBriefing={play.toBriefing}
          onDebrief={play.toDebrief}
        />
      );
    case 'link':
      return (
        <LinkView
          key={scene.fragment}
          scenario={scenario}
          slug={slug}
          fragment={scene.fragment}
          onPlay={(events) => play.begin('practice', events)}
          onBriefing={play.toBriefing}
        />
      );
  }
}

function isUnsaved({ scene }: PlayView): boolean {
  return scene.kind === 'playing' && scene.session.safety === 'unsaved';
}

function exporter(play: Play): (() => void) | undefined {
  const attempt = play.current();
  if (attempt === undefined) return undefined;
  return () => void import('./saveFile.ts').then(({ saveFile }) => saveFile([attempt]));
}

/** True from the first change of view on: the first one leaves the focus where the person has it. */
function useHasMoved(kind: PlayView['scene']['kind']): boolean {
  const [hasMoved, move] = useState(false);
  if (!hasMoved && kind !== firstPlayView.scene.kind) move(true);
  return hasMoved || kind !== firstPlayView.scene.kind;
}

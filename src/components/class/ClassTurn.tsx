import { useMemo, useRef, useState } from 'react';
import { plainText } from '../../model/richText.ts';
import { moodOf } from '../../rubric/mood.ts';
import { gameOf } from '../../rubric/replay.ts';
import { utteranceOf } from '../../simulator/utterance.ts';
import { useDesk } from '../desk/context.ts';
import { RichText } from '../desk/RichText.tsx';
import { ClassBar, KeyHint } from './ClassBar.tsx';
import { ClassCustomer } from './ClassCustomer.tsx';
import { ClassRecords } from './ClassRecords.tsx';
import { ClassTitle } from './ClassTitle.tsx';
import { LetteredChoices } from './LetteredChoices.tsx';
import { letterReplies } from './letterReplies.ts';
import type { LessonProps } from './stage.ts';
import { momentOf } from './useHands.ts';
import { useKeys } from './useKeys.ts';

/** One turn: what the customer says, and the replies by letter. */
export function ClassTurn({ scenario, lesson, view, hands, hasKeys, onKeys }: LessonProps) {
  const { t } = useDesk();
  const game = useMemo(() => gameOf(scenario), [scenario]);
  const records = useRef<HTMLDialogElement>(null);
  const [isCounting, setCounting] = useState(false);
  const { told } = view;
  const { state } = told.progress;
  const scene = scenario.scenes[state.node];
  const turn = told.turns.length + 1;
  const mood = moodOf(told.heard.tension);
  const replies = letterReplies(game, { heard: told.heard, before: state, aside: told.aside }, lesson.seed);
  const moment = momentOf(turn, scene?.id ?? '');
  const all = scene?.replies.length ?? 0;
  const choose = (letter: string) => {
    const chosen = replies.find((one) => one.letter === letter);
    if (chosen === undefined || scene === undefined) return false;
    lesson.send({ type: 'reply', scene: scene.id, reply: chosen.item.id });
    return true;
  };
  const undo = () => lesson.send({ type: 'undo' });
  useKeys(hasKeys, (key) => {
    if (key === 'R') records.current?.showModal();
    else if (key === 'H') setCounting(!isCounting);
    else if (key === 'Backspace') undo();
    else return choose(key);
    return true;
  });
  return (
    <>
      <div className="class-turn">
        <ClassCustomer scenario={scenario} mood={moodOf(state.tension)} />
        <div className="class-main">
          <ClassTitle moment={moment}>{t('class.turn', { turn })}</ClassTitle>
          <blockquote className="class-utterance" aria-live="polite">
            {utteranceOf(scene?.lines ?? [], mood).map((line) => (
              <RichText key={plainText(line)} blocks={line} />
            ))}
          </blockquote>
          <LetteredChoices
            title={t('class.replies')}
            choices={replies.map(({ letter, item }) => ({
              letter,
              key: item.id,
              text: <RichText blocks={item.text} as="phrase" />,
            }))}
            hands={isCounting ? hands : undefined}
            moment={moment}
            onChoose={choose}
          />
          {replies.length < all && (
            <p className="class-hint">
              {t(replies.length === 0 ? 'desk.replies.allLocked' : 'desk.replies.locked')}
            </p>
          )}
        </div>
      </div>
      <ClassRecords
        ref={records}
        game={game}
        view={view}
        onOpen={(fact) => lesson.send({ type: 'open', fact })}
      />
      <ClassBar hasKeys={hasKeys} onKeys={onKeys}>
        <button type="button" className="button quiet" onClick={() => records.current?.showModal()}>
          {t('class.records', { count: scenario.facts.length })} <KeyHint isOn={hasKeys}>R</KeyHint>
        </button>
        <button
          type="button"
          className="button quiet"
          aria-pressed={isCounting}
          onClick={() => setCounting(!isCounting)}
        >
          {t('class.hands')} <KeyHint isOn={hasKeys}>H</KeyHint>
        </button>
        {turn > 1 && (
          <button type="button" className="button quiet" onClick={undo}>
            {t('class.undo')} <KeyHint isOn={hasKeys}>⌫</KeyHint>
          </button>
        )}
      </ClassBar>
    </>
  );
}

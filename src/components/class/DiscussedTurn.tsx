import type { ReactNode } from 'react';
import type { TurnValue } from '../../analysis/values.ts';
import { plainText } from '../../model/richText.ts';
import type { Reply, Scenario } from '../../model/scenario.ts';
import { moodOf } from '../../rubric/mood.ts';
import type { JudgedTurn } from '../../simulator/debrief.ts';
import { utteranceOf } from '../../simulator/utterance.ts';
import { EffectChip, PointChips, TurnMood, Worth } from '../debrief/Turns.tsx';
import { useDesk } from '../desk/context.ts';
import { RichText } from '../desk/RichText.tsx';
import { ClassCustomer } from './ClassCustomer.tsx';
import type { Part } from './discussionPages.ts';
import type { Lettered } from './letterReplies.ts';
import { type Hands, momentOf } from './useHands.ts';

interface DiscussedTurnProps {
  readonly scenario: Scenario;
  readonly turn: JudgedTurn;
  readonly parts: readonly Part[];
  /** The replies as they were offered then. */
  readonly choices: readonly Lettered<Reply>[];
  readonly hands: Hands;
  /** Absent until it is worked out. */
  readonly value: TurnValue | undefined;
  /** The title. */
  readonly children: ReactNode;
}

/** A turn under discussion: what was said, then what it did, the coach's note and what it cost, as far as revealed. */
export function DiscussedTurn({
  scenario,
  turn,
  parts,
  choices,
  hands,
  value,
  children,
}: DiscussedTurnProps) {
  const { t } = useDesk();
  const isShown = (part: Part) => parts.includes(part);
  const chosen = choices.find(({ item }) => item === turn.reply);
  const { tension } = isShown('effects') ? turn.after : turn.before;
  const hasWalkedOut = isShown('effects') && turn.after.hasWalkedOut;
  return (
    <div className="class-turn">
      <ClassCustomer scenario={scenario} mood={hasWalkedOut ? 'furious' : moodOf(tension)} />
      <div className="class-main">
        {children}
        <blockquote className="class-heard">
          {utteranceOf(turn.scene.lines, moodOf(turn.heard.tension)).map((line) => (
            <RichText key={plainText(line)} blocks={line} />
          ))}
        </blockquote>
        <div className="class-said">
          <p className="class-said-by">
            {t('class.chose')} <span className="class-letter">{chosen?.letter}</span>
          </p>
          <RichText blocks={turn.reply.text} />
        </div>
        <div className="class-told" aria-live="polite">
          <Tally moment={momentOf(turn.number, turn.scene.id)} choices={choices} hands={hands} />
          {!isShown('effects') && (
            <p className="class-question">{t('class.ask', { name: scenario.customer.name })}</p>
          )}
          {isShown('effects') && (
            <div className="class-effects">
              <TurnMood turn={turn} />
              <ul className="desk-list debrief-effects" aria-label={t('debrief.effects')}>
                {turn.effects.map((effect) => (
                  <EffectChip key={effect.behaviour} effect={effect} />
                ))}
                <PointChips turn={turn} />
              </ul>
            </div>
          )}
          {isShown('coach') && turn.reply.coach !== undefined && (
            <div className="desk-coach">
              <p className="desk-coach-title">{t('desk.coach')}</p>
              <RichText blocks={turn.reply.coach} />
            </div>
          )}
          {isShown('worth') &&
            (value === undefined ? <p>{t('debrief.values.wait')}</p> : <Worth turn={turn} value={value} />)}
        </div>
      </div>
    </div>
  );
}

interface TallyProps {
  readonly moment: string;
  readonly choices: readonly Lettered<Reply>[];
  readonly hands: Hands;
}

/** The hands that were counted at this moment; nothing where none were. */
function Tally({ moment, choices, hands }: TallyProps) {
  const { t } = useDesk();
  if (choices.every(({ letter }) => hands.of(moment, letter) === 0)) return null;
  return (
    <ul className="desk-list class-tally" aria-label={t('class.hands')}>
      {choices.map(({ letter }) => (
        <li key={letter}>
          <span className="class-letter">{letter}</span> {hands.of(moment, letter)}
        </li>
      ))}
    </ul>
  );
}

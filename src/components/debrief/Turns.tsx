import type { TurnValue } from '../../analysis/values.ts';
import { dimensions } from '../../model/behaviour.ts';
import { plainText } from '../../model/richText.ts';
import type { Scenario } from '../../model/scenario.ts';
import { behaviourWords } from '../../rubric/behaviourWords.ts';
import { behaviourOf } from '../../rubric/codebook.ts';
import { moodOf } from '../../rubric/mood.ts';
import type { Debrief, JudgedTurn } from '../../simulator/debrief.ts';
import type { Effect } from '../../simulator/effects.ts';
import { utteranceOf } from '../../simulator/utterance.ts';
import { useDesk } from '../desk/context.ts';
import { Icon } from '../desk/Icon.tsx';
import { MoodFace } from '../desk/MoodChip.tsx';
import { RichText } from '../desk/RichText.tsx';

const { problemSolving: recordPoints = 0 } = behaviourOf('check-record').points;

interface TurnsProps {
  readonly scenario: Scenario;
  readonly told: Debrief;
  readonly values: readonly TurnValue[] | undefined;
  readonly onFork: (turn: number) => void;
}

/** The conversation again, turn by turn: what was said, what it did, what it cost, and what would have been better. */
export function Turns({ scenario, told, values, onFork }: TurnsProps) {
  const { t } = useDesk();
  return (
    <section className="debrief-turns" aria-labelledby="debrief-turns">
      <h2 id="debrief-turns">{t('debrief.turns')}</h2>
      <ol className="desk-list">
        {told.turns.map((turn, place) => (
          <li key={turn.number} id={`turn-${turn.number}`} className="debrief-turn">
            <TurnCard
              scenario={scenario}
              turn={turn}
              value={values?.[place]}
              onFork={() => onFork(turn.number)}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface TurnCardProps {
  readonly scenario: Scenario;
  readonly turn: JudgedTurn;
  readonly value: TurnValue | undefined;
  readonly onFork: () => void;
}

function TurnCard({ scenario, turn, value, onFork }: TurnCardProps) {
  const { t } = useDesk();
  const heard = moodOf(turn.heard.tension);
  return (
    <article aria-labelledby={`turn-title-${turn.number}`}>
      <header>
        <h3 id={`turn-title-${turn.number}`}>{t('debrief.turn', { turn: turn.number })}</h3>
        <TurnMood turn={turn} />
      </header>
      <blockquote className="debrief-heard">
        <p className="debrief-speaker">{scenario.customer.name}</p>
        {utteranceOf(turn.scene.lines, heard).map((line) => (
          <RichText key={plainText(line)} blocks={line} />
        ))}
      </blockquote>
      <Between turn={turn} />
      <div className="debrief-said">
        <p className="debrief-speaker">{t('desk.you')}</p>
        <RichText blocks={turn.reply.text} />
      </div>
      <ul className="desk-list debrief-effects" aria-label={t('debrief.effects')}>
        {turn.effects.map((effect) => (
          <EffectChip key={effect.behaviour} effect={effect} />
        ))}
        <PointChips turn={turn} />
      </ul>
      {turn.reply.coach !== undefined && (
        <div className="desk-coach">
          <p className="desk-coach-title">{t('desk.coach')}</p>
          <RichText blocks={turn.reply.coach} />
        </div>
      )}
      {value !== undefined && <Worth turn={turn} value={value} />}
      <button type="button" className="text-button debrief-fork no-print" onClick={onFork}>
        <Icon name="git-fork" size={16} />
        {t('debrief.fork')}
        <span className="visually-hidden">: {t('debrief.turn', { turn: turn.number })}</span>
      </button>
    </article>
  );
}

export function TurnMood({ turn }: { readonly turn: JudgedTurn }) {
  const { t } = useDesk();
  const [before, after] = [moodOf(turn.before.tension), moodOf(turn.after.tension)];
  if (before === after) {
    return (
      <p className={`debrief-mood desk-mood-${after}`}>
        <MoodFace mood={after} />
        {t(`mood.${after}`)}
      </p>
    );
  }
  return (
    <p className={`debrief-mood desk-mood-${after}`}>
      <MoodFace mood={before} />
      {t('desk.moodChange', { before: t(`mood.${before}`), after: t(`mood.${after}`) })}
      <MoodFace mood={after} />
    </p>
  );
}

/** What happened between the customer's words and the reply. */
function Between({ turn: { aside } }: { readonly turn: JudgedTurn }) {
  const { t, language, titles } = useDesk();
  if (aside.opened.length + aside.looked.length + aside.nudges.length === 0) return null;
  return (
    <ul className="desk-list debrief-between">
      {aside.opened.map(({ fact, isFirstNeeded }) => (
        <li key={fact.id}>
          <Icon name="file-text" size={15} />
          {t('debrief.opened', { label: fact.label })}
          {isFirstNeeded && `: ${behaviourWords['check-record'].label[language]}, +${recordPoints}`}
        </li>
      ))}
      {[...new Set(aside.looked)].map((entry) => (
        <li key={entry}>
          <Icon name="book-open" size={15} />
          {t('debrief.looked', { label: titles[entry] ?? wordsOf(entry) })}
        </li>
      ))}
      {aside.nudges.length > 0 && (
        <li>
          <Icon name="clock-3" size={15} />
          {t('debrief.nudged', { count: aside.nudges.length })}
        </li>
      )}
    </ul>
  );
}

const verdictIcons = {
  paid: 'check',
  repeated: 'minus',
  untimely: 'clock-3',
  cost: 'triangle-alert',
  critical: 'octagon-x',
} as const;

export function EffectChip({ effect }: { readonly effect: Effect }) {
  const { t, language } = useDesk();
  const { label, description } = behaviourWords[effect.behaviour];
  return (
    <li className={`debrief-effect debrief-effect-${effect.verdict}`} title={description[language]}>
      <Icon name={verdictIcons[effect.verdict]} size={15} />
      {label[language]}
      <span
        className={
          effect.verdict === 'paid' || effect.verdict === 'cost' ? 'visually-hidden' : 'debrief-verdict'
        }
      >
        {t(`debrief.verdict.${effect.verdict}`)}
      </span>
    </li>
  );
}

export function PointChips({ turn }: { readonly turn: JudgedTurn }) {
  const { t } = useDesk();
  return dimensions
    .filter((dimension) => turn.points[dimension] !== 0)
    .map((dimension) => (
      <li key={dimension} className="debrief-gain">
        {`${turn.points[dimension] > 0 ? '+' : '−'}${Math.abs(turn.points[dimension])} `}
        {t(`debrief.dimension.${dimension}`)}
      </li>
    ));
}

/** Least regret, in score points, that is worth a word. */
const worthSaying = 0.5;

export function Worth({ turn, value }: { readonly turn: JudgedTurn; readonly value: TurnValue }) {
  const { t, language } = useDesk();
  const best = turn.scene.replies.find(({ id }) => id === value.best);
  const isLost = value.canPassBefore === true && value.canPassAfter === false;
  const points = new Intl.NumberFormat(language, { maximumFractionDigits: 0 }).format(
    Math.round(value.regret),
  );
  return (
    <div className="debrief-worth">
      {value.before < worthSaying ? (
        <p className="desk-hint">{t('debrief.regret.late')}</p>
      ) : value.regret < worthSaying ? (
        <p className="debrief-best">
          <Icon name="check" size={16} />
          {t('debrief.regret.none')}
        </p>
      ) : (
        <p>{t('debrief.regret', { points: points === '0' ? '1' : points })}</p>
      )}
      {isLost && (
        <p className="debrief-lost">
          <Icon name="circle-alert" size={16} />
          {t('debrief.lost')}
        </p>
      )}
      {value.regret >= worthSaying && best !== undefined && best !== turn.reply && (
        <div className="debrief-better">
          <p className="debrief-speaker">{t('debrief.better')}</p>
          <RichText blocks={best.text} />
        </div>
      )}
    </div>
  );
}

/** An entry that the page has no title of, by the words of its address. */
function wordsOf(entry: string): string {
  return entry.replace(/^.*\//, '').replaceAll('-', ' ');
}

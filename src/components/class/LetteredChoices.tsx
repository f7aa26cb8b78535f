import type { ReactNode } from 'react';
import { useDesk } from '../desk/context.ts';
import type { Hands } from './useHands.ts';

interface Choice {
  readonly letter: string;
  readonly key: string;
  readonly text: ReactNode;
}

interface LetteredChoicesProps {
  readonly title: string;
  readonly choices: readonly Choice[];
  /** Absent where hands are not counted. */
  readonly hands?: Hands | undefined;
  readonly moment: string;
  readonly onChoose: (letter: string) => void;
}

/** What the class can choose, by letter, each with the hands raised for it. */
export function LetteredChoices({ title, choices, hands, moment, onChoose }: LetteredChoicesProps) {
  const { t } = useDesk();
  return (
    <section className="class-choices" aria-label={title}>
      <ol className="desk-list">
        {choices.map(({ letter, key, text }) => (
          <li key={key}>
            <button
              type="button"
              className="class-choice"
              aria-keyshortcuts={letter}
              onClick={() => onChoose(letter)}
            >
              <span className="class-letter">{letter}</span>
              <span>{text}</span>
            </button>
            {hands !== undefined && (
              <label className="class-hands">
                <span className="visually-hidden">{t('class.hands.for', { letter })}</span>
                <input
                  type="number"
                  min={0}
                  max={999}
                  inputMode="numeric"
                  value={hands.of(moment, letter)}
                  onFocus={(event) => event.target.select()}
                  onKeyDown={(event) => {
                    if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur();
                  }}
                  onChange={(event) =>
                    hands.count(moment, letter, Math.trunc(Number(event.target.value) || 0))
                  }
                />
              </label>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

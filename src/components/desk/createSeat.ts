import type { Scenario } from '../../model/scenario.ts';
import type { Attempt } from '../../records/attempt.ts';
import type { AttemptStore } from '../../records/attemptStore.ts';
import { type Grip, type Hold, holdAttempt } from '../../records/holdAttempt.ts';
import { keepJournal } from '../../records/keepJournal.ts';
import { type Session, type SessionView, startSession } from './startSession.ts';

/** What the page shows. */
export type Scene =
  | { readonly kind: 'briefing' }
  /** Another tab has the attempt: it had it first, or took it over. */
  | { readonly kind: 'elsewhere'; readonly attempt: string; readonly hold: Exclude<Hold, 'held'> }
  | { readonly kind: 'playing'; readonly session: SessionView }
  | { readonly kind: 'debrief'; readonly attempt: Attempt }
  /** The address carries an attempt to be verified or an example to be played. */
  | { readonly kind: 'link'; readonly fragment: string };

export interface SeatOptions {
  readonly scenario: Scenario;
  readonly locks?: LockManager;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Milliseconds of a clock that is never set, forward or back. */
  readonly tick: () => number;
}

/** Where one attempt at a time is played, held against other tabs. */
export interface Seat {
  /** Asks for the grip on an attempt; `onHeld` hears when it is this tab's. */
  readonly hold: (attempt: string, manner: 'ask' | 'take', onHeld: () => void) => void;
  /** Plays an attempt of which so many events are stored; -1 where the attempt is not. */
  readonly play: (store: AttemptStore, attempt: Attempt, stored: number) => void;
  /** Ends what is played here, and lets go of it. */
  readonly leave: () => void;
  readonly session: () => Session | undefined;
}

/** An empty seat; `show` hears what the page is to show while somebody sits there. */
export function createSeat(options: SeatOptions, show: (scene: Scene) => void): Seat {
  let session: Session | undefined;
  let grip: Grip | undefined;

  function end() {
    session?.stop();
    session = undefined;
  }

  function lose(attempt: string, hold: Exclude<Hold, 'held'>) {
    end();
    show({ kind: 'elsewhere', attempt, hold });
  }

  function tell(from: Session) {
    if (session !== from) return;
    const shown = from.view();
    if (shown.safety === 'taken') lose(shown.head.id, 'lost');
    else show({ kind: 'playing', session: shown });
  }

  function leave() {
    end();
    grip?.release();
    grip = undefined;
  }

  return {
    hold(attempt, manner, onHeld) {
      leave();
      const listen = (answer: Hold) => (answer === 'held' ? onHeld() : lose(attempt, answer));
      grip = holdAttempt(attempt, manner, listen, options.locks);
    },
    play(store, attempt, stored) {
      const { scenario, now, tick } = options;
      const journal = keepJournal(store, attempt, stored);
      const next = startSession(scenario, attempt, journal, { now, tick, onChange: () => tell(next) });
      session = next;
      tell(next);
    },
    leave,
    session: () => session,
  };
}

import type { PlayEvent } from '../model/event.ts';
import type { Fact, Reply, Scene } from '../model/scenario.ts';
import { advance, type Game, type Progress, startProgress } from '../rubric/replay.ts';
import { isOver, type State } from '../rubric/rules.ts';

/** One reply that still stands, with what led to it. */
export interface Turn {
  /** From 1. */
  readonly number: number;
  /** Place of the reply among the attempt's events. */
  readonly event: number;
  readonly scene: Scene;
  readonly reply: Reply;
  /** When the customer spoke: their words follow this mood. */
  readonly heard: State;
  /** When the reply was chosen: after the records opened and the nudges of this turn. */
  readonly before: State;
  readonly after: State;
  readonly aside: Aside;
}

/** What happened between the customer's words and the reply. */
export interface Aside {
  readonly opened: readonly { readonly fact: Fact; readonly isFirstNeeded: boolean }[];
  /** Entries of the knowledge base that were opened. */
  readonly looked: readonly string[];
  /** States after each nudge. */
  readonly nudges: readonly State[];
}

/** An attempt retold: what stands of it, turn by turn, and where it is now. */
export interface Retelling {
  readonly turns: readonly Turn[];
  readonly progress: Progress;
  /** When the customer last spoke. */
  readonly heard: State;
  /** What has happened since. */
  readonly aside: Aside;
  /** Place of the first event that was not possible; absent where all were. */
  readonly refused?: number;
}

const quiet: Aside = { opened: [], looked: [], nudges: [] };

/** Retells an attempt's events; stops at the first that is not possible. */
export function retell(game: Game, events: readonly PlayEvent[]): Retelling {
  const progress = startProgress(game);
  let told: Retelling = { turns: [], progress, heard: progress.state, aside: quiet };
  for (const [index, event] of events.entries()) {
    const next = tell(game, told, event, index);
    if (next === undefined) return { ...told, refused: index };
    told = next;
  }
  return told;
}

/** The retelling after one more event; undefined where the event is not possible. */
export function tell(game: Game, told: Retelling, event: PlayEvent, index: number): Retelling | undefined {
  const progress = advance(game, told.progress, event);
  if (progress === undefined) return undefined;
  if (event.type === 'undo') return takeBack(told, progress);
  if (event.type !== 'reply') return { ...told, progress, aside: widen(game, told, event, progress) };
  const scene = game.script.scenes[told.progress.state.node];
  const reply = scene?.replies.find(({ id }) => id === event.reply);
  if (scene === undefined || reply === undefined) return undefined;
  const turn: Turn = {
    number: told.turns.length + 1,
    event: index,
    scene,
    reply,
    heard: told.heard,
    before: told.progress.state,
    after: progress.state,
    aside: told.aside,
  };
  return { turns: [...told.turns, turn], progress, heard: progress.state, aside: quiet };
}

/** The last reply is dropped; what has been read since stays read. */
function takeBack(told: Retelling, progress: Progress): Retelling {
  const dropped = told.turns.at(-1);
  if (dropped === undefined) return { ...told, progress };
  const aside: Aside = {
    opened: [...dropped.aside.opened, ...told.aside.opened],
    looked: [...dropped.aside.looked, ...told.aside.looked],
    nudges: dropped.aside.nudges,
  };
  return { turns: told.turns.slice(0, -1), progress, heard: dropped.heard, aside };
}

function widen(game: Game, { aside, progress: before }: Retelling, event: PlayEvent, after: Progress): Aside {
  switch (event.type) {
    case 'nudge':
      return { ...aside, nudges: [...aside.nudges, after.state] };
    case 'look':
      return isOver(game.plan, after.state) ? aside : { ...aside, looked: [...aside.looked, event.entry] };
    case 'open': {
      const fact = game.script.facts.find(({ id }) => id === event.fact);
      if (fact === undefined || aside.opened.some((one) => one.fact === fact)) return aside;
      return {
        ...aside,
        opened: [...aside.opened, { fact, isFirstNeeded: before.state.paid !== after.state.paid }],
      };
    }
    default:
      return aside;
  }
}

/** True where the fact is open. */
export function isOpen({ plan }: Game, state: State, fact: string): boolean {
  return (state.facts & (1 << plan.factIds.indexOf(fact))) !== 0;
}

import type { AttemptStore } from '../records/attemptStore.ts';

/** How it stands with the place that results go to. */
export type CourierState =
  /** Not asked yet. */
  | 'connecting'
  /** What there was to tell has been told. */
  | 'told'
  /** Kept here until the device is on the network again. */
  | 'waiting'
  /** The package was opened outside of a learning platform. */
  | 'absent'
  /** The platform shows an earlier result: nothing is told. */
  | 'review'
  /** The page was loaded again after the platform was told that the launch is over. */
  | 'ended'
  /** The receiver refuses; `detail` has its words. */
  | 'refused'
  /** The person has not been asked yet, or said no: nothing leaves this browser. */
  | 'unasked'
  | 'declined'
  /** The person has taken this receiver away, here or in another tab. */
  | 'removed';

export interface CourierView {
  readonly state: CourierState;
  /** Statements that wait here, where they are counted. */
  readonly waiting?: number;
  /** Statements that the receiver refused and that are kept here. */
  readonly refused?: number;
  readonly detail?: string;
}

/** Tells receivers what is stored in this browser, after it is stored. */
export interface Courier {
  /** The attempts of this browser; what is written to them is told. */
  openStore(): Promise<AttemptStore>;
  /** The receivers that are told; none where the person named none and the owner neither. */
  readonly channels: readonly Channel[];
}

/** One receiver, and how it stands with it. */
export interface Channel {
  /** What people know it by; absent where they came from it. */
  readonly receiver?: string;
  /** True where the person named it and holds its key. */
  readonly isOwn?: boolean;
  readonly view: () => CourierView;
  readonly subscribe: (listener: () => void) => () => void;
  /** The person allows or forbids that results leave this browser; absent where the package's platform decides. */
  readonly decide?: (answer: 'yes' | 'no') => void;
  /** Tries again at once. */
  readonly retry?: () => void;
}

/** A view that listeners hear of when it changes. */
export interface Notice {
  readonly view: () => CourierView;
  readonly subscribe: (listener: () => void) => () => void;
  readonly show: (view: CourierView) => void;
}

export function createNotice(first: CourierView): Notice {
  const listeners = new Set<() => void>();
  let view = first;
  return {
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    show: (next) => {
      if (JSON.stringify(next) === JSON.stringify(view)) return;
      view = next;
      for (const listener of listeners) listener();
    },
  };
}

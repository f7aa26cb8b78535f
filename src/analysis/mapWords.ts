import type { Mood, Outcome } from '../model/scenario.ts';

/** Words of a map. */
export interface MapWords {
  readonly title: string;
  readonly description: string;
  readonly start: string;
  readonly unreached: string;
  /** For the legend. */
  readonly model: string;
  readonly redirect: string;
  readonly critical: string;
  readonly canLeave: string;
  readonly moods: Readonly<Record<Mood, string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
}

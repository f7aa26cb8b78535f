import { type FollowedWay, followWay } from '../analysis/followWay.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { prepare } from '../rubric/prepare.ts';
import type { Version } from './question.ts';

/** A conversation that the map can show. */
export interface ShownWay {
  /** `model`, or what stays the same of a finding while the text around it moves. */
  readonly key: string;
  /** In short form. */
  readonly events: readonly string[];
  readonly followed: FollowedWay;
  /** What it proves; absent for the model conversation. */
  readonly finding?: Diagnostic;
}

/** The conversations of a version: the model first, then those that findings carry, as far as the text still allows them. */
export function waysOf(version: Version | undefined): readonly ShownWay[] {
  if (version?.script === undefined) return [];
  const { script, scenario, diagnostics } = version;
  const plan = prepare(script);
  const model =
    scenario === undefined
      ? []
      : [
          {
            key: 'model',
            events: scenario.model.events,
            followed: followWay(script, plan, scenario.model.events),
          },
        ];
  const found = new Map<string, ShownWay>();
  for (const finding of diagnostics) {
    const events = finding.replies;
    if (events === undefined || events.length === 0) continue;
    const key = wayKey(finding);
    if (found.has(key)) continue;
    found.set(key, { key, events, followed: followWay(script, plan, events), finding });
  }
  return [...model, ...found.values()];
}

/** The key of a finding's way. */
export function wayKey({ id, message, replies = [] }: Diagnostic): string {
  return [id, message, ...replies].join(' ');
}

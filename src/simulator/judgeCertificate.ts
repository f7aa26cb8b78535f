import type { Scenario } from '../model/scenario.ts';
import { gameOf } from '../rubric/replay.ts';
import type { Certificate, Pass } from './certificate.ts';
import { verifyLink } from './link.ts';
import { retell } from './replay.ts';
import { scoreState } from './scoreState.ts';

/** What replaying one assessment of a certificate gives. */
export type PassVerdict =
  | { readonly kind: 'passed'; readonly score: number; readonly hash: string }
  /** Possible, but no pass, or not played as an assessment. */
  | { readonly kind: 'notPassed' }
  /** Of other rules than the site has now: it can't be computed again. */
  | { readonly kind: 'changed'; readonly what: 'scenario' | 'rubric' }
  /** The site no longer has the scenario. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'altered' };

export interface JudgedPass {
  readonly pass: Pass;
  readonly verdict: PassVerdict;
}

/** A certificate replayed: `confirmed` where every assessment that the path asks for is passed, `refuted` where one in it is none, `unconfirmed` otherwise. */
export interface Judgement {
  readonly kind: 'confirmed' | 'unconfirmed' | 'refuted';
  readonly passes: readonly JudgedPass[];
  /** Scenarios that the path asks to pass now, and the certificate lacks. */
  readonly lacking: readonly string[];
}

/** Judges a certificate by the scenarios of this site and what its path asks to pass now. */
export function judgeCertificate(
  { passes }: Certificate,
  scenarios: ReadonlyMap<string, Scenario>,
  demanded: readonly string[],
): Judgement {
  const judged = passes.map((pass) => ({ pass, verdict: judgePass(pass, scenarios.get(pass.scenario)) }));
  const lacking = demanded.filter((slug) => !passes.some(({ scenario }) => scenario === slug));
  const kinds = judged.map(({ verdict }) => verdict.kind);
  const isRefuted = kinds.some((kind) => kind === 'notPassed' || kind === 'altered');
  const isConfirmed = lacking.length === 0 && kinds.length > 0 && kinds.every((kind) => kind === 'passed');
  const kind = isRefuted ? 'refuted' : isConfirmed ? 'confirmed' : 'unconfirmed';
  return { kind, passes: judged, lacking };
}

function judgePass({ scenario: slug, link }: Pass, scenario: Scenario | undefined): PassVerdict {
  if (scenario === undefined) return { kind: 'missing' };
  const verdict = verifyLink(slug, scenario, link);
  if (verdict.kind === 'otherVersion') return { kind: 'changed', what: verdict.what };
  if (verdict.kind !== 'verified') return { kind: 'altered' };
  const { progress } = retell(gameOf(scenario), verdict.events);
  const score = scoreState(scenario, progress.state);
  if (score?.hasPassed !== true || verdict.start.mode !== 'assessment') return { kind: 'notPassed' };
  return { kind: 'passed', score: score.overall, hash: scenario.hash };
}

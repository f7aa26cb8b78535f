import type { Language } from './language.ts';

/** Dimensions of the score, in the order in which they are shown. */
export const dimensions = ['empathy', 'deEscalation', 'problemSolving'] as const;
export type Dimension = (typeof dimensions)[number];

/** Points in each dimension; whole numbers, may be negative. */
export type Points = Readonly<Record<Dimension, number>>;

/** Steps of the complaint procedure. The rules say which must come before a solution. */
export const steps = [
  'listen',
  'empathise',
  'verify',
  'diagnose',
  'solve',
  'confirm',
  'follow-up',
  'record',
] as const;
export type Step = (typeof steps)[number];

/** Behaviours that earn: each pays once per attempt. */
export const positiveBehaviours = [
  'let-vent',
  'name-feeling',
  'own-words',
  'apologise',
  'take-ownership',
  'thank',
  'greet',
  'ask-to-hold',
  'close-warmly',
  'verify-identity',
  'ask-specific',
  'paraphrase',
  'check-record',
  'explain-plainly',
  'offer-choice',
  'offer-solution',
  'offer-alternative',
  'give-eta',
  'escalate-warm',
  'set-limit',
  'confirm-solved',
  'arrange-follow-up',
  'ask-feedback',
  'recommend',
  'record-case',
] as const;

/** Behaviours that cost, every time. */
export const negativeBehaviours = [
  'stock-phrase',
  'wrong-address',
  'silent-hold',
  'command-calm',
  'dismiss',
  'argue',
  'interrupt',
  'blame-others',
  'policy-wall',
  'cold-transfer',
  'ask-again',
  'jargon',
  'vague-promise',
] as const;

/** Behaviours that fail the attempt whatever the score. */
export const criticalBehaviours = [
  'blame-customer',
  'insult',
  'threaten',
  'disclose-data',
  'ask-secret',
  'false-promise',
  'fabricate',
  'refuse-escalation',
  'abandon',
  'discriminate',
] as const;

export const behaviourIds = [...positiveBehaviours, ...negativeBehaviours, ...criticalBehaviours] as const;
export type BehaviourId = (typeof behaviourIds)[number];

/** One row of the codebook: something observable in a reply, and what it does. */
export interface Behaviour {
  readonly id: BehaviourId;
  readonly kind: 'positive' | 'negative' | 'critical';
  /** Points that it pays (positive: once an attempt) or takes (negative: every time). */
  readonly points: Partial<Points>;
  /** Effect on tension of the nth occurrence; the last value repeats where there are several. */
  readonly tension: readonly number[];
  /** The step of the procedure that it fulfils. */
  readonly step?: Step;
  /** Slug of the skill guide that teaches it. */
  readonly guide: string;
}

/** What a behaviour is called, what a rater would see or hear, and where it comes from. */
export interface BehaviourWords {
  readonly label: Readonly<Record<Language, string>>;
  /** One sentence. */
  readonly description: Readonly<Record<Language, string>>;
  /** Where the behaviour and its figures come from, see `rubricSources`. */
  readonly sources: readonly string[];
}

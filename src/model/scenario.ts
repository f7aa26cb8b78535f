import type { BehaviourId, Points, Step } from './behaviour.ts';
import type { Language } from './language.ts';
import type { Block } from './richText.ts';

export const channels = ['counter', 'phone', 'whatsapp', 'chat', 'email', 'social'] as const;
export type Channel = (typeof channels)[number];

/** Mood bands of 20 points of tension each, from best to worst. */
export const moods = ['calm', 'disappointed', 'annoyed', 'angry', 'furious'] as const;
export type Mood = (typeof moods)[number];

export const outcomes = ['resolved', 'escalated', 'unresolved', 'lost'] as const;
export type Outcome = (typeof outcomes)[number];

/** Systems on the agent's desk in which a fact is looked up. */
export const factSources = [
  'crm',
  'orders',
  'tracking',
  'billing',
  'tickets',
  'notes',
  'stock',
  'schedule',
] as const;
export type FactSource = (typeof factSources)[number];

/** Turns that a customer takes part in where the front matter names none. */
export const defaultPatience = 12;

/** Limits of one file; `too-large` names the one that was passed. */
export const limits = {
  bytes: 256 * 1024,
  scenes: 300,
  repliesPerScene: 12,
  facts: 30,
  patience: 60,
} as const;

export interface Customer {
  readonly name: string;
  /** Tension at the start, 0..100. */
  readonly tension: number;
  /** Replies after which the customer ends the conversation, 1..60. */
  readonly patience: number;
  readonly persona?: string;
}

export interface Fact {
  readonly id: string;
  readonly label: string;
  readonly source: FactSource;
  /** Personal or account data: needs `verify-identity` in an earlier reply. */
  readonly private: boolean;
  /** A distractor that no reply needs. */
  readonly extra: boolean;
  readonly text: readonly Block[];
}

export interface CustomerLine {
  /** Absent: part of the ordinary utterance. Present: replaces it from this band on. */
  readonly mood?: Mood;
  readonly text: readonly Block[];
}

export interface Reply {
  /** Unique within its scene. */
  readonly id: string;
  /** Id of a scene or ending. */
  readonly to: string;
  readonly does: readonly BehaviourId[];
  /** Ids of facts that must be open before the reply is offered. */
  readonly needs: readonly string[];
  readonly text: readonly Block[];
  readonly coach?: readonly Block[];
}

export interface Scene {
  readonly id: string;
  readonly lines: readonly CustomerLine[];
  readonly replies: readonly Reply[];
}

export interface Redirect {
  readonly in: string;
  readonly mood: Mood;
  readonly to: string;
}

export interface Ending {
  readonly id: string;
  readonly outcome: Outcome;
  readonly when?: 'walkout';
  readonly text: readonly Block[];
}

/** One question of the wrap-up. */
export interface CaseQuestion {
  readonly id: string;
  readonly ask: string;
  readonly options: readonly { readonly id: string; readonly text: string }[];
  /** Id of the right option. */
  readonly right: string;
}

/** What the author wrote, lowered from MDX: everything a player, a script page or an analysis reads. */
export interface Script {
  readonly language: Language;
  readonly title: string;
  readonly summary: string;
  readonly channel: Channel;
  readonly level: 1 | 2 | 3;
  readonly minutes: number;
  readonly customer: Customer;
  readonly products: readonly string[];
  readonly procedures: readonly string[];
  readonly tags: readonly string[];
  /** ISO date of the last review by the author. */
  readonly reviewed?: string;
  readonly case: readonly CaseQuestion[];
  readonly briefing: readonly Block[];
  readonly facts: readonly Fact[];
  readonly scenes: readonly Scene[];
  readonly redirects: readonly Redirect[];
  readonly endings: readonly Ending[];
  /** Steps that count as done before the first word. No text can say this: a trial of a part of a scenario does. */
  readonly done?: readonly Step[];
}

/** The conversation that a score is measured against. */
export interface ModelConversation {
  /** Events in short form, without `start`. */
  readonly events: readonly string[];
  readonly points: Points;
  /** Dimensions in which it earns 2 or more; the others are not measured. */
  readonly measured: readonly (keyof Points)[];
}

/** A playable scenario: the script, its hashes and the conversation it is scored against. Serialisable. */
export interface Scenario extends Script {
  /** SHA-256, hex, of what the rules read; equal in both languages. */
  readonly hash: string;
  /** SHA-256, hex, of the words alone; informs only. */
  readonly wordsHash: string;
  /** SHA-256, hex, of the codebook the model was computed with. */
  readonly rubricHash: string;
  readonly model: ModelConversation;
}

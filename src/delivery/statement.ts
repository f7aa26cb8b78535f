/** A sentence in one language, by language tag. */
export type LanguageMap = Readonly<Record<string, string>>;
export type Extensions = Readonly<Record<string, unknown>>;

export interface Agent {
  readonly objectType: 'Agent';
  readonly account: { readonly homePage: string; readonly name: string };
}

export interface Verb {
  readonly id: string;
  readonly display: LanguageMap;
}

export interface Choice {
  readonly id: string;
  readonly description: LanguageMap;
}

export interface Activity {
  readonly objectType: 'Activity';
  readonly id: string;
  readonly definition?: {
    readonly type: string;
    readonly name: LanguageMap;
    readonly description?: LanguageMap;
    readonly interactionType?: 'choice' | 'sequencing';
    readonly choices?: readonly Choice[];
  };
}

export interface StatementScore {
  /** 0..1. */
  readonly scaled: number;
  readonly raw: number;
  readonly min: number;
  readonly max: number;
}

export interface StatementResult {
  readonly score?: StatementScore;
  readonly success?: boolean;
  readonly completion?: boolean;
  readonly response?: string;
  readonly duration?: string;
  readonly extensions?: Extensions;
}

export interface StatementContext {
  readonly registration: string;
  readonly language: string;
  readonly platform: string;
  readonly contextActivities: {
    readonly category?: readonly Activity[];
    readonly grouping?: readonly Activity[];
    readonly parent?: readonly Activity[];
    readonly other?: readonly Activity[];
  };
  readonly extensions?: Extensions;
}

/** An xAPI 1.0.3 statement as this project makes them. */
export interface Statement {
  readonly id: string;
  readonly actor: Agent;
  readonly verb: Verb;
  readonly object: Activity;
  readonly result?: StatementResult;
  readonly context: StatementContext;
  /** UTC with milliseconds. */
  readonly timestamp: string;
}

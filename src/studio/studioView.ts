import type { Language } from '../model/language.ts';
import type { Scenario, Script } from '../model/scenario.ts';
import type { Draft, EarlierState } from './draft.ts';
import type { Keeping } from './keepDraft.ts';
import type { AuditAnswer, ReferenceList, Version } from './question.ts';
import type { TrialStart } from './tryFrom.ts';

export type Proofs = 'none' | 'running' | 'done' | 'lost';

export interface StudioView {
  readonly storage: 'opening' | 'open' | 'denied';
  readonly drafts: readonly Draft[];
  /** The draft that is open. */
  readonly draft?: Draft;
  readonly keeping: Keeping;
  /** Another tab writes the draft that is open; what it wrote is among the earlier states. */
  readonly isParted: boolean;
  /** What was found in each language, of the text as it stood when it was checked. */
  readonly versions: Readonly<Partial<Record<Language, Version>>>;
  readonly proofs: Proofs;
  /** How many changes the last check knows of; -1 before the first. */
  readonly checked: number;
  /** A draft that came with the address, until it is taken or refused. */
  readonly shared?: Pick<Draft, 'slug' | 'texts'>;
  /** The address was to carry a draft, and does not. */
  readonly isLinkDamaged?: boolean;
  /** Counts replacements of the text from outside the editor. */
  readonly revision: number;
  /** The language that was written in last: the other one follows it. */
  readonly written?: Language;
}

export interface Studio {
  readonly view: () => StudioView;
  readonly subscribe: (listener: () => void) => () => void;
  /** Opens the drafts; `fragment` is that of the page's address. */
  readonly start: (fragment: string) => void;
  /** Shows the draft that another fragment of the address carries. */
  readonly receive: (fragment: string) => void;
  readonly learn: (references: Readonly<Record<Language, ReferenceList>>) => void;
  readonly begin: (slug: string, texts: Draft['texts']) => void;
  readonly open: (draft: Draft) => void;
  readonly leave: () => void;
  readonly remove: (id: string) => void;
  /** Shows a draft that can be taken or refused. */
  readonly offer: (shared: Pick<Draft, 'slug' | 'texts'>) => void;
  readonly refuseShared: () => void;
  readonly change: (language: Language, text: string) => void;

  /** Replaces texts from outside an editor; what they were can be restored. */
  readonly replace: (texts: Draft['texts']) => void;
  readonly rename: (slug: string) => void;
  readonly history: () => Promise<readonly EarlierState[]>;
  readonly flush: () => Promise<void>;
  /** Undefined where no answer came. */
  readonly audit: (script: Script) => Promise<AuditAnswer | undefined>;
  readonly wayTo: (script: Script, scene: string) => Promise<readonly string[] | undefined>;
  /** The scenario as it begins elsewhere; undefined where the scene is gone, `lost` where no answer came. */
  readonly tryFrom: (script: Script, start: TrialStart) => Promise<Scenario | 'lost' | undefined>;
}

export const firstStudioView: StudioView = {
  storage: 'opening',
  drafts: [],
  keeping: 'kept',
  isParted: false,
  versions: {},
  proofs: 'none',
  checked: -1,
  revision: 0,
};

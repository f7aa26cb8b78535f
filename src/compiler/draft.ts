import type { Collection } from '../model/reference.ts';
import type { Block } from '../model/richText.ts';
import type { FactSource, Mood, Outcome } from '../model/scenario.ts';
import type { FrontMatterValues } from './frontMatterSchema.ts';

/** A word of the author's and where it stands. */
export interface Word<Text extends string = string> {
  readonly text: Text;
  readonly offset: number;
}

/** Every attribute that an element may lack, or that could not be read, is undefined. */
export interface DraftScene {
  readonly offset: number;
  readonly id: Word | undefined;
  readonly lines: readonly DraftLine[];
  readonly replies: readonly DraftReply[];
}

export interface DraftLine {
  readonly offset: number;
  readonly mood: Word<Mood> | undefined;
  readonly text: readonly Block[];
  /** False where an attribute could not be read. */
  readonly isSound: boolean;
}

export interface DraftReply {
  readonly offset: number;
  readonly id: Word | undefined;
  readonly to: Word | undefined;
  readonly does: readonly Word[];
  readonly needs: readonly Word[];
  readonly text: readonly Block[];
  readonly coach: { readonly offset: number; readonly text: readonly Block[] } | undefined;
  /** False where an attribute could not be read: it is not compared with others. */
  readonly isSound: boolean;
}

export interface DraftFact {
  readonly offset: number;
  readonly id: Word | undefined;
  readonly label: Word | undefined;
  readonly source: Word<FactSource> | undefined;
  readonly private: Word | undefined;
  readonly extra: Word | undefined;
  readonly text: readonly Block[];
  /** False where an attribute could not be read. */
  readonly isSound: boolean;
}

export interface DraftRedirect {
  readonly offset: number;
  readonly in: Word | undefined;
  readonly mood: Word<Mood> | undefined;
  readonly to: Word | undefined;
}

export interface DraftEnding {
  readonly offset: number;
  readonly id: Word | undefined;
  readonly outcome: Word<Outcome> | undefined;
  readonly when: Word | undefined;
  readonly text: readonly Block[];
  /** False where an attribute could not be read. */
  readonly isSound: boolean;
}

/** A mention of a knowledge entry, in the front matter or as a link. */
export interface Citation {
  readonly collection: Collection;
  readonly slug: string;
  readonly anchor: string | undefined;
  /** As the author wrote it. */
  readonly written: string;
  readonly offset: number;
}

export interface FrontMatter {
  /** Undefined where anything is wrong with it. */
  readonly values: FrontMatterValues | undefined;
  /** Date of the last review, where it is readable. */
  readonly reviewed: string | undefined;
  /** Products and procedures that it names. */
  readonly citations: readonly Citation[];
  /** Where the value of a dotted key stands; where its parent does, if there is none. */
  readonly offsetOf: (key: string) => number;
  /** Offset of the first character behind it. */
  readonly end: number;
}

/** What stands in parts that could not be parsed: it exists, as far as other parts refer to it. */
export interface Lost {
  readonly scenes: readonly string[];
  readonly endings: readonly string[];
  readonly facts: readonly string[];
  /** True where anything at all was lost. */
  readonly isAnything: boolean;
}

/** A scenario as it was read, with the place of every word that a check may point at. */
export interface Draft {
  readonly front: FrontMatter;
  readonly briefing: readonly Block[];
  readonly scenes: readonly DraftScene[];
  readonly facts: readonly DraftFact[];
  readonly redirects: readonly DraftRedirect[];
  readonly endings: readonly DraftEnding[];
  /** Replies that stand outside every scene. */
  readonly strayReplies: readonly DraftReply[];
  readonly citations: readonly Citation[];
  /** Links that name no collection of entries and no web page. */
  readonly brokenLinks: readonly Word[];
  readonly lost: Lost;
}

/** Every reply of the file, stray ones too. */
export function repliesOf(draft: Draft): readonly DraftReply[] {
  return [...draft.scenes.flatMap((scene) => scene.replies), ...draft.strayReplies];
}

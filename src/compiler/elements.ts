import { factSources, type Mood, moods, type Outcome, outcomes } from '../model/scenario.ts';

export type ElementName = 'Scene' | 'Customer' | 'Reply' | 'Coach' | 'Fact' | 'Redirect' | 'Ending';

/** What an attribute holds: one name, several names, free words, one of a list, or nothing at all. */
export type AttributeKind = 'id' | 'name' | 'names' | 'words' | 'flag' | readonly string[];

export interface ElementRule {
  /** The element that it must stand in directly; absent: at the top of the file. */
  readonly parent?: ElementName;
  readonly required: Readonly<Record<string, AttributeKind>>;
  readonly optional: Readonly<Record<string, AttributeKind>>;
}

/** The seven elements of the language and their attributes. */
export const elements: Readonly<Record<ElementName, ElementRule>> = {
  Scene: { required: { id: 'id' }, optional: {} },
  Customer: { parent: 'Scene', required: {}, optional: { mood: moods } },
  Reply: {
    parent: 'Scene',
    required: { id: 'id', to: 'name' },
    optional: { does: 'names', needs: 'names' },
  },
  Coach: { parent: 'Reply', required: {}, optional: {} },
  Fact: {
    required: { id: 'id', label: 'words', source: factSources },
    optional: { private: 'flag', extra: 'flag' },
  },
  Redirect: { required: { in: 'name', mood: moods, to: 'name' }, optional: {} },
  Ending: { required: { id: 'id', outcome: outcomes }, optional: { when: ['walkout'] } },
};

export const elementNames = Object.keys(elements);

export function isElementName(name: string): name is ElementName {
  return Object.hasOwn(elements, name);
}

export function isMood(name: string): name is Mood {
  return (moods as readonly string[]).includes(name);
}

export function isOutcome(name: string): name is Outcome {
  return (outcomes as readonly string[]).includes(name);
}

import { type BehaviourId, behaviourIds } from '../model/behaviour.ts';
import type { Language } from '../model/language.ts';
import type { Ending, Fact, Redirect, Reply, Scene, Script } from '../model/scenario.ts';
import type { Draft, DraftEnding, DraftFact, DraftRedirect, DraftReply, DraftScene, Word } from './draft.ts';

/** The script of a draft without structural errors. */
export function toScript(draft: Draft, language: Language): Script | undefined {
  const { values } = draft.front;
  if (values === undefined) return undefined;
  const { customer, reviewed, ...rest } = values;
  const { persona, ...known } = customer;
  return {
    language,
    ...rest,
    ...(reviewed === undefined ? {} : { reviewed }),
    customer: { ...known, ...(persona === undefined ? {} : { persona }) },
    briefing: draft.briefing,
    facts: draft.facts.map(toFact),
    scenes: draft.scenes.map(toScene),
    redirects: draft.redirects.map(toRedirect),
    endings: draft.endings.map(toEnding),
  };
}

function toFact({ id, label, source, private: isPrivate, extra, text }: DraftFact): Fact {
  return {
    id: sure(id),
    label: sure(label),
    source: sure(source),
    private: isPrivate !== undefined,
    extra: extra !== undefined,
    text,
  };
}

function toScene({ id, lines, replies }: DraftScene): Scene {
  return {
    id: sure(id),
    lines: lines.map(({ mood, text }) => (mood === undefined ? { text } : { mood: mood.text, text })),
    replies: replies.map(toReply),
  };
}

function toReply({ id, to, does, needs, text, coach }: DraftReply): Reply {
  return {
    id: sure(id),
    to: sure(to),
    does: behaviourIds.filter((behaviour) => names(does).has(behaviour)),
    needs: [...names(needs)],
    text,
    ...(coach === undefined ? {} : { coach: coach.text }),
  };
}

function toRedirect({ in: scene, mood, to }: DraftRedirect): Redirect {
  return { in: sure(scene), mood: sure(mood), to: sure(to) };
}

function toEnding({ id, outcome, when, text }: DraftEnding): Ending {
  return {
    id: sure(id),
    outcome: sure(outcome),
    ...(when === undefined ? {} : { when: 'walkout' }),
    text,
  };
}

function names(words: readonly Word[]): ReadonlySet<string> {
  return new Set<string | BehaviourId>(words.map(({ text }) => text));
}

/** The text of a word that structural checks have made sure of. */
function sure<Text extends string>(word: Word<Text> | undefined): Text {
  if (word === undefined) throw new Error('a draft with structural errors has no script');
  return word.text;
}

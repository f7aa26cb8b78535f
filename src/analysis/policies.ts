import type { Dimension } from '../model/behaviour.ts';
import { plainText } from '../model/richText.ts';
import type { CaseQuestion, Reply, Script } from '../model/scenario.ts';
import { type Plan, prepare } from '../rubric/prepare.ts';
import { chooseReply, initialState, isOver, openFact, recordCaseRight, type State } from '../rubric/rules.ts';
import { apologies, politeWords } from './politeWords.ts';

/** Ways of choosing that know nothing of the rubric and read only what is on the screen. */
export const blindPolicies = ['first', 'longest', 'shortest', 'politest', 'apologise'] as const;
export type BlindPolicy = (typeof blindPolicies)[number];

/** Where a policy's conversation ended. */
export interface Played {
  readonly last: State;
  /** Events in short form are `scene/reply`; openings and answers are left out. */
  readonly replies: readonly string[];
}

/** Index of the text that a policy picks; of equals the first. */
const pickText: Readonly<Record<BlindPolicy, (texts: readonly string[]) => number>> = {
  first: () => 0,
  longest: (texts) => indexOfMost(texts, (text) => [...text].length),
  shortest: (texts) => indexOfMost(texts, (text) => -[...text].length),
  politest: (texts) => indexOfMost(texts, (text) => countWords(text, politeWords)),
  apologise: (texts) => indexOfMost(texts, (text) => Math.min(1, countWords(text, apologies))),
};

/** Plays a blind policy with every fact open; it picks the answers of the wrap-up in the same way. */
export function playBlind(script: Script, policy: BlindPolicy): Played {
  const pick = pickText[policy];
  return play(
    script,
    (_, __, replies) => pick(replies.map((reply) => plainText(reply.text))),
    (question) => pick(question.options.map((option) => option.text)),
  );
}

/** Plays a policy that takes the most of one dimension at each turn, with every fact open and the wrap-up right. */
export function playGreedy(script: Script, dimension: Dimension): Played {
  return play(
    script,
    (plan, state, replies) =>
      indexOfMost(
        replies.map((_, index) => index),
        (index) => {
          const reply = plan.replies[state.node]?.[index];
          return reply === undefined ? 0 : chooseReply(plan, state, reply)[dimension] - state[dimension];
        },
      ),
    (question) => question.options.findIndex((option) => option.id === question.right),
  );
}

type PickReply = (plan: Plan, state: State, replies: readonly Reply[]) => number;

function play(script: Script, pick: PickReply, answer: (question: CaseQuestion) => number): Played {
  const plan = prepare(script);
  const replies: string[] = [];
  let state = openFact(plan, initialState(plan), 2 ** plan.factIds.length - 1);
  while (!isOver(plan, state)) {
    const scene = script.scenes[state.node];
    const index = pick(plan, state, scene?.replies ?? []);
    const reply = plan.replies[state.node]?.[index];
    if (reply === undefined) throw new Error('a policy picked no reply');
    replies.push(`${scene?.id}/${scene?.replies[index]?.id}`);
    state = chooseReply(plan, state, reply);
  }
  const isRight = script.case.every((question) => question.options[answer(question)]?.id === question.right);
  return { last: plan.hasCase && isRight ? recordCaseRight(state) : state, replies };
}

/** How many words of a list occur in a text, each occurrence counted. */
function countWords(text: string, words: RegExp): number {
  return text.match(words)?.length ?? 0;
}

function indexOfMost<T>(items: readonly T[], measure: (item: T) => number): number {
  const measures = items.map(measure);
  return measures.indexOf(Math.max(...measures));
}

import { createAsker } from './askWorker.ts';
import type { Answer, Question } from './question.ts';

/** A question that is not asked of every change of the text. */
export type Aside = Extract<Question, { kind: 'audit' | 'way' | 'try' }>;
type Unnumbered<Q> = Q extends Aside ? Omit<Q, 'number'> : never;
/** Never answered where a newer question came first, or the answer takes more than a minute. */
export type AskAside = (question: Unnumbered<Aside>) => Promise<Answer>;

/** Asks a worker of its own, so that a long answer holds up no check. */
export function createAside(start: () => Worker): AskAside {
  const waiting = new Map<number, (answer: Answer) => void>();
  let asked = 0;
  const asker = createAsker({
    start,
    whenBusy: 'wait',
    patience: 60_000,
    onAnswer: (answer) => {
      waiting.get(answer.number)?.(answer);
      waiting.delete(answer.number);
    },
    onLost: () => waiting.clear(),
  });
  return (question) => {
    asked += 1;
    const number = asked;
    return new Promise((resolve) => {
      waiting.set(number, resolve);
      asker.ask({ ...question, number });
    });
  };
}

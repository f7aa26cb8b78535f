import { createAsker } from './askWorker.ts';
import type { Answer, Question } from './question.ts';

/** A question that is not asked of every change of the text. */
export type Aside = Extract<Question, { kind: 'audit' | 'way' | 'try' }>;
type Unnumbered<Q> = Q extends Aside ? Omit<Q, 'number'> : never;
/** `lost` where a newer question came first, the answer takes more than a minute, or the worker fails. */
export type AskAside = (question: Unnumbered<Aside>) => Promise<Answer | 'lost'>;

/** Asks a worker of its own, so that a long answer holds up no check. */
export function createAside(start: () => Worker): AskAside {
  const waiting = new Map<number, (answer: Answer | 'lost') => void>();
  let asked = 0;
  const asker = createAsker({
    start,
    whenBusy: 'wait',
    patience: 60_000,
    onAnswer: (answer) => settle(answer.number, answer),
    onLost: ({ number }) => settle(number, 'lost'),
  });

  /** Questions are taken in their order: an older one that still waits was passed over. */
  function settle(number: number, answer: Answer | 'lost') {
    for (const [other, resolve] of waiting) {
      if (other > number) continue;
      waiting.delete(other);
      resolve(other === number ? answer : 'lost');
    }
  }

  return (question) => {
    asked += 1;
    const number = asked;
    return new Promise((resolve) => {
      waiting.set(number, resolve);
      asker.ask({ ...question, number });
    });
  };
}

import type { Answer, Question } from './question.ts';

/** A question that has an answer. */
type Asking = Exclude<Question, { kind: 'references' }>;

/** Asks one question at a time; of those that wait, only the latest is asked. */
export interface Asker {
  /** Told to every worker, also to one that is started later. */
  readonly tell: (fact: Extract<Question, { kind: 'references' }>) => void;
  readonly ask: (question: Asking) => void;
  readonly stop: () => void;
}

interface AskerOptions {
  readonly start: () => Worker;
  readonly onAnswer: (answer: Answer) => void;
  /** `drop` ends a running question when a newer one comes; `wait` lets it finish. */
  readonly whenBusy: 'drop' | 'wait';
  /** Milliseconds after which a question is given up. */
  readonly patience: number;
  /** Told of the question that is given up. */
  readonly onLost: (question: Asking) => void;
}

/** Runs a worker. One that takes too long, or has nothing to say any more, is ended and started anew. */
export function createAsker({ start, onAnswer, whenBusy, patience, onLost }: AskerOptions): Asker {
  let worker: Worker | undefined;
  let fact: Question | undefined;
  let running: Asking | undefined;
  let waiting: Asking | undefined;
  let alarm: ReturnType<typeof setTimeout> | undefined;

  function begin(question: Asking) {
    worker ??= launch();
    running = question;
    alarm = setTimeout(giveUp, patience);
    worker.postMessage(question);
  }

  function launch(): Worker {
    const started = start();
    started.addEventListener('message', ({ data }: MessageEvent<Answer>) => settle(data));
    started.addEventListener('error', giveUp);
    if (fact !== undefined) started.postMessage(fact);
    return started;
  }

  function settle(answer: Answer) {
    clearTimeout(alarm);
    running = undefined;
    const next = waiting;
    waiting = undefined;
    onAnswer(answer);
    if (next !== undefined && running === undefined) begin(next);
  }

  function end() {
    clearTimeout(alarm);
    worker?.terminate();
    worker = undefined;
    running = undefined;
  }

  function giveUp() {
    const lost = running;
    end();
    if (lost !== undefined) onLost(lost);
    const next = waiting;
    waiting = undefined;
    if (next !== undefined && running === undefined) begin(next);
  }

  return {
    tell: (told) => {
      fact = told;
      worker?.postMessage(told);
    },
    ask: (question) => {
      if (running === undefined) return begin(question);
      if (whenBusy === 'drop') {
        end();
        return begin(question);
      }
      waiting = question;
    },
    stop: end,
  };
}

import type { Answer, Question } from './question.ts';

/** For tests: a worker that answers and fails when it is told to. */
export class StillWorker extends EventTarget implements Worker {
  readonly asked: Question[] = [];
  onmessage = null;
  onmessageerror = null;
  onerror = null;

  postMessage(question: Question): void {
    this.asked.push(question);
  }

  terminate(): void {}

  answer(data: Answer): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }

  fail(): void {
    this.dispatchEvent(new Event('error'));
  }
}

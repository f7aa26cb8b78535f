import type { Question } from '../model/knowledge.ts';
import { plainAnswer } from './plainAnswer.ts';

/** What a person answered, by the kind of the question. */
export type Answer =
  | { readonly kind: 'choice'; readonly option: string }
  | { readonly kind: 'multiple'; readonly options: readonly string[] }
  | { readonly kind: 'order'; readonly items: readonly string[] }
  /** The pair whose right side was chosen, by the pair whose left side it was put to. */
  | { readonly kind: 'match'; readonly chosen: Readonly<Record<string, string>> }
  | { readonly kind: 'short'; readonly text: string };

/** Whether the answer is right; an answer to another kind of question is not. */
export function gradeAnswer(question: Question, answer: Answer): boolean {
  switch (question.kind) {
    case 'choice':
      return answer.kind === 'choice' && answer.option === question.right;
    case 'multiple':
      return answer.kind === 'multiple' && isSame([...answer.options].sort(), [...question.right].sort());
    case 'order':
      return (
        answer.kind === 'order' &&
        isSame(
          answer.items,
          question.items.map(({ id }) => id),
        )
      );
    case 'match':
      return answer.kind === 'match' && question.pairs.every(({ id }) => isMatched(question, answer, id));
    case 'short':
      return answer.kind === 'short' && question.answers.some((listed) => isAlike(listed, answer.text));
  }
}

/** Whether the left side of this pair got its right side, or one that reads the same. */
export function isMatched(
  { pairs }: Extract<Question, { kind: 'match' }>,
  { chosen }: Extract<Answer, { kind: 'match' }>,
  id: string,
): boolean {
  const right = (of: string | undefined) => pairs.find((pair) => pair.id === of)?.right;
  return right(id) !== undefined && right(Object.hasOwn(chosen, id) ? chosen[id] : undefined) === right(id);
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index]);
}

function isAlike(listed: string, text: string): boolean {
  const plain = plainAnswer(listed);
  return plain === '' ? listed.trim() === text.trim() : plain === plainAnswer(text);
}

import type { Question } from '../model/knowledge.ts';

/** Help that does not give the answer away. */
export type Hint =
  /** An option that is wrong. */
  | { readonly kind: 'choice'; readonly wrong: string }
  /** How many options are right. */
  | { readonly kind: 'multiple'; readonly count: number }
  /** What comes first. */
  | { readonly kind: 'order'; readonly first: string }
  /** One pair. */
  | { readonly kind: 'match'; readonly left: string; readonly right: string }
  /** How the answer begins, and how many characters it has. */
  | { readonly kind: 'short'; readonly start: string; readonly length: number };

/** A hint for the question; the same one each time. */
export function hintFor(question: Question): Hint {
  switch (question.kind) {
    case 'choice':
      return {
        kind: 'choice',
        wrong: question.options.find(({ id }) => id !== question.right)?.text ?? '',
      };
    case 'multiple':
      return { kind: 'multiple', count: question.right.length };
    case 'order':
      return { kind: 'order', first: question.items[0]?.text ?? '' };
    case 'match':
      return {
        kind: 'match',
        left: question.pairs[0]?.left ?? '',
        right: question.pairs[0]?.right ?? '',
      };
    case 'short': {
      const [answer = ''] = question.answers;
      return { kind: 'short', start: [...answer][0] ?? '', length: [...answer].length };
    }
  }
}

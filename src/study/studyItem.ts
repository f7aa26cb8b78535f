import type { Question, QuestionSet } from '../model/knowledge.ts';

export type FlashCard = QuestionSet['cards'][number];

/** A question or a flash card of an entry: what is scheduled. */
export type StudyItem = {
  /** Its name in the study log, the same in both languages. */
  readonly key: string;
  /** The entry, as `collection/slug`. */
  readonly about: string;
} & (
  | { readonly kind: 'question'; readonly question: Question }
  | { readonly kind: 'card'; readonly card: FlashCard }
);

/** The part of a question set that is studied. */
export type StudySet = Pick<QuestionSet, 'about' | 'questions' | 'cards'>;

/** The items of an entry: its questions, then its cards, in the author's order. */
export function itemsOf({ about, questions, cards }: StudySet): readonly StudyItem[] {
  return [
    ...questions.map((question) => ({
      key: `${about}/q/${question.id}`,
      about,
      kind: 'question' as const,
      question,
    })),
    ...cards.map((card) => ({ key: `${about}/c/${card.id}`, about, kind: 'card' as const, card })),
  ];
}

/** The entry that an item of the study log belongs to, as `collection/slug`. */
export function entryOf(key: string): string {
  return key.split('/').slice(0, 2).join('/');
}

import type { Scenario } from '../../model/scenario.ts';
import type { Lesson, LessonView } from './startLesson.ts';
import type { Hands } from './useHands.ts';

/** What every view of a lesson is given. */
export interface LessonProps {
  readonly scenario: Scenario;
  readonly lesson: Lesson;
  readonly view: LessonView;
  readonly hands: Hands;
  /** Letters and arrows work. */
  readonly hasKeys: boolean;
  /** Switches the keys on or off. */
  readonly onKeys: () => void;
}

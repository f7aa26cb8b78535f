import { useMemo, useState, useSyncExternalStore } from 'react';
import type { Scenario } from '../../model/scenario.ts';
import { debrief } from '../../simulator/debrief.ts';
import { useSettings } from '../desk/useSettings.ts';
import { ClassCase } from './ClassCase.tsx';
import { ClassDiscussion } from './ClassDiscussion.tsx';
import { ClassEnding } from './ClassEnding.tsx';
import { ClassTurn } from './ClassTurn.tsx';
import type { Lesson } from './startLesson.ts';
import { useHands } from './useHands.ts';

interface ClassLessonProps {
  readonly scenario: Scenario;
  readonly lesson: Lesson;
  readonly onAgain: () => void;
}

/** The conversation turn by turn, its case record, then the discussion. */
export function ClassLesson({ scenario, lesson, onAgain }: ClassLessonProps) {
  const view = useSyncExternalStore(lesson.subscribe, lesson.view, lesson.view);
  const [{ keys: hasKeys }, toggle] = useSettings();
  const [isDiscussing, discuss] = useState(false);
  const hands = useHands();
  const { stage, events } = view;
  const told = useMemo(
    () => (stage === 'finished' ? debrief(scenario, events) : undefined),
    [scenario, stage, events],
  );
  const shared = { scenario, lesson, view, hands, hasKeys, onKeys: () => toggle('keys') };
  if (isDiscussing && told !== undefined) {
    return <ClassDiscussion {...shared} told={told} onAgain={onAgain} />;
  }
  if (!view.isOver) return <ClassTurn {...shared} />;
  if (stage === 'wrapUp') return <ClassCase {...shared} />;
  return <ClassEnding {...shared} onDiscuss={() => discuss(true)} />;
}

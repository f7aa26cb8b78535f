import { useMemo, useState } from 'react';
import { translator, type Words } from '../../i18n/translate.ts';
import type { Language } from '../../model/language.ts';
import type { Scenario } from '../../model/scenario.ts';
import { DeskContext, type Explanation } from '../desk/context.ts';
import { ClassBriefing } from './ClassBriefing.tsx';
import { ClassLesson } from './ClassLesson.tsx';
import { type Lesson, startLesson } from './startLesson.ts';
import '../desk/desk.css';
import '../debrief/debrief.css';
import './class.css';

interface ClassViewProps {
  readonly scenario: Scenario;
  readonly slug: string;
  readonly language: Language;
  /** The site's base path. */
  readonly base: string;
  /** The words under `class.`, `desk.`, `debrief.`, `channel.`, `mood.`, `level.` and `term.`. */
  readonly words: Words;
  /** Titles of the skill guides by `collection/slug`. */
  readonly titles: Readonly<Record<string, string>>;
  /** Terms that the scenario's texts mark, by slug of the glossary. */
  readonly terms: Readonly<Record<string, Explanation>>;
}

/** A scenario for a class to play together on a projector: the trainer enters what the group chooses. Nothing is stored. */
export function ClassView({ scenario, slug, language, base, words, titles, terms }: ClassViewProps) {
  const context = useMemo(
    () => ({ t: translator(language, words), language, base, titles, terms }),
    [language, words, base, titles, terms],
  );
  const [lesson, setLesson] = useState<Lesson>();
  const start = () => setLesson(startLesson(scenario, crypto.getRandomValues(new Uint32Array(1))[0] ?? 0));
  return (
    <DeskContext value={context}>
      <div className="class-root">
        {lesson === undefined ? (
          <ClassBriefing scenario={scenario} slug={slug} onStart={start} />
        ) : (
          <ClassLesson key={lesson.seed} scenario={scenario} lesson={lesson} onAgain={start} />
        )}
      </div>
    </DeskContext>
  );
}

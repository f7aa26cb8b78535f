import type { Ref } from 'react';
import type { Game } from '../../rubric/replay.ts';
import { useDesk } from '../desk/context.ts';
import { Records } from '../desk/Records.tsx';
import type { LessonView } from './startLesson.ts';

interface ClassRecordsProps {
  readonly ref: Ref<HTMLDialogElement>;
  readonly game: Game;
  readonly view: LessonView;
  readonly onOpen: (fact: string) => void;
}

/** The records, over the conversation: each is opened when the class asks for it. */
export function ClassRecords({ ref, game, view, onOpen }: ClassRecordsProps) {
  const { t } = useDesk();
  return (
    <dialog ref={ref} className="class-records" aria-label={t('desk.records')}>
      <Records
        facts={game.script.facts}
        opened={view.told.progress.state.facts}
        isOver={view.isOver}
        onOpen={onOpen}
      />
      <form method="dialog">
        <button type="submit" className="button">
          {t('class.records.close')}
        </button>
      </form>
    </dialog>
  );
}

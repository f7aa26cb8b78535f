import { useMemo, useState } from 'react';
import { gameOf } from '../../rubric/replay.ts';
import type { Debrief } from '../../simulator/debrief.ts';
import { useTurnValues } from '../debrief/useTurnValues.ts';
import { useDesk } from '../desk/context.ts';
import { ClassBar, KeyHint } from './ClassBar.tsx';
import { ClassResult } from './ClassResult.tsx';
import { ClassTitle } from './ClassTitle.tsx';
import { DiscussedTurn } from './DiscussedTurn.tsx';
import { type DiscussionPage, discussionPages } from './discussionPages.ts';
import { letterReplies } from './letterReplies.ts';
import type { LessonProps } from './stage.ts';
import { useKeys } from './useKeys.ts';

interface ClassDiscussionProps extends LessonProps {
  readonly told: Debrief;
  readonly onAgain: () => void;
}

/** The debrief to talk about: turn by turn, each revealed step by step, and the result at the end. */
export function ClassDiscussion(props: ClassDiscussionProps) {
  const { scenario, lesson, hands, hasKeys, onKeys, told, onAgain } = props;
  const { t } = useDesk();
  const game = useMemo(() => gameOf(scenario), [scenario]);
  const pages = useMemo(() => discussionPages(told.turns), [told]);
  const values = useTurnValues(scenario, told.turns);
  const [place, goTo] = useState(0);
  const page = pages[place];
  const canGo = { back: place > 0, on: place < pages.length - 1 };
  const turnBy = (step: 1 | -1) => goTo(Math.max(0, Math.min(pages.length - 1, place + step)));
  useKeys(hasKeys, (key) => {
    if (key === 'ArrowRight' || key === 'PageDown') turnBy(1);
    else if (key === 'ArrowLeft' || key === 'PageUp') turnBy(-1);
    else return false;
    return true;
  });
  if (page === undefined) return null;
  return (
    <>
      {page.kind === 'turn' ? (
        <DiscussedTurn
          scenario={scenario}
          turn={page.turn}
          parts={page.parts}
          choices={letterReplies(game, page.turn, lesson.seed)}
          hands={hands}
          value={values?.[page.turn.number - 1]}
        >
          <ClassTitle moment={`discussion-${page.turn.number}`}>
            {t('class.discussion', where(page, told))}
          </ClassTitle>
        </DiscussedTurn>
      ) : (
        <ClassResult scenario={scenario} told={told} values={values} />
      )}
      <ClassBar hasKeys={hasKeys} onKeys={onKeys}>
        <button type="button" className="button quiet" disabled={!canGo.back} onClick={() => turnBy(-1)}>
          <KeyHint isOn={hasKeys}>←</KeyHint> {t('class.back')}
        </button>
        {canGo.on ? (
          <button type="button" className="button" onClick={() => turnBy(1)}>
            {t(labelOf(pages[place + 1]))} <KeyHint isOn={hasKeys}>→</KeyHint>
          </button>
        ) : (
          <button type="button" className="button" onClick={onAgain}>
            {t('class.again')}
          </button>
        )}
      </ClassBar>
    </>
  );
}

function where(page: DiscussionPage, told: Debrief) {
  return { turn: page.kind === 'turn' ? page.turn.number : 0, turns: told.turns.length };
}

/** What the next step brings. */
function labelOf(next: DiscussionPage | undefined) {
  if (next === undefined || next.kind === 'result') return 'class.toResult';
  const part = next.parts.at(-1);
  return part === undefined || part === 'said' ? 'class.nextTurn' : (`class.reveal.${part}` as const);
}

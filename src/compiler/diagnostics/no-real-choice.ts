import type { Draft, DraftReply, DraftScene } from '../draft.ts';
import { type Problem, problem } from '../problem.ts';

/** Scenes with two or more replies that all do the same. */
export function findNoRealChoice({ scenes }: Draft): readonly Problem[] {
  return scenes
    .filter(hasNoRealChoice)
    .map(({ id, offset }) => problem('no-real-choice', 'plain', offset, { scene: id?.text ?? '' }));
}

export function hasNoRealChoice({ replies }: DraftScene): boolean {
  return (
    replies.length > 1 && replies.every(({ isSound }) => isSound) && new Set(replies.map(effectOf)).size === 1
  );
}

/** What a reply does, as one string: its target, then its behaviours as a set. */
export function effectOf({ does, to }: DraftReply): string {
  const behaviours = [...new Set(does.map(({ text }) => text))].sort();
  return [to?.text ?? '', ...behaviours].join(' ');
}

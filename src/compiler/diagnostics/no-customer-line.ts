import { plainText } from '../../model/richText.ts';
import { moods } from '../../model/scenario.ts';
import type { Describe } from '../describe.ts';
import type { Draft } from '../draft.ts';
import { type Problem, problem } from '../problem.ts';

/** Scenes in which the customer never says a word. Moods without words need the analysis. */
export function findSilentScenes({ scenes }: Draft): readonly Problem[] {
  return scenes
    .filter(({ lines }) => lines.every(({ text, isSound }) => isSound && plainText(text) === ''))
    .map(({ id, offset }) => problem('no-customer-line', 'silent', offset, { scene: id?.text ?? '' }));
}

/** A scene in which the customer has words, but none for a mood that is reached. */
export const describeSilentMood: Describe = ({ place, values }, locate) => {
  const mood = moods.find((name) => name === values.mood);
  return problem('no-customer-line', 'mood', locate(place), {
    scene: values.scene ?? '',
    mood: values.mood ?? '',
    moodTerm: mood === undefined ? '' : { term: `mood.${mood}` },
  });
};

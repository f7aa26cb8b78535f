import {
  coachPlace,
  customerPlace,
  documentPlace,
  endingPlace,
  factPlace,
  redirectPlace,
  replyPlace,
  scenePlace,
} from '../model/place.ts';
import type { Draft, Word } from './draft.ts';

/** Offset of a place of a draft, see `src/model/place.ts`; of the element where the attribute is absent, of the start where the place is. */
export type Locate = (place: string) => number;

export function locate(draft: Draft): Locate {
  const offsets = offsetsOf(draft);
  return (place) => {
    if (place.startsWith('frontmatter:')) return draft.front.offsetOf(place.slice('frontmatter:'.length));
    return offsets.get(place) ?? offsets.get(place.replace(/@.*$/, '')) ?? 0;
  };
}

function offsetsOf(draft: Draft): ReadonlyMap<string, number> {
  const offsets = new Map<string, number>([[documentPlace, 0]]);
  const add = (
    place: (attribute?: string) => string,
    offset: number,
    words: Readonly<Record<string, Word | undefined>>,
  ): void => {
    offsets.set(place(), offset);
    for (const [name, word] of Object.entries(words))
      if (word !== undefined) offsets.set(place(name), word.offset);
  };
  for (const scene of draft.scenes) {
    const id = scene.id?.text ?? '';
    add((attribute) => scenePlace(id, attribute), scene.offset, { id: scene.id });
    for (const [index, { offset, mood }] of scene.lines.entries()) {
      add((attribute) => customerPlace(id, index, attribute), offset, { mood });
    }
    for (const reply of scene.replies) {
      const name = reply.id?.text ?? '';
      const {
        does: [does],
        needs: [needs],
        to,
      } = reply;
      add((attribute) => replyPlace(id, name, attribute), reply.offset, { id: reply.id, to, does, needs });
      if (reply.coach !== undefined) offsets.set(coachPlace(id, name), reply.coach.offset);
    }
  }
  for (const { offset, id, label, source, private: isPrivate, extra } of draft.facts) {
    add((name) => factPlace(id?.text ?? '', name), offset, { id, label, source, private: isPrivate, extra });
  }
  for (const [index, { offset, in: scene, mood, to }] of draft.redirects.entries()) {
    add((attribute) => redirectPlace(index, attribute), offset, { in: scene, mood, to });
  }
  for (const { offset, id, outcome, when } of draft.endings) {
    add((attribute) => endingPlace(id?.text ?? '', attribute), offset, { id, outcome, when });
  }
  return offsets;
}

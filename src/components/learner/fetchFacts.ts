import type { LearningFacts } from '../../site/learning.ts';

/** Gets what the site offers a learner, from the address that the page names in `data-learning`; rejects where it can not be had. */
export async function fetchFacts(): Promise<LearningFacts> {
  const address = document.querySelector<HTMLElement>('[data-learning]')?.dataset.learning ?? '';
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}

/** Keys of the study items of an entry; none where it has no questions. */
export function itemsIn({ sets }: LearningFacts, entry: string): readonly string[] {
  const items = sets[entry]?.split(' ') ?? [];
  return items.map((item) => `${entry}/${item}`);
}

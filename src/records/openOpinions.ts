import type { Opinion } from './kept.ts';
import { openPersonal, type PersonalStore } from './personalStore.ts';

/** Opens what people said of entries, helpful or not; in memory where storage is refused. */
export function openOpinions(): Promise<PersonalStore<Opinion>> {
  return openPersonal('opinions');
}

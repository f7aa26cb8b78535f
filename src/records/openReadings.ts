import type { Reading } from './kept.ts';
import { openPersonal, type PersonalStore } from './personalStore.ts';

/** Opens which entries people marked as read; in memory where storage is refused. */
export function openReadings(): Promise<PersonalStore<Reading>> {
  return openPersonal('readings');
}

import type { Acknowledgement } from './kept.ts';
import { openPersonal, type PersonalStore } from './personalStore.ts';

/** Opens the confirmations that an entry is known as it stands; in memory where storage is refused. */
export function openAcknowledgements(): Promise<PersonalStore<Acknowledgement>> {
  return openPersonal('acknowledgements');
}

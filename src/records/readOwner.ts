import { noProfile } from './kept.ts';
import type { Records } from './openRecords.ts';

/** The setting that names the person who uses this device now. */
export const activeName = 'active-profile';

/** The person who uses this device now; `noProfile` where none was chosen. */
export async function readOwner(db: Records): Promise<string> {
  const value = (await db.get('settings', activeName))?.value;
  return typeof value === 'string' ? value : noProfile;
}

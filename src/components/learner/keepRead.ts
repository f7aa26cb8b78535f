import { noteUse } from '../../records/noteUse.ts';
import { openReadings } from '../../records/openReadings.ts';
import { openSettings, readActiveProfile } from '../../records/openSettings.ts';

/** Keeps that the person who uses this browser has read an entry, such as `skills/empati`, or takes it back; false where it lasts as long as the page. */
export async function keepRead(entry: string, isRead: boolean): Promise<boolean> {
  const profile = await readActiveProfile(await openSettings());
  const store = await openReadings();
  const reading = { version: 1, profile, entry, at: new Date().toISOString() } as const;
  await (isRead ? store.write(reading) : store.remove(reading));
  if (store.isLasting) noteUse();
  return store.isLasting;
}

/** True where the person who uses this browser has marked the entry as read. */
export async function isRead(entry: string): Promise<boolean> {
  const profile = await readActiveProfile(await openSettings());
  const { records } = await (await openReadings()).list(profile);
  return records.some((reading) => reading.entry === entry);
}

import type { Attempt } from '../../records/attempt.ts';
import { fileName } from '../../records/fileName.ts';
import { openProfiles } from '../../records/openProfiles.ts';
import { writeExportFile } from '../../records/writeExportFile.ts';
import { downloadFile } from '../records/giveFile.ts';

/** Gives the person a file with these attempts and their name. */
export async function saveFile(attempts: readonly Attempt[]): Promise<void> {
  const [first] = attempts;
  const { records } = await (await openProfiles()).list();
  const profile = records.find(({ id }) => id === first?.head.profile);
  const now = new Date();
  downloadFile({
    name: fileName({ className: first?.head.scenario, name: profile?.name, ending: 'json' }, now),
    pieces: [writeExportFile({ attempts, profile }, now)],
    type: 'application/json',
  });
}

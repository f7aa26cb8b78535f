import type { Attempt } from '../../records/attempt.ts';
import { writeExportFile } from '../../records/writeExportFile.ts';

/** Gives the person a file with these attempts. */
export function saveFile(attempts: readonly Attempt[]) {
  const [first] = attempts;
  const text = writeExportFile({ attempts }, new Date());
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `ramah-${first?.head.scenario ?? 'attempts'}.json`;
  link.click();
  URL.revokeObjectURL(address);
}

import { type ReadFile, readingOf } from './readExportFile.ts';
import { takeSteps } from './takeSteps.ts';

/** Reads an exported file as `readExportFile` does, and lets the screen answer meanwhile. */
export function readInSlices(text: string): Promise<ReadFile> {
  return takeSteps(readingOf(text));
}

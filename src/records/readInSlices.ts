import { type ReadFile, readingOf } from './readExportFile.ts';

/** Reads an exported file as `readExportFile` does, and lets the screen answer meanwhile. */
export async function readInSlices(text: string): Promise<ReadFile> {
  const steps = readingOf(text);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await new Promise((resolve) => setTimeout(resolve));
  }
}

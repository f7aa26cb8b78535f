import type { Cohort } from './cohort.ts';
import { readFiles } from './readFiles.ts';
import type { SampleScenario } from './sample/makeSampleClass.ts';

/** A file for tests; without a text it can't be read from the disk. */
export interface TextFile {
  readonly name: string;
  readonly text?: string;
  readonly size?: number;
}

/** For tests: the group that files with these texts tell, on a site with these scenarios. */
export function readTexts(files: readonly TextFile[], scenarios: readonly SampleScenario[]): Promise<Cohort> {
  const sources = files.map(({ name, text, size }) => ({
    name,
    size: size ?? text?.length ?? 0,
    text: () => (text === undefined ? Promise.reject(new Error('gone')) : Promise.resolve(text)),
  }));
  return readFiles(sources, {
    fetchScenario: async (slug) => scenarios.find((one) => one.slug === slug)?.scenario,
    onProgress: () => {},
  });
}

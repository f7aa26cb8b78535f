import type { Scenario } from '../model/scenario.ts';
import { readExportFile } from '../records/readExportFile.ts';
import type { Cohort } from './cohort.ts';
import { type Gathering, gatherCohort } from './gatherCohort.ts';
import { type Verifier, verifierOf } from './verifyAttempt.ts';

/** A file as the browser gives it. */
export interface SourceFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  text(): Promise<string>;
}

export interface Progress {
  readonly phase: 'reading' | 'verifying';
  readonly done: number;
  readonly of: number;
}

export interface Reading {
  /** The site's scenario of that name; undefined where it has none. */
  readonly fetchScenario: (slug: string) => Promise<Scenario | undefined>;
  readonly onProgress: (progress: Progress) => void;
}

/** A larger file is no export of one person: 32 MiB hold some 10,000 attempts. */
export const mostBytes = 32 * 1024 * 1024;
const slice = 200;

/** Reads exported files into one group, slice by slice. Bad files are reported and never thrown; a scenario that can't be fetched is. */
export async function readFiles(
  files: readonly SourceFile[],
  { fetchScenario, onProgress }: Reading,
): Promise<Cohort> {
  const gathering = gatherCohort();
  for (const [index, file] of files.entries()) {
    onProgress({ phase: 'reading', done: index, of: files.length });
    await takeFile(gathering, file);
  }
  const verifiers = await fetchVerifiers(gathering.scenarios(), fetchScenario);
  for (let from = 0; from < gathering.size(); from += slice) {
    onProgress({ phase: 'verifying', done: from, of: gathering.size() });
    gathering.verify(verifiers, from, slice);
  }
  return gathering.cohort();
}

async function takeFile(gathering: Gathering, file: SourceFile): Promise<void> {
  if (file.size > mostBytes) return gathering.refuseFile(file.name, 'too-large');
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return gathering.refuseFile(file.name, 'unreadable');
  const read = readExportFile(text);
  if (read.kind === 'refused') gathering.refuseFile(file.name, read.reason);
  else gathering.addFile(file.name, read.file, read.unreadable);
}

async function fetchVerifiers(
  slugs: readonly string[],
  fetchScenario: Reading['fetchScenario'],
): Promise<ReadonlyMap<string, Verifier>> {
  const found = await Promise.all(slugs.map(async (slug) => [slug, await fetchScenario(slug)] as const));
  return new Map(
    found.flatMap(([slug, scenario]) => (scenario === undefined ? [] : [[slug, verifierOf(scenario)]])),
  );
}

import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Coverage, coverageSchema } from '../model/coverage.ts';

const file = 'src/content/coverage.yaml';

/** A part of the coverage checklist. */
export interface CoverageGroup {
  readonly name: string;
  readonly items: Coverage;
}

/** The coverage checklist by group, in its order; empty where the project keeps none. */
export function readCoverage(): readonly CoverageGroup[] {
  if (!existsSync(file)) return [];
  const items = coverageSchema.parse(parse(readFileSync(file, 'utf8')));
  const names = [...new Set(items.map(({ group }) => group))];
  return names.map((name) => ({ name, items: items.filter(({ group }) => group === name) }));
}

import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Coverage, coverageGroups, coverageSchema } from '../model/coverage.ts';

const file = 'src/content/coverage.yaml';

/** A part of the coverage checklist. */
export interface CoverageGroup {
  readonly group: (typeof coverageGroups)[number];
  readonly items: Coverage;
}

/** The coverage checklist by group, those without a statement left out; empty where the project keeps none. */
export function readCoverage(): readonly CoverageGroup[] {
  if (!existsSync(file)) return [];
  const items = coverageSchema.parse(parse(readFileSync(file, 'utf8')));
  return coverageGroups
    .map((group) => ({ group, items: items.filter((item) => item.group === group) }))
    .filter((part) => part.items.length > 0);
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { entrySchemas, sourceSchema } from '../model/knowledge.ts';
import type { Language } from '../model/language.ts';
import type { ReferenceIndex } from '../model/reference.ts';
import { checkCompany } from './checks/company.ts';
import { checkCoverage } from './checks/coverage.ts';
import { checkOrphans } from './checks/orphans.ts';
import { checkParity } from './checks/parity.ts';
import { checkQuestions } from './checks/questions.ts';
import { checkReadability } from './checks/readability.ts';
import { checkReferences } from './checks/references.ts';
import { checkText } from './checks/text.ts';
import type { ContentContext, ContentFinding, ValidEntry } from './contentFinding.ts';
import { type EntryFile, readEntries } from './readEntries.ts';
import { indexEntries } from './readReferences.ts';
import { readYaml } from './readYaml.ts';
import { scenarioSlugs } from './scenarioSlugs.ts';

/** What a check is made for: to find all that could be better, or only what may not stay. */
export type CheckDepth = 'advice' | 'errors';

/**
 * Checks every entry of the project at `root`; `today` is an ISO date. Files are read, nothing is written. For errors
 * alone, the checks that can only warn are left out.
 */
export function checkContent(
  root: string,
  today: string,
  depth: CheckDepth = 'advice',
): readonly ContentFinding[] {
  const entries = readEntries(root);
  const sources = readSources(root);
  const context: ContentContext = {
    references: { id: indexOf(entries, 'id'), en: indexOf(entries, 'en') },
    scenarios: new Set(scenarioSlugs(root)),
    ...(sources.ids === undefined ? {} : { sources: new Set(sources.ids) }),
    today,
  };
  const { valid, findings } = validate(entries);
  return [
    ...sources.findings,
    ...findings,
    ...valid.flatMap((entry) => checkReferences(entry, context)),
    ...valid.flatMap((entry) => checkText(entry, context)),
    ...(depth === 'advice' ? [...valid.flatMap(checkReadability), ...checkOrphans(root, valid)] : []),
    ...checkQuestions(valid),
    ...checkParity(valid),
    ...checkCoverage(root, context),
    ...checkCompany(root, valid, context),
  ]
    .filter(({ severity }) => depth === 'advice' || severity === 'error')
    .sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}

function indexOf(entries: readonly EntryFile[], language: Language): ReferenceIndex {
  return indexEntries(entries.filter((entry) => entry.language === language));
}

/** Ids of the sources, and what is wrong with their list; without ids where it can't be read. */
function readSources(root: string): { ids?: readonly string[]; findings: readonly ContentFinding[] } {
  const file = 'src/content/sources.yaml';
  if (!existsSync(join(root, file))) return { ids: [], findings: [] };
  const { data, errors, lineOf } = readYaml(readFileSync(join(root, file), 'utf8'));
  if (errors.length > 0) return { findings: errors.map(({ line, message }) => finding(file, line, message)) };
  const { success, error } = z.record(z.string(), sourceSchema).safeParse(data);
  const ids = typeof data === 'object' && data !== null ? Object.keys(data) : [];
  if (success) return { ids, findings: [] };
  return { ids, findings: error.issues.map((issue) => finding(file, lineOf(issue.path), describe(issue))) };
}

function validate(entries: readonly EntryFile[]): {
  valid: readonly ValidEntry[];
  findings: readonly ContentFinding[];
} {
  const valid: ValidEntry[] = [];
  const findings: ContentFinding[] = [];
  for (const entry of entries) {
    for (const error of entry.yamlErrors) findings.push(finding(entry.file, error.line, error.message));
    if (entry.yamlErrors.length > 0) continue;
    const result = entrySchemas[entry.collection].safeParse(entry.data);
    if (result.success) valid.push({ ...entry, valid: result.data });
    else {
      for (const issue of result.error.issues) {
        findings.push(finding(entry.file, entry.lineOf(issue.path), describe(issue)));
      }
    }
  }
  return { valid, findings };
}

function describe(issue: { readonly path: readonly PropertyKey[]; readonly message: string }): string {
  return issue.path.length === 0 ? issue.message : `${issue.path.join('.')}: ${issue.message}`;
}

function finding(file: string, line: number, message: string): ContentFinding {
  return { severity: 'error', file, line, message };
}

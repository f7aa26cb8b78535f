import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { coverageSchema } from '../../model/coverage.ts';
import type { ContentContext, ContentFinding } from '../contentFinding.ts';
import { readYaml } from '../readYaml.ts';

const file = 'src/content/coverage.yaml';

/** Statements of the coverage checklist that are taught nowhere, cite an unknown source or are named twice. No finding where the project keeps no checklist. */
export function checkCoverage(root: string, context: ContentContext): readonly ContentFinding[] {
  const path = join(root, file);
  if (!existsSync(path)) return [];
  const read = readYaml(readFileSync(path, 'utf8'));
  if (read.errors.length > 0) return read.errors.map(({ line, message }) => error(line, message));
  const lineOf = (index: number): number => read.lineOf([index]);
  const parsed = coverageSchema.safeParse(read.data);
  if (!parsed.success) {
    return parsed.error.issues.map(({ path: at, message }) =>
      error(lineOf(Number(at[0] ?? 0)), `${at.slice(1).join('.')}: ${message}`),
    );
  }
  const ids = parsed.data.map(({ id }) => id);
  return parsed.data.flatMap((item, index) => [
    ...(ids.indexOf(item.id) < index ? [error(lineOf(index), `'${item.id}' stands twice`)] : []),
    ...item.source
      .filter((id) => context.sources?.has(id) === false)
      .map((id) => error(lineOf(index), `source '${id}' is not in src/content/sources.yaml`)),
    ...item.taught
      .filter((reference) => !isTaught(reference, context))
      .map((reference) =>
        error(lineOf(index), `'${item.id}' is taught in '${reference}', which does not exist`),
      ),
  ]);
}

function isTaught(reference: string, { references, scenarios }: ContentContext): boolean {
  const [path = '', anchor] = reference.split('#');
  if (path.startsWith('scenarios/')) return scenarios.has(path.slice('scenarios/'.length));
  const entry = references.id.get(path);
  return entry !== undefined && (anchor === undefined || entry.anchors.includes(anchor));
}

function error(line: number, message: string): ContentFinding {
  return { severity: 'error', file, line, message };
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Company, companySchema } from '../../model/company.ts';
import { type ContentContext, type ContentFinding, errorIn, type ValidEntry } from '../contentFinding.ts';
import { readYaml } from '../readYaml.ts';

const file = 'src/content/company.yaml';

/** What `company.yaml` says wrongly or of entries that are not there, and products of a line that it does not list. No finding where the project has none. */
export function checkCompany(
  root: string,
  entries: readonly ValidEntry[],
  context: ContentContext,
): readonly ContentFinding[] {
  const path = join(root, file);
  if (!existsSync(path)) return [];
  const { data, errors, lineOf } = readYaml(readFileSync(path, 'utf8'));
  if (errors.length > 0) return errors.map(({ line, message }) => finding(line, message));
  const parsed = companySchema.safeParse(data);
  if (!parsed.success) {
    return parsed.error.issues.map(({ path: at, message }) =>
      finding(lineOf(at), at.length === 0 ? message : `${at.join('.')}: ${message}`),
    );
  }
  const places = placesOf(parsed.data).filter(({ to }) => !isThere(to, context));
  return [
    ...places.map(({ to, at }) => finding(lineOf(at), `'${to}' is not there in both languages`)),
    ...entries.flatMap((entry) => checkLine(entry, parsed.data)),
  ];
}

function placesOf({ home }: Company): readonly { to: string; at: readonly PropertyKey[] }[] {
  return [
    { to: `scenarios/${home.play}`, at: ['home', 'play'] },
    { to: home.read.entry, at: ['home', 'read', 'entry'] },
    ...home.steps.map(({ to }, index) => ({ to, at: ['home', 'steps', index, 'to'] })),
  ];
}

function isThere(to: string, { references, scenarios }: ContentContext): boolean {
  const [path = '', anchor] = to.split('#');
  if (path.startsWith('scenarios/')) return scenarios.has(path.slice('scenarios/'.length));
  return Object.values(references).every((index) => {
    const facts = index.get(path);
    return facts !== undefined && (anchor === undefined || facts.anchors.includes(anchor));
  });
}

function checkLine(entry: ValidEntry, { lines }: Company): readonly ContentFinding[] {
  if (entry.collection !== 'products' || lines.some(({ id }) => id === entry.valid.line)) return [];
  const known = lines.map(({ id }) => id).join(', ');
  const message = `no product line '${entry.valid.line}' in ${file}; it has ${known}`;
  return [errorIn(entry, entry.lineOf(['line']), message)];
}

function finding(line: number, message: string): ContentFinding {
  return { severity: 'error', file, line, message };
}
